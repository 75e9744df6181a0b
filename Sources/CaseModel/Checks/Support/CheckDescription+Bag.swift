extension CheckDescription {
  /// What the check of a package as a bag finds, in the order in which it is told; see `docs/bags.md`.
  static let ofBags: [CheckDescription] = [
    CheckDescription(
      "not-a-bag", .error,
      finds: "The folder has neither `bagit.txt` nor a manifest.",
      advice: "Make the package anew; without manifests nobody can tell whether it is unaltered."),
    CheckDescription(
      "bag-declaration", .error,
      finds: "`bagit.txt` is missing or declares another version or encoding.",
      advice: "Make the package anew as a bag of version 1.0 in UTF-8."),
    CheckDescription(
      "payload-folder-missing", .error,
      finds: "There is no folder `data/`.",
      advice: "Ask for a whole copy of the package."),
    CheckDescription(
      "manifest-missing", .error,
      finds: "A manifest by SHA-256 is missing, of the documents or of the manifests themselves.",
      advice: "Ask for a whole copy of the package."),
    CheckDescription(
      "manifest-refused", .error,
      finds: "A manifest is a link, no file, too large, or may not be read.",
      advice: "Ask for a whole copy of the package."),
    CheckDescription(
      "too-many-manifests", .error,
      finds: "There are more manifests than anybody needs; not all are read.",
      advice: "Make the package anew."),
    CheckDescription(
      "manifest-malformed", .error,
      finds: "A line of a manifest is not a digest and a path in `data/`, or names a file twice.",
      advice: "Make the package anew."),
    CheckDescription(
      "text-malformed", .error,
      finds: "A file of the bag itself is not in the encoding that `bagit.txt` declares.",
      advice: "Make the package anew in UTF-8."),
    CheckDescription(
      "byte-order-mark", .error,
      finds: "A file of the bag itself begins with a byte-order mark.",
      advice: "Make the package anew without it."),
    CheckDescription(
      "path-not-tag", .error,
      finds: "A tag manifest names what lies in `data/`, or a tag manifest.",
      advice: "Make the package anew."),
    CheckDescription(
      "manifest-not-listed", .error,
      finds: "A tag manifest does not name one of the manifests, so that nothing vouches for it.",
      advice: "Make the package anew."),
    CheckDescription(
      "algorithm-unknown", .error,
      finds: "A manifest is by an algorithm that is not known; its digests are not compared.",
      advice: "Make the package anew with SHA-256."),
    CheckDescription(
      "algorithm-weak", .note,
      finds: "The digests are by MD5 or SHA-1 only, which shows accidents but no forgery.",
      advice: "Make the package anew with SHA-256."),
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
      "file-not-fetched", .error,
      finds: "`fetch.txt` says where a file could be had; nothing is ever fetched.",
      advice: "Ask for a whole copy of the package."),
    CheckDescription(
      "file-refused", .error,
      finds:
        "Something in the package is a link, a device, too large or too deep, and is not opened.",
      advice: "Make the package anew of plain files."),
    CheckDescription(
      "file-changed", .error,
      finds: "A file changed while it was read.",
      advice: "Check again once nobody works on the package."),
    CheckDescription(
      "file-not-listed", .error,
      finds: "A file lies in the package that no manifest names.",
      advice: "Find out who put it there, and make the package anew with or without it."),
    CheckDescription(
      "file-not-in-every-manifest", .error,
      finds: "A file is in one manifest and not in another.",
      advice: "Make the package anew."),
    CheckDescription(
      "payload-too-large", .error,
      finds: "The documents together are larger than a package may be.",
      advice: "Ask what the package is meant to hold, and make it anew without what nobody reads."),
    CheckDescription(
      "too-many-files", .error,
      finds: "The package has more files than a case can need; the rest is not looked at.",
      advice: "Ask what the package is meant to hold, and make it anew."),
    CheckDescription(
      "payload-count-differs", .error,
      finds: "`bag-info.txt` gives another size or number of files than the package has.",
      advice: "Ask for a whole copy of the package."),
    CheckDescription(
      "payload-count-malformed", .error,
      finds: "The Payload-Oxum of `bag-info.txt` is not two numbers with a full stop between.",
      advice: "Make the package anew."),
    CheckDescription(
      "fetch-file", .note,
      finds: "There is a `fetch.txt`; nothing is ever fetched.",
      advice: "Nothing, where all files are there."),
    CheckDescription(
      "fetch-malformed", .error,
      finds: "A line of `fetch.txt` is not an address, a size and a path.",
      advice: "Make the package anew without it."),
    CheckDescription(
      "fetch-not-listed", .error,
      finds: "`fetch.txt` names a file that is not in every manifest.",
      advice: "Make the package anew without it."),
    CheckDescription(
      "hard-link", .warning,
      finds: "A file has other names on this disk; whoever changes it there changes it here.",
      advice: "Copy the package anew."),
    CheckDescription(
      "set-user-id", .warning,
      finds: "A file would run with the rights of another account.",
      advice: "Take the mode from it, and ask where the package comes from."),
    CheckDescription(
      "names-alike", .warning,
      finds:
        "Two names differ only in case or Unicode form; on some systems one replaces the other.",
      advice: "Make the package anew with other names."),
    CheckDescription(
      "name-control", .warning,
      finds: "A name has characters that act on a terminal; marks stand for them here.",
      advice: "Do not use the package; ask where it comes from."),
    CheckDescription(
      "name-not-utf8", .warning,
      finds: "A name is not UTF-8.",
      advice: "Make the package anew with other names."),
    CheckDescription(
      "name-backslash", .warning,
      finds: "A name has a backslash, which some systems take for a folder's end.",
      advice: "Make the package anew with other names."),
    CheckDescription(
      "name-normalization", .warning,
      finds: "A manifest has a name in another Unicode form than the file.",
      advice: "Make the package anew."),
    CheckDescription(
      "name-encoding", .warning,
      finds: "A manifest has a name percent-encoded otherwise than its version asks.",
      advice: "Make the package anew."),
    CheckDescription(
      "path-star", .warning,
      finds: "A star stands before a path of a manifest, as `md5sum` writes it.",
      advice: "Nothing; it is passed over."),
    CheckDescription(
      "path-dot-slash", .warning,
      finds: "`./` stands before a path of a manifest.",
      advice: "Nothing; it is passed over."),
    CheckDescription(
      "element-repeated", .warning,
      finds: "An element that may stand in `bag-info.txt` once stands there more than once.",
      advice: "Ask which of them holds."),
    CheckDescription(
      "element-malformed", .warning,
      finds: "A line of `bag-info.txt` is not a label, a colon, a space and a value.",
      advice: "Nothing, where all else is as it should be."),
    CheckDescription(
      "system-file", .warning,
      finds: "An operating system left a file in the package, such as `.DS_Store`.",
      advice: "Make the package anew without it."),
  ]
}
