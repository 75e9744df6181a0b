import BoardResult
import HarmlessText
import SystemFiles

/// The folders in which an office keeps templates of its own: the docket's, the person's, then the machine's.
struct OfficeLetters {
  let folders: [String]

  /// The folders that count for a docket, the nearest first.
  init(docket: String) {
    folders = ["\(docket)/templates"] + Environment.configurationFolders.map { "\($0)/templates" }
  }

  /// What notices are made with: for each form, and the settings, the nearest file there is, and where there is none the program's own.
  ///
  /// - Throws: `TemplateError`; nothing stands in for a file that is there and cannot be used.
  func read() throws(TemplateError) -> NoticeLetters {
    var offices: [LetterTemplate.Form: (file: String, bytes: [UInt8])] = [:]
    for form in LetterTemplate.Form.allCases {
      offices[form] = try nearest(LetterTemplates.fileName(form))
    }
    return try NoticeLetters(
      offices: offices, settings: try nearest(NoticeLetters.settingsFile))
  }

  private func nearest(_ name: String) throws(TemplateError) -> (file: String, bytes: [UInt8])? {
    let paths = folders.map { "\($0)/\(name)" }
    guard let path = paths.first(where: { Files.status($0) != nil }) else { return nil }
    let file = DisplayText(untrusted: path).string
    do throws(FileError) { return (file, try Files.read(path, limit: 1 << 20)) } catch {
      throw TemplateError(file: file, .unreadable(error.reason))
    }
  }
}
