import CaseModel
import HarmlessText
import Qualifications
import StrictJSON
import SystemFiles

/// What several tests read or build.
enum Fixtures {
  /// The folder of the project.
  static let root: String = {
    let parts = #filePath.split(separator: "/").dropLast(3)
    return "/" + parts.joined(separator: "/")
  }()

  /// The folder of all fixtures.
  static let folder = "\(root)/Fixtures"

  static func bytes(_ path: String) throws -> [UInt8] { try Files.read("\(folder)/\(path)") }

  static func text(_ string: String) -> DocumentText {
    DocumentText(HarmlessText.make(from: Array(string.utf8)).text)
  }

  static func cover(_ json: String) throws(JSONError) -> CaseCover {
    try CaseCover(reading: JSONText(Array(json.utf8)).reader)
  }

  /// The covers of the practice docket.
  static func practiceCovers() throws -> [(name: String, bytes: [UInt8])] {
    try Files.names(in: "\(folder)/PracticeDocket").compactMap { name in
      let path = "PracticeDocket/\(name)/case.json"
      return Files.status("\(folder)/\(path)") == nil ? nil : (name, try bytes(path))
    }
  }

  static let smallCover = """
    {
      "format": "qrb-case/1",
      "number": "2025-1041",
      "candidate": "Renée Thibodeaux",
      "agency": "Department of Transportation",
      "position": "Deputy Associate Administrator",
      "announcement": {"number": "SES-25-017", "posted": "2024-02-24"},
      "criterion": "A",
      "documents": [
        {"id": "statement", "kind": "qualifications-statement", "title": "Statement", "text": "text/statement.txt"}
      ]
    }
    """

  /// The small cover with one piece of it changed.
  static func smallCover(_ old: String, _ new: String) -> String {
    guard let range = smallCover.firstRange(of: old) else { return "" }
    return smallCover.replacingCharacters(in: range, with: new)
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with new: String) -> String {
    self[..<range.lowerBound] + new + self[range.upperBound...]
  }
}
