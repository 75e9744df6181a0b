import CaseModel

/// A passage that a member has marked as speaking to a qualification; private, and in no ballot by itself.
public struct Mark: Sendable, Equatable {
  static let keyPrefix = "mark."

  /// Counts marks of a draft, so that each keeps its key.
  public let serial: Int
  /// The document it stands in.
  public let document: String
  /// Where it begins and ends, in bytes of the text shown.
  public let range: Range<Int>
  /// The qualification; nil for the competencies that run through all.
  public var qualification: Int?
  /// The member's own note.
  public var note: String

  var key: String { "\(Self.keyPrefix)\(serial)" }

  var item: DraftItem {
    let head = "\(document) \(range.lowerBound) \(range.upperBound) \(qualification ?? 0)"
    return DraftItem(key: key, text: note.isEmpty ? head : "\(head) \(note)")
  }

  init(serial: Int, document: String, range: Range<Int>, qualification: Int?, note: String = "") {
    self.serial = serial
    self.document = document
    self.range = range
    self.qualification = qualification
    self.note = note
  }

  init?(key: String, text: String) {
    let parts = text.split(separator: " ", maxSplits: 4)
    guard let serial = Int(key.dropFirst(Self.keyPrefix.count)), parts.count >= 4,
      let start = Int(parts[1]), let end = Int(parts[2]), start >= 0, start <= end,
      let qualification = Int(parts[3])
    else { return nil }
    self.init(
      serial: serial, document: String(parts[0]), range: start..<end,
      qualification: qualification == 0 ? nil : qualification,
      note: parts.count > 4 ? String(parts[4]) : "")
  }
}
