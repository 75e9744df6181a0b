import CaseModel
import HarmlessText
import Qualifications
import StrictJSON

/// Members of an object that hold names of this module and its neighbours.
extension JSONReader {
  func person(_ name: String) throws(JSONError) -> PersonID {
    let reader = try required(name)
    return try reader.person(spelled: reader.string())
  }

  /// The person of that spelling, which stands here as a value or as a name.
  func person(spelled text: String) throws(JSONError) -> PersonID {
    guard let person = PersonID(text) else {
      throw unacceptable(text, expected: "a short name of lower-case letters, digits and hyphens")
    }
    return person
  }

  func statementID() throws(JSONError) -> StatementID {
    let text = try string()
    guard let id = StatementID(hex: text) else {
      throw unacceptable(text, expected: "64 lower-case hexadecimal digits")
    }
    return id
  }

  func statementID(_ name: String) throws(JSONError) -> StatementID {
    try required(name).statementID()
  }

  func caseNumber(_ name: String) throws(JSONError) -> CaseNumber {
    let reader = try required(name)
    let text = try reader.string()
    guard let number = CaseNumber(text) else {
      throw reader.unacceptable(text, expected: "a case number")
    }
    return number
  }

  func packageDigest(_ name: String) throws(JSONError) -> PackageDigest {
    let reader = try required(name)
    let text = try reader.string()
    guard let digest = PackageDigest(hex: text) else {
      throw reader.unacceptable(text, expected: "64 lower-case hexadecimal digits")
    }
    return digest
  }

  func editionID(_ name: String) throws(JSONError) -> EditionID {
    let reader = try required(name)
    let text = try reader.string()
    guard let edition = EditionID(rawValue: text) else {
      throw reader.unacceptable(text, expected: "the short name of an edition")
    }
    return edition
  }

  /// The member of that name as one of the closed list of its type.
  func choice<Choice: RawRepresentable & CaseIterable>(
    _ name: String
  ) throws(JSONError) -> Choice where Choice.RawValue == String {
    let reader = try required(name)
    let text = try reader.string()
    guard let choice = Choice(rawValue: text) else {
      let known = Choice.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
      throw reader.unacceptable(text, expected: "one of \(known)")
    }
    return choice
  }

  /// The 64 hexadecimal digits of that name; nil where it is absent.
  func optionalDigest(_ name: String) throws(JSONError) -> String? {
    guard let reader = try optional(name) else { return nil }
    let text = try reader.string()
    guard text.isLowerHex(count: 64) else {
      throw reader.unacceptable(text, expected: "64 lower-case hexadecimal digits")
    }
    return text
  }

  /// The keys of that name; nil where it is absent.
  func keys(_ name: String) throws(JSONError) -> PersonKeys? {
    guard let reader = try optional(name) else { return nil }
    return try PersonKeys(reading: reader)
  }

  /// The name of a check, such as `narrative-missing`.
  func checkName() throws(JSONError) -> String {
    let name = try string()
    guard (1...64).contains(name.utf8.count),
      name.utf8.allSatisfy({
        (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) || $0 == 0x2D
      })
    else {
      throw unacceptable(name, expected: "the name of a check: a to z, digits and hyphens")
    }
    return name
  }

  /// The names of checks in the list of that name, each once; empty where it is absent.
  func checkNames(_ name: String) throws(JSONError) -> [String] {
    var names: [String] = []
    for element in try optional(name)?.elements() ?? [] {
      let name = try element.checkName()
      if names.contains(name) {
        throw element.unacceptable(name, expected: "a check not yet named")
      }
      names.append(name)
    }
    return names
  }

  func displayText(_ name: String) throws(JSONError) -> DisplayText {
    DisplayText(untrusted: try string(name))
  }

  /// The integer member of that name, which counts from 0; 0 where it is absent.
  func count(_ name: String) throws(JSONError) -> Int {
    guard let reader = try optional(name) else { return 0 }
    let number = try reader.integer()
    guard number >= 0 else { throw reader.unacceptable("\(number)", expected: "a number from 0") }
    return number
  }

  /// The integer member of that name, which counts from 1.
  func ordinal(_ name: String) throws(JSONError) -> Int {
    let reader = try required(name)
    let number = try reader.integer()
    guard number >= 1 else { throw reader.unacceptable("\(number)", expected: "a number from 1") }
    return number
  }
}
