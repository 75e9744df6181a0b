import StrictJSON
import Testing

@Suite struct JSONTextTests {
  private func fault(_ text: String, limits: JSONLimits = JSONLimits()) -> JSONError.Fault? {
    do throws(JSONError) {
      _ = try JSONText(Array(text.utf8), limits: limits)
      return nil
    } catch { return error.fault }
  }

  @Test func readsEveryShape() throws {
    let text = #"{"a": [1, -2, 3.5e2, true, null], "b": "x\n\u00e9\ud83d\ude00"}"#
    let reader = try JSONText(Array(text.utf8)).reader
    #expect(try reader.string("b") == "x\né😀")
    let elements = try reader.required("a").elements()
    #expect(try elements[1].integer() == -2)
    #expect(elements[2].node.content == .decimal("3.5e2"))
    #expect(try elements[3].bool())
  }

  @Test func refusesEqualNamesHoweverTheyAreSpelled() {
    #expect(fault(#"{"vote":"approve","vote":"disapprove"}"#) == .duplicateName("vote"))
    #expect(fault(#"{"vote":"approve","\u0076ote":"disapprove"}"#) == .duplicateName("vote"))
    #expect(fault("{\"caf\u{E9}\":1,\"cafe\u{301}\":2}") == .duplicateName("cafe\u{301}"))
  }

  @Test func refusesWhatReadersDisagreeOn() {
    #expect(fault("\u{FEFF}{}") == .byteOrderMark)
    #expect(fault("\u{0}{\u{0}}") == .utf16)
    #expect(fault("{\u{0}}\u{0}") == .utf16)
    #expect(fault("{} x") == .trailingText)
    #expect(fault(#"{"a": "\ud800"}"#) == .loneSurrogate)
    #expect(fault(#"{"a": "\x"}"#) == .invalidEscape)
    #expect(fault("{\"a\": \"\u{1}\"}") == .controlCharacterInString)
    #expect(fault("[01]") == .invalidNumber)
    #expect(fault("[1.]") == .invalidNumber)
    #expect(fault("[1,]") == .unexpectedByte(UInt8(ascii: "]")))
    #expect(fault("{\"a\":1,}") == .unexpectedByte(UInt8(ascii: "}")))
    #expect(fault("") == .unexpectedEnd)
    #expect(fault("\"abc") == .unexpectedEnd)
    #expect(fault(#"["\u12"#) == .unexpectedEnd)
  }

  @Test func refusesBytesThatAreNotUTF8() {
    #expect(throws: JSONError.self) { try JSONText([0x22, 0xFF, 0x22]) }
  }

  @Test func holdsItsLimits() {
    let deep = String(repeating: "[", count: 100_000)
    #expect(fault(deep) == .tooDeep(limit: 32))
    #expect(fault("[[1]]", limits: JSONLimits(depth: 2)) == nil)
    #expect(fault("[[1]]", limits: JSONLimits(depth: 1)) == .tooDeep(limit: 1))
    #expect(fault("[1, 2]", limits: JSONLimits(size: 5)) == .tooLarge(limit: 5))
  }

  @Test func keepsNumbersPastRangeAsSpelled() throws {
    let reader = try JSONText(Array("[99999999999999999999, 1e400]".utf8)).reader
    #expect(
      try reader.elements().map(\.node.content) == [
        .decimal("99999999999999999999"), .decimal("1e400"),
      ])
  }
}
