/// A compiled description of a terminal (term(5)), as far as it says how many colours there are.
public struct TerminfoEntry: Hashable, Sendable {
  /// How many colours; 0 where it says nothing.
  public let colors: Int

  /// Reads a description in the old form or that with wide numbers; nil for anything else.
  public init?(_ bytes: [UInt8]) {
    func short(_ place: Int) -> Int? {
      guard place >= 0, place + 1 < bytes.count else { return nil }
      return Int(bytes[place]) | Int(bytes[place + 1]) << 8
    }
    let width = [0o432: 2, 0o1036: 4]
    guard let magic = short(0), let size = width[magic], let names = short(2), let flags = short(4),
      let numbers = short(6)
    else { return nil }
    let start = 12 + names + flags + (names + flags) % 2
    // max_colors is the fourteenth number of term.h.
    let place = start + 13 * size
    guard numbers > 13, let low = short(place), size == 2 || short(place + 2) != nil else {
      colors = 0
      return
    }
    let high = size == 4 ? short(place + 2) ?? 0 : 0
    let isAbsent = size == 2 ? low >= 0x8000 : high >= 0x8000
    colors = isAbsent ? 0 : low | high << 16
  }
}
