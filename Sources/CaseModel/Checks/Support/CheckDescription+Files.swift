extension CheckDescription {
  /// What is found while the files of a package are read, before its contents are checked.
  public static let ofFiles: [CheckDescription] = ofPackages + ofBags

  private static let ofPackages: [CheckDescription] = [
    CheckDescription(
      "package-not-opened", .error,
      finds: "The folder of the package is not there, is no folder, or may not be opened.",
      advice: "Look whether the path is right and whether this account may read it."),
    CheckDescription(
      "cover-not-read", .error,
      finds: "The cover `data/case.json` is not there or is not read.",
      advice: "Ask for a whole copy of the package."),
    CheckDescription(
      "cover-malformed", .error,
      finds:
        "The cover is not JSON, or not as its schema demands; line, column and member are named.",
      advice:
        "Correct the cover as `docs/schemas/case.schema.json` describes it, and make the package anew."
    ),
    CheckDescription(
      "edition-not-found", .error, rule: "R21",
      finds: "There is no edition of the qualifications to read the case against.",
      advice: "Name the announcement or the edition on the cover."),
    CheckDescription(
      "number-differs", .error,
      finds: "The number on the cover is not the name under which the docket has the case.",
      advice: "Rename the folder, or correct the cover and make the package anew."),
    CheckDescription(
      "document-not-read", .error, rule: "R18",
      finds: "The text of a document is missing, too large, a link, or no file.",
      advice: "Ask for a whole copy of the package."),
    CheckDescription(
      "original-missing", .warning,
      finds: "The cover names the original of a document, and no manifest lists it.",
      advice: "Put the original into the package, or take it off the cover."),
    CheckDescription(
      "docket-stray", .warning,
      finds: "In `cases/` lies something that is no folder of a case.",
      advice: "Move it elsewhere, or rename it to a case number."),
  ]
}
