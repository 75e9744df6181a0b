import Qualifications

/// Days as people write them: "February 24, 2025", "24 February 2025", "02/24/2025", "2025-02-24".
public enum WrittenDate {
  /// All days in a line, in its order.
  public static func all(in text: some StringProtocol) -> [CalendarDate] {
    let tokens = tokens(of: text)
    var dates: [CalendarDate] = []
    var index = 0
    while index < tokens.count {
      if let (date, length) = date(at: index, tokens) {
        dates.append(date)
        index += length
      } else {
        index += 1
      }
    }
    return dates
  }

  /// The day, where a text is one day and nothing else but its weekday.
  public static func only(in text: some StringProtocol) -> CalendarDate? {
    var tokens = tokens(of: text)
    if case .word(let word)? = tokens.first, word.hasSuffix("day") { tokens.removeFirst() }
    guard let (date, length) = date(at: 0, tokens), length == tokens.count else { return nil }
    return date
  }

  private enum Token: Equatable {
    case number(Int, digits: Int)
    case word(String)
    case sign(Unicode.Scalar)
  }

  private static func tokens(of text: some StringProtocol) -> [Token] {
    var tokens: [Token] = []
    var run = ""
    func close() {
      guard let first = run.utf8.first else { return }
      if (0x30...0x39).contains(first) {
        if let number = Int(run) { tokens.append(.number(number, digits: run.utf8.count)) }
      } else {
        tokens.append(.word(run))
      }
      run = ""
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "0"..."9":
        if let first = run.utf8.first, !(0x30...0x39).contains(first) { close() }
        run.unicodeScalars.append(scalar)
      case "a"..."z", "A"..."Z":
        if let first = run.utf8.first, (0x30...0x39).contains(first) { close() }
        run += scalar.properties.lowercaseMapping
      case "/", "-":
        close()
        tokens.append(.sign(scalar))
      default: close()
      }
    }
    close()
    return tokens
  }

  private static func date(at index: Int, _ tokens: [Token]) -> (CalendarDate, Int)? {
    func token(_ offset: Int) -> Token? {
      index + offset < tokens.count ? tokens[index + offset] : nil
    }
    switch (token(0), token(1), token(2), token(3), token(4)) {
    case (.number(let year, 4), .sign("-"), .number(let month, 2), .sign("-"), .number(let day, 2)):
      return CalendarDate(year: year, month: month, day: day).map { ($0, 5) }
    case (
      .number(let month, 1...2), .sign("/"), .number(let day, 1...2), .sign("/"),
      .number(let year, 4)
    ):
      return CalendarDate(year: year, month: month, day: day).map { ($0, 5) }
    case (.word(let word), .number(let day, 1...2), .number(let year, 4), _, _):
      return month(word).flatMap { CalendarDate(year: year, month: $0, day: day) }.map { ($0, 3) }
    case (.number(let day, 1...2), .word(let word), .number(let year, 4), _, _):
      return month(word).flatMap { CalendarDate(year: year, month: $0, day: day) }.map { ($0, 3) }
    default: return nil
    }
  }

  private static func month(_ word: String) -> Int? {
    guard word.utf8.count >= 3 else { return nil }
    return months.firstIndex { $0.hasPrefix(word) || (word == "sept" && $0 == "september") }
      .map { $0 + 1 }
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
}
