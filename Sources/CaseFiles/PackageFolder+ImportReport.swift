import BagIt
import CaseModel
import HarmlessText
import StrictJSON

extension PackageFolder {
  static let importReportPath = BagPath(ImportReport.path)

  /// Reads `data/import-report.json`, which older packages do not have; one that cannot be read is a finding.
  borrowing func importReport(
    _ known: inout [BagPath: KnownFile], _ findings: inout [Finding]
  ) -> ImportReport? {
    let path = Self.importReportPath
    let bytes: [UInt8]
    do throws(FileRefusal) {
      bytes = try folder.read(path, limit: PackageLimits.cover)
    } catch {
      if error != .missing {
        findings.append(
          Finding(
            .warning, check: "import-report-not-read", file: path.display,
            "\(path.display) \(error.reason)."))
      }
      return nil
    }
    known[path] = KnownFile(bytes)
    do throws(JSONError) {
      return try ImportReport(reading: JSONText(bytes).reader)
    } catch {
      findings.append(
        Finding(
          .warning, check: "import-report-not-read", file: path.display,
          "\(path.display) is not as it should be: \(error.description)"))
      return nil
    }
  }
}
