import Diagnosis
import Qualifications
import StrictJSON
import Testing

@Suite("The machine and the person")
struct MachineTests {
  /// A description with that many numbers, the fourteenth of which says the colours.
  private static func terminfo(_ colors: UInt32, wide: Bool, numbers: Int = 15) -> [UInt8] {
    let names = Array("vt|a terminal\0".utf8)
    let flags: [UInt8] = [1, 0, 1]
    func short(_ number: Int) -> [UInt8] { [UInt8(number & 0xFF), UInt8(number >> 8 & 0xFF)] }
    var bytes = short(wide ? 0o1036 : 0o432) + short(names.count) + short(flags.count)
    bytes += short(numbers) + short(0) + short(0) + names + flags
    if (names.count + flags.count) % 2 == 1 { bytes.append(0) }
    for number in 0..<numbers {
      let value = number == 13 ? colors : 7
      bytes += short(Int(value & 0xFFFF)) + (wide ? short(Int(value >> 16)) : [])
    }
    return bytes
  }

  @Test("descriptions of terminals are read in both forms")
  func descriptions() {
    #expect(TerminfoEntry(Self.terminfo(256, wide: false))?.colors == 256)
    #expect(TerminfoEntry(Self.terminfo(1 << 24, wide: true))?.colors == 1 << 24)
    #expect(TerminfoEntry(Self.terminfo(0xFFFF, wide: false))?.colors == 0)
    #expect(TerminfoEntry(Self.terminfo(8, wide: false, numbers: 5))?.colors == 0)
    #expect(TerminfoEntry(Array("#!/bin/sh".utf8)) == nil)
    let whole = Self.terminfo(256, wide: true)
    for count in whole.indices {
      let colors = TerminfoEntry(Array(whole[..<count]))?.colors ?? 0
      #expect(colors == 0 || colors == 256)
    }
  }

  private static func terminal(
    _ name: String?, _ colors: UInt32?, _ columns: Int, _ rows: Int, _ encoding: String = "UTF-8"
  ) -> [Observation.Standing] {
    TerminalFacts(
      name: name.map { "\($0)" },
      entry: colors.flatMap { TerminfoEntry(terminfo($0, wide: false)) },
      size: .init(columns: columns, rows: rows), encoding: "\(encoding)"
    ).observations.map(\.standing)
  }

  @Test("terminals are known, large enough, and UTF-8")
  func terminals() {
    #expect(Self.terminal("xterm", 8, 80, 24) == [.inOrder, .inOrder, .inOrder])
    #expect(Self.terminal(nil, nil, 80, 24).first == .notInOrder)
    #expect(Self.terminal("strange", nil, 80, 24).first == .notInOrder)
    #expect(Self.terminal("vt100", 0, 60, 24, "ANSI_X3.4-1968") == [.lookAt, .lookAt, .lookAt])
    #expect(Self.terminal("xterm", 8, 30, 10)[1] == .notInOrder)
  }

  @Test("a clock behind the record, or far from the board's day, is to be looked at")
  func clocks() {
    func standing(_ now: String, _ board: String?, _ newest: String?) -> Observation.Standing {
      ClockFacts(
        now: now, today: CalendarDate(iso: String(now.prefix(10))),
        board: board.flatMap { CalendarDate(iso: $0) }, newest: newest
      ).observation.standing
    }
    #expect(standing("2025-08-06T09:00:00Z", "2025-08-06", "2025-08-06T08:59:59Z") == .inOrder)
    #expect(standing("2025-08-06T09:00:00Z", "2025-08-06", "2025-08-06T09:00:01Z") == .lookAt)
    #expect(standing("2025-08-06T09:00:00Z", "2026-08-06", nil) == .lookAt)
    #expect(standing("1970-01-01T00:00:00Z", nil, nil) == .lookAt)
  }

  @Test("keys are there where a board asks for them, and nobody else reaches them")
  func keys() {
    func facts(
      _ names: [String], open: [String] = [], needed: String?, isOther: Bool = false
    ) -> Observation.Standing {
      IdentityFacts(
        folder: "/k", names: names.map { "\($0)" }, open: open.map { "\($0)" },
        needed: needed.map { "\($0)" }, isOther: isOther
      ).observation.standing
    }
    #expect(facts(["okafor"], needed: "okafor") == .inOrder)
    #expect(facts(["okafor"], needed: "okafor", isOther: true) == .notInOrder)
    #expect(facts([], needed: nil) == .lookAt)
    #expect(facts(["reyes"], needed: "okafor") == .notInOrder)
    #expect(facts(["okafor"], open: ["/k/okafor.age"], needed: nil) == .notInOrder)
  }

  @Test("a record is in order only where every statement counts")
  func record() {
    #expect(RecordFacts(doubts: [], statements: 3, closed: []).observations.isInOrder)
    let many = RecordFacts(
      doubts: (1...20).map { "doubt \($0)" }, statements: 3, closed: ["okafor"]
    ).observations
    #expect(!many.isInOrder && many.count == 10)
    #expect(many.last?.finding.string.contains("12 more") == true)
  }

  @Test("lines and JSON say the same, and the words are those of every report")
  func report() throws {
    let found = [
      ToolFacts(name: "age", package: "age", purpose: "to open", path: nil).observation,
      MemoryFacts(dumpsCores: true, swaps: false).observations[0],
    ]
    #expect(
      found.lines.map(\.string) == [
        "look at this  age: not installed; it is needed to open.",
        "              sudo apt-get install age",
        "not in order  memory: a crash could leave memory in a file.",
        "              Set a limit of none: ulimit -c 0",
      ])
    let reader = try JSONText(found.jsonValue.encoded()).reader
    #expect(try !reader.flag("isInOrder"))
    #expect(try reader.required("observations").elements().count == 2)
  }
}
