import BagIt
import CaseModel
import Testing

@testable import CaseFiles

/// What is found of a bag is told under a name that `docs/checks.md` explains.
struct PackageVerificationTests {
  @Test(arguments: BagFinding.Kind.allCases)
  func everyKindIsACheckWithItsAdvice(_ kind: BagFinding.Kind) throws {
    guard let told = PackageVerification.told(kind, kind.severity) else {
      #expect(kind == .tagManifestMissing || kind == .lastLineOpen)
      return
    }
    let check = try #require(CheckDescription.named(told.check))
    #expect(check.severity == told.0)
  }

  @Test func everyCheckOfABagCanBeFound() {
    let told = BagFinding.Kind.allCases.compactMap {
      PackageVerification.told($0, $0.severity)?.check
    }
    let ofFolders = [
      "package-not-opened", "cover-not-read", "cover-malformed", "edition-not-found",
      "number-differs", "document-not-read", "original-missing", "docket-stray",
    ]
    #expect(Set(CheckDescription.ofFiles.map(\.id)) == Set(told + ofFolders))
  }
}
