import BagIt
import CaseModel
import Digests
import HarmlessText

/// What the check of a package's bag says of the package.
///
/// Stricter than of bags in general: a package is vouched for by its SHA-256 tag manifest, without which nothing shows
/// whether the documents are those that were sent; and nothing lies in it that no manifest lists.
struct PackageVerification {
  private(set) var findings: [Finding] = []
  private let validation: BagValidation

  /// Compares all files with the manifests.
  ///
  /// - Parameter known: files whose bytes are in use, so that exactly those are vouched for.
  /// - Parameter originals: of which it is asked whether a manifest lists them.
  init(
    of folder: borrowing FolderDescriptor, known: [BagPath: KnownFile], originals: Set<BagPath>
  ) {
    validation = BagValidator(limits: PackageLimits.bag).validate(
      folder, known: known, asked: originals)
    let isBag = validation.counts[.notABag] == nil
    if isBag, validation.tagManifestDigest == nil {
      findings.append(
        Finding(
          .error, check: "manifest-missing", file: "tagmanifest-sha256.txt",
          """
          The manifest tagmanifest-sha256.txt is not there or cannot be read; \
          nothing shows whether the package is unaltered.
          """))
    }
    addFindings()
  }

  /// What identifies the package; nil unless every shown file is vouched for.
  func digest(shown: [BagPath]) -> SHA256Digest? {
    guard !validation.hasErrors, validation.confirmed.contains("manifest-sha256.txt"),
      shown.allSatisfy(validation.confirmed.contains)
    else { return nil }
    return validation.tagManifestDigest
  }

  /// Whether a manifest lists a file that was asked for.
  func lists(_ path: BagPath) -> Bool { validation.listed.contains(path) }

  private mutating func addFindings() {
    var strays = 0
    for finding in validation.findings {
      if Self.isStray(finding.kind) {
        strays += 1
        if strays > PackageLimits.namedStrays { continue }
      }
      if let translated = Self.finding(finding) { findings.append(translated) }
    }
    let all = validation.counts.filter { Self.isStray($0.key) }.values.reduce(0, +)
    if all > PackageLimits.namedStrays {
      findings.append(
        Finding(
          .error, check: "file-not-listed",
          "\(all - PackageLimits.namedStrays) more files lie in the package that no manifest lists."
        ))
    }
  }

  private static func isStray(_ kind: BagFinding.Kind) -> Bool {
    kind == .fileNotListed || kind == .tagFileNotListed
  }

  /// A finding about the bag as one about the package; nil for what says nothing of a package.
  private static func finding(_ finding: BagFinding) -> Finding? {
    guard let (severity, check) = told(finding.kind, finding.severity) else { return nil }
    return Finding(
      severity, check: check, file: finding.file?.display,
      place: finding.line.map { "line \($0)" }, finding.message)
  }

  /// How grave it is for a package, and under which check it is told; nil where it is not.
  static func told(
    _ kind: BagFinding.Kind, _ usual: BagFinding.Severity
  ) -> (Finding.Severity, check: String)? {
    var severity = Finding.Severity(usual)
    var check = kind.rawValue
    switch kind {
    // Both are told by what is missing for a package.
    case .tagManifestMissing, .lastLineOpen: return nil
    case .tagFileNotListed: (severity, check) = (.error, BagFinding.Kind.fileNotListed.rawValue)
    case .link, .specialFile, .folderTooDeep, .folderRefused, .folderListed, .fileTooLarge:
      check = BagFinding.Kind.fileRefused.rawValue
    case .declaration, .versionUnknown, .encodingUnknown:
      check = BagFinding.Kind.declaration.rawValue
    case .pathNotPayload, .listedTwice, .listedDifferently, .pathTooLong:
      (severity, check) = (.error, BagFinding.Kind.lineMalformed.rawValue)
    default: break
    }
    return (severity, check)
  }
}

extension Finding.Severity {
  fileprivate init(_ severity: BagFinding.Severity) {
    switch severity {
    case .error: self = .error
    case .warning: self = .warning
    case .note: self = .note
    }
  }
}
