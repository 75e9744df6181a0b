import HarmlessText

/// What was found in one package, or in a docket as a whole, ready to be printed.
public struct CaseReport: Sendable {
  /// What it is about.
  public let subject: Subject
  /// The package or docket as it was named.
  public let path: DisplayText
  /// Nil for a docket, and where the cover could not be read.
  public let cover: CaseCover?
  /// What identifies the bytes of the package; nil where nothing vouches for them.
  public let digest: PackageDigest?
  /// The gravest first.
  public let findings: [Finding]
  /// Less grave findings were left out.
  public let limit: Finding.Severity

  /// What a report can be about.
  public enum Subject: String, Hashable, Sendable {
    case `case`, docket
  }

  /// What was found in a package that could be read.
  public init(_ package: CasePackage, path: DisplayText) {
    self.init(
      .case, path: path, cover: package.cover, digest: package.digest, findings: package.findings)
  }

  /// What was found in a docket as a whole.
  public init(docket path: DisplayText, findings: [Finding]) {
    self.init(.docket, path: path, cover: nil, digest: nil, findings: findings)
  }

  /// What was found in a package that cannot be reviewed.
  public init(unreadable path: DisplayText, cover: CaseCover?, findings: [Finding]) {
    self.init(.case, path: path, cover: cover, digest: nil, findings: findings)
  }

  private init(
    _ subject: Subject, path: DisplayText, cover: CaseCover?, digest: PackageDigest?,
    findings: [Finding], limit: Finding.Severity = .note
  ) {
    self.subject = subject
    self.path = path
    self.cover = cover
    self.digest = digest
    self.findings = findings
    self.limit = limit
  }

  /// The severity of the gravest finding; nil where there is none.
  public var gravest: Finding.Severity? { findings.map(\.severity).min() }

  /// The same report with the findings of that severity and the graver ones only.
  public func limited(to severity: Finding.Severity) -> CaseReport {
    CaseReport(
      subject, path: path, cover: cover, digest: digest,
      findings: findings.filter { $0.severity <= severity }, limit: severity)
  }
}
