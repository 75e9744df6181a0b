extension CheckDescription {
  /// What is found while the files of a package are read, before its contents are checked.
  public static let ofFiles: [CheckDescription] = [
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
      "not-a-bag", .error,
      finds: "The folder has neither `bagit.txt` nor a manifest.",
      advice: "Make the package anew; without manifests nobody can tell whether it is unaltered."),
    CheckDescription(
      "bag-declaration", .error,
      finds: "`bagit.txt` is missing or declares another version or encoding.",
      advice: "Make the package anew as a bag of version 1.0 in UTF-8."),
    CheckDescription(
      "manifest-missing", .error,
      finds: "A manifest is missing or is not read.", advice: "Ask for a whole copy of the package."
    ),
    CheckDescription(
      "manifest-malformed", .error,
      finds: "A line of a manifest is not a digest and a path, or names a file twice.",
      advice: "Make the package anew."),
    CheckDescription(
      "file-path-unsafe", .error,
      finds: "A manifest names a path that could lead out of the package.",
      advice: "Do not use the package; ask where it comes from."),
    CheckDescription(
      "file-altered", .error,
      finds: "A file is not as it was when the package was made.",
      advice: "Ask for a whole copy of the package; nobody can vote on this one."),
    CheckDescription(
      "file-missing", .error,
      finds: "A manifest names a file that is not there.",
      advice: "Ask for a whole copy of the package."),
    CheckDescription(
      "file-refused", .error,
      finds:
        "Something in the package is a link, a device or a folder too deep, and is not opened.",
      advice: "Make the package anew of plain files."),
    CheckDescription(
      "file-not-listed", .error,
      finds: "A file lies in the package that no manifest names.",
      advice: "Find out who put it there, and make the package anew with or without it."),
    CheckDescription(
      "payload-count-differs", .error,
      finds: "`bag-info.txt` gives another size or number of files than the package has.",
      advice: "Ask for a whole copy of the package."),
    CheckDescription(
      "docket-stray", .warning,
      finds: "In `cases/` lies something that is no folder of a case.",
      advice: "Move it elsewhere, or rename it to a case number."),
  ]
}
