import HarmlessText

extension BagFinding {
  /// What is found of the bag's own text files.
  func textEvent(_ name: DisplayText) -> DisplayText {
    switch (kind, detail) {
    case (.notABag, _): "It is not a bag: nothing shows whether it is unaltered."
    case (.declaration, .refusal(let refusal)): "bagit.txt \(refusal.reason)."
    case (.declaration, .declaration(let fault)): "bagit.txt \(fault.reason)."
    case (.versionUnknown, _):
      "bagit.txt names a version of BagIt that is not known, 0.93 to 0.97 or 1.0."
    case (.encodingUnknown, _):
      "bagit.txt names an encoding that cannot be read; UTF-8 is the usual one."
    case (.payloadFolderMissing, _): "There is no folder data/."
    case (.manifestMissing, _):
      "There is no manifest of the payload, so that nothing shows whether it is unaltered."
    case (.manifestRefused, .refusal(let refusal)): "The manifest \(name) \(refusal.reason)."
    case (.tooManyManifests, .number(let limit)): "There are more than \(limit) manifests."
    case (.textMalformed, _): "\(name) is not in the encoding that bagit.txt declares."
    case (.byteOrderMark, _): "\(name) begins with a byte-order mark, which UTF-8 does not need."
    case (.lineMalformed, .algorithm(let algorithm)):
      "The line is not a digest by \(algorithm.uppercased()) and a path."
    case (.pathUnsafe, _):
      "The line names a path that could lead out of the bag; it is not followed."
    case (.pathTooLong, .number(let limit)): "The line names a path of more than \(limit) bytes."
    case (.pathNotPayload, _): "The line names a file that does not lie in data/."
    case (.pathNotTag, _):
      "The line names a file of the payload or a tag manifest, which do not belong there."
    case (.listedDifferently, _):
      "The line names a file that another line names already, with another digest."
    case (.listedTwice, _): "The line names a file that another line names already."
    case (.algorithmUnknown, .algorithm(let algorithm)):
      "\(name): the algorithm \(algorithm) is not known; its digests were not compared."
    case (.algorithmWeak, .algorithm(let algorithm)):
      "The digests are by \(algorithm.uppercased()) only, which shows accidents but no forgery."
    case (.manifestNotListed, .other(let manifest)):
      "\(name) does not list \(manifest.display), so that nothing vouches for it."
    case (.fetchMalformed, _): "The line is not an address, a size and a path."
    case (.fetchNotListed, .other(let path)):
      "The line names \(path.display), which is not in every manifest."
    case (.pathStar, _): "A star stands before the path, as md5sum writes it; it was passed over."
    case (.pathDotSlash, _): "“./” stands before the path; it was passed over."
    case (.elementRepeated, .label(let label)): "\(label) stands there more than once."
    case (.elementMalformed, _): "The line is not a label, a colon, a space and a value."
    case (.fetchFile, _): "There is a fetch.txt; nothing is ever fetched."
    case (.tagManifestMissing, _):
      "There is no tag manifest: nothing shows whether the manifests are unaltered."
    case (.lastLineOpen, _): "The last line of \(name) has no end."
    default: "\(name): \(kind.rawValue)."
    }
  }
}

extension BagFinding.DeclarationFault {
  fileprivate var reason: DisplayText {
    switch self {
    case .byteOrderMark: "begins with a byte-order mark"
    case .line:
      "does not have the line “BagIt-Version: 1.0” or “Tag-File-Character-Encoding: UTF-8”, letter by letter"
    case .tooManyLines: "has more lines than two"
    }
  }
}
