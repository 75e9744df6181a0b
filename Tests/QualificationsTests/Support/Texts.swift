import Crypto
import Foundation
import Qualifications

/// The texts of the editions under the keys of the digest lists.
enum Texts {
  /// Every definition, other wording and key characteristic, as printed, by key.
  static func all(of edition: Edition) -> [String: SourcedText] {
    var texts: [String: SourcedText] = [:]
    func add(_ key: String, _ definition: SourcedText?, _ wordings: [SourcedText]) {
      texts[key] = definition
      for (index, wording) in wordings.enumerated() {
        let place = key.hasSuffix("/definition") ? String(key.dropLast("/definition".count)) : key
        texts["\(place)/wording-\(index + 1)"] = wording
      }
    }
    for qualification in edition.coreQualifications {
      let key = "\(edition.id)/ecq-\(qualification.number)"
      add("\(key)/definition", qualification.definition, qualification.otherWordings)
      for characteristic in qualification.keyCharacteristics {
        texts["\(key)/characteristic-\(characteristic.label)"] = characteristic.text
      }
    }
    add("\(edition.id)/fundamentals/definition", edition.fundamentals?.definition, [])
    for competency in edition.competencies {
      add(
        "\(edition.id)/competency/\(competency.id)", competency.definition,
        competency.otherWordings)
    }
    return texts
  }

  /// The lists of competencies, by key.
  static func memberships(of edition: Edition) -> [String: String] {
    var lists: [String: String] = [:]
    func add(_ place: String, _ ids: [Competency.ID]) {
      lists["\(edition.id)/\(place)/competencies"] = ids.map(\.rawValue).joined(separator: "; ")
    }
    for qualification in edition.coreQualifications {
      add("ecq-\(qualification.number)", qualification.competencies)
    }
    if let fundamentals = edition.fundamentals { add("fundamentals", fundamentals.competencies) }
    return lists
  }

  /// White space folded to single spaces, typographic quotation marks to plain ones.
  static func folded(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      .replacingOccurrences(of: "\u{2018}", with: "'")
      .replacingOccurrences(of: "\u{2019}", with: "'")
      .replacingOccurrences(of: "\u{201C}", with: "\"")
      .replacingOccurrences(of: "\u{201D}", with: "\"")
  }

  /// SHA-256 of the folded text, in lower-case hexadecimal.
  static func digest(_ text: String) -> String {
    SHA256.hash(data: Data(folded(text).utf8))
      .map { byte in
        let digits = String(byte, radix: 16)
        return digits.count == 1 ? "0" + digits : digits
      }.joined()
  }

  /// A checked-in list of digests, by key.
  static func digests(_ name: String) throws -> [String: String] {
    var digests: [String: String] = [:]
    for line in try Fixtures.text(name).split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1)
      digests[parts[1].trimmingCharacters(in: .whitespaces)] = String(parts[0])
    }
    return digests
  }
}
