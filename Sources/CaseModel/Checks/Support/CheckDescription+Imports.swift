extension CheckDescription {
  /// What the import report tells: in what a text is, or may be, not what the agency sent.
  public static let ofImports: [CheckDescription] = [
    CheckDescription(
      "import-report-not-read", .warning,
      finds: "`data/import-report.json` is there and cannot be read.",
      advice: "Make the package anew; nothing tells how its texts were made."),
    CheckDescription(
      "text-not-made", .error, rule: "R18",
      finds: "No text could be made of a document; only its original is in the package.",
      advice: "Ask the agency for the document in a form that can be read, or show the original."),
    CheckDescription(
      "pages-without-text", .warning,
      finds: "Pages of the original have no text, as on a scan. An error where no page has any.",
      advice: "Ask the agency for a document with text, or show the original."),
    CheckDescription(
      "invisible-text", .warning,
      finds: "The text has words that a reader of the original does not see.",
      advice: "Look at the original; ask the agency what those words are."),
    CheckDescription(
      "tiny-text", .warning,
      finds: "The original has text in letters less than 4 points high.",
      advice: "Look at the original."),
    CheckDescription(
      "text-outside-page", .warning,
      finds: "The original has text beyond the edges of a page.", advice: "Look at the original."),
    CheckDescription(
      "columns-suspected", .warning,
      finds: "A page seems to be set in columns, so that lines may be joined wrongly.",
      advice: "Read the text beside the original."),
    CheckDescription(
      "pages-not-compared", .warning,
      finds:
        "The text of some pages could not be compared with what a reader of the original sees.",
      advice: "Read the text beside the original."),
    CheckDescription(
      "file-damaged", .warning,
      finds: "The original is damaged; the tool read on, and something may be missing.",
      advice: "Ask the agency for a whole file, or show the original."),
    CheckDescription(
      "recognised-text", .note,
      finds: "The text of some pages was recognised in an image.",
      advice: "Take care with names and numbers."),
    CheckDescription(
      "tracked-changes", .warning,
      finds: "The original has changes that nobody has accepted or rejected.",
      advice: "Ask the agency for the final document."),
    CheckDescription(
      "hidden-words", .warning,
      finds: "The original has words formatted as hidden; the text is without them.",
      advice: "Ask the agency for the final document."),
    CheckDescription(
      "comments-left-out", .note,
      finds: "The original has comments in its margin; the text is without them.",
      advice: "Ask the agency for the final document."),
    CheckDescription(
      "pictures-left-out", .note,
      finds: "The original has pictures or charts; the text is without them.",
      advice: "Look at the original, where they matter."),
    CheckDescription(
      "text-boxes", .note,
      finds: "The original has boxes of text beside its other text.",
      advice: "Look at the original, where their place matters."),
    CheckDescription(
      "unmapped-characters", .warning,
      finds: "The file does not tell what some of its characters are; marks stand for them.",
      advice: "Read the text beside the original."),
  ]
}
