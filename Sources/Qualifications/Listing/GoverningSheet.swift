/// Which edition governs an announcement, as `qrb ecq for` prints it.
public struct GoverningSheet: Sendable {
  let governing: Governing

  /// A sheet of one choice.
  public init(_ governing: Governing) { self.governing = governing }

  /// The sheet for a reader: the reason, then what is open about that day.
  public func page(width: Int) -> TextPage {
    var page = TextPage(width: width)
    page.heading(governing.reason)
    page.paragraph("Edition: \(governing.edition.id)", indent: 2)
    for remark in governing.remarks { page.paragraph(remark, indent: 2) }
    if !governing.alternatives.isEmpty {
      page.paragraph(
        "May be set by hand from the announcement: "
          + governing.alternatives.map(\.rawValue).joined(separator: ", ") + ".", indent: 2,
        hanging: 2)
    }
    return page
  }
}
