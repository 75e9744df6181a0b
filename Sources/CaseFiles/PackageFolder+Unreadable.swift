import BagIt
import CaseModel

extension PackageFolder {
  /// What is found in a package that cannot be reviewed: why it cannot, and what the check of its bag shows.
  ///
  /// - Parameters:
  ///   - path: of the package.
  ///   - error: what reading it threw.
  public static func findings(inUnreadable path: String, _ error: PackageError) -> [Finding] {
    let why = error.findings
    do throws(FileRefusal) {
      let folder = try FolderDescriptor(path: path)
      let bag = PackageVerification(of: folder, known: [:], originals: []).findings
      return distinct(why + bag).sorted { $0.severity < $1.severity }
    } catch {
      // The folder itself cannot be opened, and that is why.
      return why
    }
  }
}
