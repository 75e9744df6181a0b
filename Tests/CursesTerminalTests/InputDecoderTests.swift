import Testing
import TextScreen

@testable import CursesTerminal

@Suite struct InputDecoderTests {
  private func decode(_ pieces: String...) -> [InputEvent] {
    var decoder = InputDecoder()
    for piece in pieces { decoder.feed(Array(piece.utf8), at: 0) }
    return decoder.takeEvents()
  }

  @Test func plainKeys() {
    #expect(
      decode("aG \r\t\u{7F}\u{08}\u{12}\u{00}\u{1D}") == [
        .key(.character("a")), .key(.character("G")), .key(.character(" ")), .key(.enter),
        .key(.tab), .key(.backspace), .key(.backspace), .key(.control("R")),
        .key(.control(" ")), .key(.control("]")),
      ])
  }

  @Test(arguments: [
    ("\u{1B}[A", Key.up), ("\u{1B}OB", .down), ("\u{1B}[H", .home), ("\u{1B}OF", .end),
    ("\u{1B}[1~", .home), ("\u{1B}[3~", .delete), ("\u{1B}[5~", .pageUp),
    ("\u{1B}[6;5~", .modified(.control, .pageDown)), ("\u{1B}[Z", .backTab),
    ("\u{1B}[1;5D", .modified(.control, .left)), ("\u{1B}[1;2C", .modified(.shift, .right)),
    ("\u{1B}[1;3A", .modified(.alt, .up)), ("\u{1B}OP", .function(1)),
    ("\u{1B}[15~", .function(5)), ("\u{1B}[24~", .function(12)), ("\u{1B}[[B", .function(2)),
    ("\u{1B}[1;2P", .function(1)), ("\u{1B}x", .alt("x")), ("\u{1B}OM", .enter),
    ("\u{1B}Oq", .character("1")), ("\u{1B}[a", .modified(.shift, .up)),
    ("\u{1B}Od", .modified(.control, .left)), ("\u{1B}[27;5;114~", .control("R")),
    ("\u{1B}[114;5u", .control("R")), ("\u{1B}[9;2u", .backTab),
  ])
  func sequences(bytes: String, key: Key) {
    #expect(decode(bytes) == [.key(key)])
    #expect(decode("j" + bytes + "k") == [.key(.character("j")), .key(key), .key(.character("k"))])
  }

  @Test func sequencesMayComeInPieces() {
    #expect(decode("\u{1B}", "[", "1;", "5", "C") == [.key(.modified(.control, .right))])
  }

  @Test func theTerminalsDescriptionComesFirst() {
    var decoder = InputDecoder(keySequences: [
      Array("\u{1B}[7~".utf8): .pageUp, Array("\u{1B}A".utf8): .up,
    ])
    decoder.feed(Array("\u{1B}[7~\u{1B}A".utf8), at: 0)
    #expect(decoder.takeEvents() == [.key(.pageUp), .key(.up)])
  }

  @Test func escapeIsSettledByTime() {
    var decoder = InputDecoder()
    decoder.feed([0x1B], at: 0)
    #expect(decoder.takeEvents() == [])
    #expect(decoder.isAmbiguous)
    decoder.settle()
    #expect(decoder.takeEvents() == [.key(.escape)])
    #expect(!decoder.isAmbiguous)
    decoder.feed(Array("[A".utf8), at: 0)
    #expect(decoder.takeEvents() == [.key(.character("[")), .key(.character("A"))])
  }

  @Test func altWithABracketIsSettledByTime() {
    var decoder = InputDecoder()
    decoder.feed(Array("\u{1B}[".utf8), at: 0)
    decoder.settle()
    #expect(decoder.takeEvents() == [.key(.alt("["))])
  }

  @Test func aSequenceThatHasBegunIsNotCutByTime() {
    var decoder = InputDecoder()
    decoder.feed(Array("\u{1B}[1;".utf8), at: 0)
    #expect(!decoder.isAmbiguous)
    decoder.settle()
    decoder.feed(Array("5C".utf8), at: 900)
    #expect(decoder.takeEvents() == [.key(.modified(.control, .right))])
  }

  @Test func escapeBeforeOtherKeysIsAKey() {
    #expect(decode("\u{1B}\u{1B}[A") == [.key(.escape), .key(.up)])
    #expect(decode("\u{1B}\r") == [.key(.escape), .key(.enter)])
  }

  @Test(arguments: [
    "\u{1B}[?62;4c", "\u{1B}[I", "\u{1B}[99~", "\u{1B}[201~", "\u{1B}[12;40R".dropLast(1) + "x",
  ])
  func unknownSequencesAreNoKeys(bytes: String) {
    #expect(decode(bytes + "k") == [.key(.character("k"))])
  }

  @Test func endlessSequencesDoNotGrow() {
    var decoder = InputDecoder()
    decoder.feed(Array("\u{1B}[".utf8) + [UInt8](repeating: 0x31, count: 100_000), at: 0)
    _ = decoder.takeEvents()
    decoder.feed(Array("~q".utf8), at: 0)
    #expect(decoder.takeEvents().last == .key(.character("q")))
  }

  @Test func nothingTheTerminalSendsIsFatal() {
    var state: UInt64 = 7
    var decoder = InputDecoder()
    for round in 0..<4000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let common = Array("\u{1B}[O<;M~u0123456789mé".utf8)
      let byte = UInt8(truncatingIfNeeded: state >> 40)
      decoder.feed([round % 3 == 0 ? byte : common[Int(byte) % common.count]], at: round)
      if round % 97 == 0 { decoder.settle() }
    }
    decoder.feed(Array("\u{1B}[201~xx\u{18}q".utf8), at: 5000)
    #expect(decoder.takeEvents().last == .key(.character("q")))
  }
}
