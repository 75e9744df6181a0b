extension BagFinding {
  /// The closed list of what can be found in a bag, in the order in which it is told; the raw values are stable.
  public enum Kind: String, CaseIterable, Sendable {
    case notABag = "not-a-bag"
    case declaration = "bag-declaration"
    case versionUnknown = "version-unknown"
    case encodingUnknown = "encoding-unknown"
    case payloadFolderMissing = "payload-folder-missing"
    case manifestMissing = "manifest-missing"
    case manifestRefused = "manifest-refused"
    case tooManyManifests = "too-many-manifests"
    case textMalformed = "text-malformed"
    case byteOrderMark = "byte-order-mark"
    case lineMalformed = "manifest-malformed"
    case pathUnsafe = "file-path-unsafe"
    case pathTooLong = "file-path-too-long"
    case pathNotPayload = "path-not-payload"
    case pathNotTag = "path-not-tag"
    case listedDifferently = "file-listed-differently"
    case listedTwice = "file-listed-twice"
    case algorithmUnknown = "algorithm-unknown"
    case manifestNotListed = "manifest-not-listed"
    case fileAltered = "file-altered"
    case fileMissing = "file-missing"
    case notFetched = "file-not-fetched"
    case fileRefused = "file-refused"
    case fileChanged = "file-changed"
    case folderListed = "folder-listed"
    case fileTooLarge = "file-too-large"
    case payloadTooLarge = "payload-too-large"
    case tooManyFiles = "too-many-files"
    case folderTooDeep = "folder-too-deep"
    case folderRefused = "folder-refused"
    case countDiffers = "payload-count-differs"
    case countMalformed = "payload-count-malformed"
    case notInEveryManifest = "file-not-in-every-manifest"
    case fetchMalformed = "fetch-malformed"
    case fetchNotListed = "fetch-not-listed"
    case fileNotListed = "file-not-listed"
    case link
    case specialFile = "special-file"
    case hardLink = "hard-link"
    case privileged = "set-user-id"
    case namesAlike = "names-alike"
    case nameControl = "name-control"
    case nameNotUTF8 = "name-not-utf8"
    case nameBackslash = "name-backslash"
    case nameNormalization = "name-normalization"
    case nameEncoding = "name-encoding"
    case pathStar = "path-star"
    case pathDotSlash = "path-dot-slash"
    case elementRepeated = "element-repeated"
    case elementMalformed = "element-malformed"
    case systemFile = "system-file"
    case fetchFile = "fetch-file"
    case algorithmWeak = "algorithm-weak"
    case tagManifestMissing = "tag-manifest-missing"
    case tagFileNotListed = "tag-file-not-listed"
    case lastLineOpen = "last-line-open"
  }
}

extension BagFinding.Kind {
  /// How grave it usually is.
  public var severity: BagFinding.Severity {
    switch self {
    case .hardLink, .privileged, .namesAlike, .nameControl, .nameNotUTF8, .nameBackslash,
      .nameNormalization, .nameEncoding, .pathStar, .pathDotSlash, .elementRepeated,
      .elementMalformed, .systemFile:
      .warning
    case .fetchFile, .algorithmWeak, .tagManifestMissing, .tagFileNotListed, .lastLineOpen: .note
    default: .error
    }
  }

  /// Whether an error of this kind leaves the digests open, and not what is there and how it is written (RFC 8493 §3).
  var deniesOnlyValidity: Bool {
    switch self {
    case .fileAltered, .algorithmUnknown, .fileTooLarge, .payloadTooLarge, .fileChanged: true
    default: false
    }
  }

  /// Whether it makes the bag unsafe to read or to hand on, whatever its severity.
  var deniesSafety: Bool {
    switch self {
    case .pathUnsafe, .link, .specialFile, .hardLink, .privileged, .namesAlike, .nameControl,
      .nameNotUTF8, .nameBackslash:
      true
    default: false
    }
  }

  /// Whether it says nothing against completeness or validity, even as an error.
  var deniesOnlySafety: Bool { self == .link || self == .specialFile }
}
