import HarmlessText
import StrictJSON

extension JSONReader {
  /// The string here, which must hold more than white space.
  func filledString() throws(JSONError) -> String {
    let text = try string()
    guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      throw unacceptable(text, expected: "a text that is not blank")
    }
    return text
  }

  /// The string here as one line for the screen, which must hold more than white space.
  func line() throws(JSONError) -> DisplayText { DisplayText(untrusted: try filledString()) }

  /// The whole number here, which must lie in the range.
  func integer(in range: ClosedRange<Int>) throws(JSONError) -> Int {
    let number = try integer()
    guard range.contains(number) else {
      throw unacceptable(
        "\(number)", expected: "a number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  /// The string here as one of the values of an enumeration.
  func choice<Choice: RawRepresentable & CaseIterable>(
    of type: Choice.Type
  ) throws(JSONError) -> Choice where Choice.RawValue == String {
    let text = try string()
    guard let choice = Choice(rawValue: text) else {
      let known = Choice.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
      throw unacceptable(text, expected: "one of \(known)")
    }
    return choice
  }

  /// The string here as the number of a case.
  public func caseNumber() throws(JSONError) -> CaseNumber {
    let text = try string()
    guard let number = CaseNumber(text) else {
      throw unacceptable(text, expected: "the number of a case")
    }
    return number
  }
}
