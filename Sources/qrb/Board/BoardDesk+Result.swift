import BoardResult
import BoardReview
import HarmlessText
import Qualifications

extension BoardDesk {
  /// Makes sure that a notice can be worded, before a result is stated that could not be written out.
  func requireLetters() throws(SessionError) {
    do throws(TemplateError) { _ = try OfficeLetters(docket: docket).read() } catch {
      throw SessionError("\(error.message)")
    }
  }

  /// The core qualifications of the edition that governs a case.
  func qualifications(
    of proceeding: Proceeding
  ) throws(SessionError) -> [(number: Int, name: DisplayText)] {
    do throws(EditionError) {
      return try catalog.edition(proceeding.docketed.edition).coreQualifications.map {
        ($0.number, "\($0.name)")
      }
    } catch { throw SessionError("\(error.description)") }
  }
}
