import CaseFiles
import CaseModel
import HarmlessText
import Qualifications

/// Checks groups of packages and prints what is found, in the order of the plan.
final class CheckRun {
  private let catalog: EditionCatalog
  private let jobs: Int
  private let printer: ReportPrinter
  /// How many packages could not be opened at all.
  private(set) var unopened = 0

  init(catalog: EditionCatalog, jobs: Int, printer: ReportPrinter) {
    self.catalog = catalog
    self.jobs = jobs
    self.printer = printer
  }

  func check(_ group: CheckPlan.Group) {
    let (packages, settings, catalog) = (group.packages, group.settings, catalog)
    var contents = DocketContents(board: group.board)
    OrderedWork(count: packages.count, jobs: jobs).run { index in
      Self.report(on: packages[index], catalog: catalog, settings: settings)
    } take: { report in
      if let cover = report.cover {
        contents.cases.append(CaseInDocket(cover, path: report.path))
      }
      if report.findings.contains(where: { $0.check == "package-not-opened" }) { unopened += 1 }
      printer.print(report)
    }
    let findings = contents.findings + group.strays.map(Self.stray)
    if group.isDocket || !findings.isEmpty {
      printer.print(CaseReport(docket: group.path, findings: findings))
    }
  }

  private static func stray(_ name: DisplayText) -> Finding {
    Finding(
      .warning, check: "docket-stray", file: "cases/\(name)",
      "\(name) lies in cases/ and is no folder of a case; it is passed over.")
  }

  /// Reads one package; whatever is wrong with it is in the report.
  private static func report(
    on package: CheckPlan.Package, catalog: EditionCatalog, settings: CheckSettings
  ) -> CaseReport {
    let path = DisplayText(untrusted: package.path)
    do throws(PackageError) {
      return CaseReport(
        try PackageFolder.read(
          package.path, number: package.number, catalog: catalog, settings: settings), path: path)
    } catch {
      let cover: CaseCover?
      do throws(PackageError) { cover = try PackageFolder.readCover(package.path) } catch {
        cover = nil
      }
      return CaseReport(
        unreadable: path, cover: cover,
        findings: PackageFolder.findings(inUnreadable: package.path, error))
    }
  }
}
