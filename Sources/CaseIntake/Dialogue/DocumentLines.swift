import CaseModel
import HarmlessText

extension IntakePlan {
  /// The documents by their numbers, for correction.
  public func documentLines(width: Int) -> [DisplayText] {
    var lines: [DisplayText] = []
    for (index, document) in documents.enumerated() {
      let number = index + 1 < 10 ? " \(index + 1)  " as DisplayText : "\(index + 1)  "
      let kind: DisplayText = document.isOut ? "(left out)" : "\(document.kind.title)"
      lines += PlainLines.wrapped(
        "\(kind): “\(document.title)”", width: width, first: number, indent: 4)
      let basis: DisplayText = document.isGiven ? "as you say" : "\(document.guess.basis.words)"
      lines += PlainLines.wrapped(
        "\(document.shownName), \(basis)\(Self.pageWords(document))", width: width, first: "    ",
        indent: 4)
      if let reason = document.reasonWithoutText {
        lines += PlainLines.wrapped(
          "NO TEXT: \(reason)", width: width, first: "    ", indent: 4)
      } else if let remark = document.remark {
        lines += PlainLines.wrapped("LOOK AT IT: \(remark)", width: width, first: "    ", indent: 4)
      }
    }
    return lines
  }

  /// The files left out, one sentence each.
  public func leftOutLines(width: Int) -> [DisplayText] {
    leftOut.flatMap {
      PlainLines.wrapped("Left out: \($0.name), \($0.reason).", width: width, indent: 2)
    }
  }

  private static func pageWords(_ document: IntakeDocument) -> DisplayText {
    guard let pages = document.pages else { return "" }
    return pages == 1 ? ", 1 page" : ", \(pages) pages"
  }
}
