extension CalendarDate: CustomStringConvertible {
  /// Reads `2024-09-14`, and nothing looser.
  ///
  /// Four digits, hyphen, two digits, hyphen, two digits, all ASCII (RFC 3339 §5.6 full-date).
  public init?(iso text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D,
      let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[5..<7]),
      let day = Self.number(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// As RFC 3339 writes a day: `2024-09-14`.
  public var iso: String {
    Self.digits(year, width: 4) + "-" + Self.digits(month, width: 2) + "-"
      + Self.digits(day, width: 2)
  }

  /// As RFC 3339 writes a day.
  public var description: String { iso }

  /// As a sentence has it: "14 September 2024".
  public var inWords: String { "\(day) \(Self.monthNames[month - 1]) \(year)" }

  private static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
    var result = 0
    for byte in bytes {
      guard (0x30...0x39).contains(byte) else { return nil }
      result = result * 10 + Int(byte - 0x30)
    }
    return result
  }

  private static func digits(_ number: Int, width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
  }
}
