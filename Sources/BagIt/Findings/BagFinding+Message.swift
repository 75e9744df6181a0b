import HarmlessText

extension BagFinding {
  /// One or two sentences: what is wrong, and what to do about it where that can be said.
  public var message: DisplayText { "\(event)\(kind.advice)" }

  private var name: DisplayText { file?.display ?? "The bag" }

  private var event: DisplayText {
    switch kind {
    case .fileAltered, .fileMissing, .notFetched, .fileRefused, .fileChanged, .folderListed,
      .fileTooLarge, .payloadTooLarge, .tooManyFiles, .folderTooDeep, .folderRefused,
      .countDiffers, .countMalformed, .notInEveryManifest, .fileNotListed, .tagFileNotListed:
      contentEvent(name)
    case .link, .specialFile, .hardLink, .privileged, .namesAlike, .nameControl, .nameNotUTF8,
      .nameBackslash, .nameNormalization, .nameEncoding, .systemFile:
      nameEvent(name)
    default: textEvent(name)
    }
  }
}

extension BagFinding.Kind {
  /// What to do, after a space; empty where the event says it.
  fileprivate var advice: DisplayText {
    switch self {
    case .fileAltered, .fileMissing, .manifestMissing, .fileRefused:
      " Ask the sender for a whole copy of the bag."
    case .fileTooLarge, .payloadTooLarge, .tooManyFiles, .folderTooDeep:
      " If the bag is meant to be so large, raise the limit."
    case .algorithmUnknown: " Ask for a manifest by SHA-256 or SHA-512."
    case .algorithmWeak: " For protection against forgery ask for SHA-256 or SHA-512."
    case .notFetched: " Have whoever made the bag fetch it; this program fetches nothing."
    case .pathUnsafe, .link, .specialFile: " Do not unpack or copy the bag with other programs."
    case .fileNotListed: " Ask the sender whether it belongs to the bag."
    default: ""
    }
  }
}
