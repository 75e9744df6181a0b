import Testing

@testable import Sealing

struct PassphraseTests {
  @Test func theListHas7776DifferentWords() {
    let words = PassphraseWords.all
    #expect(words.count == 7776)
    #expect(Set(words).count == 7776)
    #expect(words.allSatisfy { $0.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D } })
    #expect(words.allSatisfy { (3...9).contains($0.count) })
  }

  @Test func aProposalHasFiveWordsAndIsTaken() {
    for _ in 0..<50 {
      let words = PassphraseWords.propose()
      #expect(words.split(separator: " ").count == 5)
      #expect(PassphraseRule.fault(in: Array(words.utf8)) == nil, "\(words)")
    }
    #expect(PassphraseWords.propose() != PassphraseWords.propose())
  }

  @Test func wordsMayHaveCapitalsAndSpaces() {
    let plain = Passphrase("abacus zoom yo-yo zebra abide")
    for typed in [
      "abacus zoom yo-yo zebra abide", " Abacus  zoom YO-YO zebra abide ",
    ] {
      var bytes = Array(typed.utf8)
      #expect(PassphraseRule.passphrase(typed: &bytes) == plain)
      #expect(bytes.isEmpty)
    }
  }

  @Test func ownPassphrasesAreTakenAsTheyAre() {
    var bytes = Array("Abacus  zoom, yo-yo zebra".utf8)
    #expect(PassphraseRule.passphrase(typed: &bytes) == Passphrase("Abacus  zoom, yo-yo zebra"))
  }

  @Test(arguments: [
    ("", PassphraseFault.empty), ("fifteen letters", .tooShort(minimum: 16)),
    ("aaaaaaaaaaaaaaaaaaaaaaab", .tooUniform), ("schöne lange Wörter hier", .unusualCharacter),
    ("tabs\tare not taken here", .unusualCharacter),
  ])
  func whatIsTooWeakIsNotTaken(text: String, fault: PassphraseFault) {
    #expect(PassphraseRule.fault(in: Array(text.utf8)) == fault)
  }
}
