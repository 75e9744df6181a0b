import BoardReview
import CaseModel
import StrictJSON
import Testing

@Suite("The office's list of people")
struct OfficeRosterTests {
  private static let text = """
    {"id":"okafor","name":"Margaret Okafor","agency":"Department of Agriculture","appointment":"career","servedBefore":true,"account":"mokafor","identity":"qrb-identity-1 okafor …"}

    {"id":"hale","name":"Thomas Hale"}
    """

  @Test("is read line by line, and written as it was read")
  func roundTrip() throws {
    let roster = try OfficeRoster(reading: Array(Self.text.utf8))
    #expect(roster.people.map(\.id.rawValue) == ["okafor", "hale"])
    let okafor = try #require(PersonID("okafor").flatMap { roster[$0] })
    #expect(okafor.account == "mokafor" && okafor.hasServedBefore)
    #expect(okafor.member()?.appointment == .career)
    #expect(okafor.candidate()?.agency == AgencyName("Department of Agriculture"))
    #expect(try OfficeRoster(reading: roster.encoded) == roster)
    #expect(
      roster.encoded.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
        == Self.text.split(separator: "\n").map(String.init))
  }

  @Test("does not make members of staff without agency or appointment")
  func staff() throws {
    let roster = try OfficeRoster(reading: Array(Self.text.utf8))
    let hale = try #require(PersonID("hale").flatMap { roster[$0] })
    #expect(hale.member() == nil && hale.candidate() == nil)
    #expect(hale.administrator().name == "Thomas Hale")
  }

  @Test(
    "names the line that cannot be taken",
    arguments: [
      #"{"id":"Okafor","name":"x"}"#, #"{"id":"okafor"}"#, #"{"id":"okafor","name":"x","age":3}"#,
      #"{"id":"okafor","name":"x","appointment":"elected"}"#,
      #"{"id":"okafor","name":"x","identity":""}"#, "okafor",
      #"{"id":"okafor","name":"x","account":"a\nb"}"#,
    ])
  func malformed(_ line: String) {
    let text = Array(#"{"id":"hale","name":"T"}"#.utf8) + [0x0A] + Array(line.utf8)
    do throws(OfficeRosterError) {
      _ = try OfficeRoster(reading: text)
      Issue.record("it was taken")
    } catch {
      guard case .malformed(line: 2, _) = error else {
        Issue.record("\(error)")
        return
      }
    }
  }

  @Test("takes nobody twice")
  func twice() throws {
    let hale = try #require(PersonID("hale"))
    #expect(throws: OfficeRosterError.namedTwice(line: 2, hale)) {
      try OfficeRoster(
        reading: Array("{\"id\":\"hale\",\"name\":\"T\"}\n{\"id\":\"hale\",\"name\":\"U\"}".utf8))
    }
  }

  @Test("replaces in place, adds at the end, and takes away")
  func changes() throws {
    var roster = try OfficeRoster(reading: Array(Self.text.utf8))
    let okafor = try #require(PersonID("okafor"))
    roster.put(RosterPerson(id: okafor, name: "M. Okafor"))
    #expect(roster.people.first?.name == "M. Okafor")
    let removed = roster.remove(okafor)
    let again = roster.remove(okafor)
    #expect(removed && !again && roster.people.count == 1)
  }
}
