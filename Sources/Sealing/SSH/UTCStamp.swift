/// Times as lists of signers have them: `YYYYMMDD`, `YYYYMMDDHHMM` or `YYYYMMDDHHMMSS`, with the `Z` of UTC.
enum UTCStamp {
  /// Seconds since 1970; nil for anything else, days that no month has included.
  static func seconds(_ text: ArraySlice<UInt8>) -> Int? {
    guard text.last == UInt8(ascii: "Z") else { return nil }
    let digits = text.dropLast().map { Int($0) - 0x30 }
    guard [8, 12, 14].contains(digits.count), digits.allSatisfy({ (0...9).contains($0) }) else {
      return nil
    }
    func number(_ start: Int, _ count: Int) -> Int {
      digits.count > start ? digits[start..<(start + count)].reduce(0) { $0 * 10 + $1 } : 0
    }
    let (year, month, day) = (number(0, 4), number(4, 2), number(6, 2))
    let (hour, minute, second) = (number(8, 2), number(10, 2), number(12, 2))
    guard year >= 1970, hour < 24, minute < 60, second < 60 else { return nil }
    let seconds = daysSince1970(year, month, day) * 86_400 + hour * 3600 + minute * 60 + second
    // The day that comes back is another where the month has no such day.
    guard (1...12).contains(month), day >= 1,
      self.text(seconds).utf8.prefix(8).elementsEqual(text.prefix(8))
    else { return nil }
    return seconds
  }

  /// The text in full, with seconds.
  static func text(_ seconds: Int) -> String {
    let seconds = max(0, min(seconds, 253_402_300_799))
    let (days, rest) = (seconds / 86_400, seconds % 86_400)
    // Civil date from days, counted in years that begin in March.
    let z = days + 719_468
    let (era, ofEra) = (z / 146_097, z % 146_097)
    let year = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * year + year / 4 - year / 100)
    let month = (5 * ofYear + 2) / 153
    let day = ofYear - (153 * month + 2) / 5 + 1
    let civilMonth = month < 10 ? month + 3 : month - 9
    let civilYear = year + era * 400 + (civilMonth <= 2 ? 1 : 0)
    let parts = [
      digits(civilYear, 4), digits(civilMonth, 2), digits(day, 2), digits(rest / 3600, 2),
      digits(rest / 60 % 60, 2), digits(rest % 60, 2),
    ]
    return parts.joined() + "Z"
  }

  private static func daysSince1970(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let ofYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let ofEra = year % 400 * 365 + year % 400 / 4 - year % 400 / 100 + ofYear
    return year / 400 * 146_097 + ofEra - 719_468
  }

  private static func digits(_ number: Int, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
  }
}
