import Crypto
import Sealing
import Testing

struct AgeVectorTests {
  @Test func theVectorsAreThere() {
    guard AgeVector.folder != nil else {
      Skipped.say("no age vectors in ../shared/vectors/age; the reader was not tried against them")
      return
    }
    let applicable = AgeVector.all.filter(\.isApplicable)
    #expect(applicable.count == 79)
    #expect(AgeVector.all.count - applicable.count == 10)
  }

  @Test(arguments: AgeVector.all.filter(\.isApplicable))
  func theVerdictIsTheExpectedOne(vector: AgeVector) throws {
    let keys = vector.values("identity").compactMap { AgeSecretKey($0) }
    let passphrase = vector.values("passphrase").first.map { Passphrase($0) }
    do throws(AgeError) {
      let plain =
        if let passphrase {
          try AgeFile.open(vector.file, passphrase: passphrase, limit: 32 << 20)
        } else {
          try AgeFile.open(vector.file, with: keys, limit: 32 << 20)
        }
      #expect(vector.expectation == "success")
      let digest = SHA256.hash(data: plain).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
      #expect(vector.values("payload") == [digest.joined()])
    } catch {
      #expect(Self.verdict(error) == vector.expectation, "\(error)")
    }
  }

  private static func verdict(_ error: AgeError) -> String {
    switch error {
    case .armor: "armor failure"
    case .header: "header failure"
    case .noMatch: "no match"
    case .alteredHeader: "HMAC failure"
    case .payload: "payload failure"
    case .tooLarge, .recipientCount, .emptyPassphrase, .module: "\(error)"
    }
  }
}
