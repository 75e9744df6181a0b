import CaseModel
import HarmlessText

/// A place found somewhere in the docket.
public struct FoundPlace: Sendable, Equatable {
  /// The case.
  public let caseNumber: CaseNumber
  /// The id of the document in it.
  public let document: String
  /// Its title.
  public let title: DisplayText
  /// Where in it.
  public let place: TextPlace
  /// The place as an offset in the UTF-8 bytes of the document.
  public let offset: Int
  /// The words around it.
  public let excerpt: DisplayText
}

/// A search of every case that the viewer may read, which goes on behind the screen, case by case.
struct DocketFind: Sendable {
  let pattern: String
  /// Tells its answers from those of a search that was begun before it.
  let serial: Int
  var places: [FoundPlace] = []
  /// The cases that are still to be looked through.
  var waiting: [CaseNumber]
  var list = ListState()
  /// Whether it has stopped because enough was found.
  var isFull: Bool { places.count >= Self.most }

  /// The most places that are listed.
  static let most = 500
}

extension FoundPlace {
  /// Every place of a phrase in a package, in the order of its documents, at most so many.
  ///
  /// Capital letters are told apart only if the phrase has any; a space also matches a line end.
  public static func all(
    of pattern: String, in package: CasePackage, most: Int = 500
  ) -> [FoundPlace] {
    let wanted = Array(pattern.utf8)
    let folds = !wanted.contains { $0 >= 0x41 && $0 <= 0x5A }
    var found: [FoundPlace] = []
    for document in package.documents where found.count < most {
      let bytes = document.text.text.bytes
      for range in FindState.places(of: wanted, in: bytes, foldingCase: folds)
        .prefix(most - found.count)
      {
        found.append(
          FoundPlace(
            caseNumber: package.cover.number, document: document.id,
            title: document.document.title, place: document.text.place(at: range.lowerBound),
            offset: range.lowerBound, excerpt: excerpt(around: range, in: bytes)))
      }
    }
    return found
  }

  /// Some words before and after, from the start of a word.
  private static func excerpt(around range: Range<Int>, in bytes: [UInt8]) -> DisplayText {
    var start = max(0, range.lowerBound - 30)
    while start > 0, start < range.lowerBound, bytes[start - 1] > 0x20 { start += 1 }
    var end = min(bytes.count, range.upperBound + 60)
    while end < bytes.count, end > range.upperBound, bytes[end] > 0x20 { end -= 1 }
    let words = String(decoding: bytes[start..<end], as: UTF8.self)
      .split { $0 == " " || $0 == "\n" || $0 == "\u{0C}" }
    return DisplayText(untrusted: words.joined(separator: " "))
  }
}
