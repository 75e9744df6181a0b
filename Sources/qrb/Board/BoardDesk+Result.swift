import BoardResult
import HarmlessText

extension BoardDesk {
  /// How notices are worded; asked before anything is stated that could not be written out.
  func letters() throws(SessionError) -> NoticeLetters {
    do throws(TemplateError) { return try OfficeLetters(docket: docket).read() } catch {
      throw SessionError("\(error.message)")
    }
  }
}
