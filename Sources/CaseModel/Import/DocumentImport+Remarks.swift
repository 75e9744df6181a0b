import HarmlessText

extension DocumentImport {
  /// In what its text may differ from the original, the gravest first.
  public var remarks: [ImportRemark] {
    (pageRemarks + faultRemarks + officeRemarks + characterRemarks)
      .sorted { $0.severity < $1.severity }
  }

  private var pageRemarks: [ImportRemark] {
    var remarks: [ImportRemark] = []
    func add(
      _ found: [Int], _ severity: Finding.Severity, _ check: String, _ words: String,
      _ sentence: String
    ) {
      guard !found.isEmpty else { return }
      remarks.append(
        ImportRemark(
          check: check, severity: severity,
          words: ImportRemark.count(found.count, "page", "pages") + " \(words)",
          sentence: "On \(ImportRemark.pages(found)) of the original \(sentence)"))
    }
    let isWhole = pages.map { pagesWithoutText.count >= $0 } ?? false
    add(
      pagesWithoutText, isWhole ? .error : .warning, "pages-without-text", "without text",
      "there is no text, as on a scan; what stands there cannot be read here.")
    add(
      invisibleText, .warning, "invisible-text", "with unseen text",
      "there is text that a reader of it cannot see; here it is shown like any other.")
    add(
      tinyText, .warning, "tiny-text", "with tiny text",
      "there is text in letters less than 4 points high; here it is shown like any other.")
    add(
      textOutsidePage, .warning, "text-outside-page", "with text off the page",
      "there is text beyond the edges of the page; here it is shown like any other.")
    add(
      suspectedColumns, .warning, "columns-suspected", "in columns",
      "the text seems to stand in columns; lines may be joined here that do not belong together.")
    add(
      notCompared, .warning, "pages-not-compared", "not compared",
      "the text could not be compared with what a reader sees.")
    add(
      recognisedText, .note, "recognised-text", "recognised from a scan",
      "the text was recognised in an image; letters may be wrong.")
    return remarks
  }

  private var faultRemarks: [ImportRemark] {
    guard faults > 0 else { return [] }
    let words = ImportRemark.count(faults, "fault", "faults")
    return [
      ImportRemark(
        check: "file-damaged", severity: .warning, words: "\(words) in the file",
        sentence: """
          The original is damaged in \(ImportRemark.count(faults, "place", "places")); \
          something may be missing here.
          """
      )
    ]
  }

  private var officeRemarks: [ImportRemark] {
    var remarks: [ImportRemark] = []
    let changes = trackedInsertions + trackedDeletions
    if changes > 0 {
      remarks.append(
        ImportRemark(
          check: "tracked-changes", severity: .warning, words: "tracked changes",
          sentence: """
            The original has tracked changes: \
            \(ImportRemark.count(trackedInsertions, "insertion", "insertions")), which the text has, and \
            \(ImportRemark.count(trackedDeletions, "deletion", "deletions")), which it has not.
            """))
    }
    func add(
      _ found: Int, _ one: String, _ many: String, _ severity: Finding.Severity, _ check: String,
      _ rest: String
    ) {
      guard found > 0 else { return }
      let words = ImportRemark.count(found, one, many)
      remarks.append(
        ImportRemark(
          check: check, severity: severity, words: words,
          sentence: "The original has \(words)\(rest)"))
    }
    add(
      hiddenText, "hidden word", "hidden words", .warning, "hidden-words",
      "; the text is without them.")
    add(
      comments, "comment", "comments", .note, "comments-left-out",
      " in its margin; the text is without them.")
    add(
      pictures, "picture", "pictures", .note, "pictures-left-out", "; the text is without them.")
    add(
      textBoxes, "text box", "text boxes", .note, "text-boxes",
      "; each stands behind the paragraph it hangs on.")
    return remarks
  }

  private var characterRemarks: [ImportRemark] {
    guard unmappedCharacters > 0 else { return [] }
    let words = ImportRemark.count(
      unmappedCharacters, "unreadable character", "unreadable characters")
    return [
      ImportRemark(
        check: "unmapped-characters", severity: .warning, words: words,
        sentence: "The original has \(words); they stand as marks in the text.")
    ]
  }
}
