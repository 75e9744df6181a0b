import Sealing
import Testing

struct AgeKeyTests {
  private let secret = "AGE-SECRET-KEY-1EGTZVFFV20835NWYV6270LXYVK2VKNX2MMDKWYKLMGR48UAWX40Q2P2LM0"

  @Test func aKeyIsReadAndSpelledAlike() throws {
    let key = try #require(AgeSecretKey(secret))
    #expect(key.secretText == secret)
    #expect(AgeRecipient(key.recipient.description) == key.recipient)
    #expect(key.recipient.description.utf8.count == 62)
  }

  @Test func aKeyTypedFromPaperIsReadWhateverItsSpaces() throws {
    let key = try #require(AgeSecretKey(secret))
    let groups = key.secretGroups
    #expect(groups.hasPrefix("AGE-SECRET-KEY-1 EGTZ VFFV 2083 "))
    for typed in [
      groups, groups.lowercased(), "  \(groups)\n", groups.replacing(" ", with: "-"), secret,
    ] {
      #expect(AgeSecretKey(typed: typed)?.secretText == secret, "\(typed)")
    }
    #expect(AgeSecretKey(typed: groups.replacing("EGTZ", with: "EGTA")) == nil)
    #expect(AgeSecretKey(typed: "") == nil)
  }

  @Test func noOtherSpellingIsAKey() throws {
    let recipient = try #require(AgeSecretKey(secret)).recipient.description
    #expect(AgeSecretKey(secret.lowercased()) == nil)
    #expect(AgeRecipient(recipient.uppercased()) == nil)
    #expect(AgeRecipient(secret) == nil && AgeSecretKey(recipient) == nil)
    for text in ["", "age", "age1", "age1qqqqqq", recipient + "q", String(recipient.dropLast())] {
      #expect(AgeRecipient(text) == nil, "\(text)")
    }
    for place in recipient.indices {
      var altered = recipient
      altered.replaceSubrange(place...place, with: recipient[place] == "q" ? "p" : "q")
      #expect(AgeRecipient(altered) == nil, "\(altered)")
    }
  }
}
