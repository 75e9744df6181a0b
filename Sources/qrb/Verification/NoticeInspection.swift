import BoardResult
import BoardReview
import HarmlessText
import Qualifications
import StrictJSON
import SystemFiles

/// Compares the notice to the agency with what the statements of its result give, and sees that it names nobody.
struct NoticeInspection {
  let folder: String
  let recount: ResultRecount
  let catalog: EditionCatalog

  var check: VerificationCheck {
    var check = VerificationCheck(.notice)
    let files: [String: [UInt8]]
    do throws(FileError) { files = try FolderFiles.read(folder) } catch {
      check.faults = ["\(error.description)"]
      return check
    }
    for (name, bytes) in files.sorted(by: { $0.key < $1.key }) {
      for member in recount.members(namedIn: bytes) {
        check.faults.append("\(DisplayText(untrusted: name)) names \(member.name) (R33).")
      }
    }
    guard let json = files["notice.json"] else {
      check.faults.append("notice.json is missing.")
      return check
    }
    compare(json, files, &check)
    return check
  }

  private func compare(
    _ json: [UInt8], _ files: [String: [UInt8]], _ check: inout VerificationCheck
  ) {
    let letters: [NoticeLetters]
    var options: NoticeOptions
    do throws(TemplateError) {
      letters = [try NoticeLetters(), try OfficeLetters(docket: folder + "/../..").read()]
    } catch {
      check.unchecked.append("Its wording was not compared: \(error.message)")
      return
    }
    do throws(ResultsAnew.Problem) {
      options = try ResultsAnew.options(
        recount.proceeding?.docketed.edition, letters[0], catalog)
    } catch {
      check.unchecked.append("It was not made anew: \(error.sentence)")
      return
    }
    // The deadline is the office's to set (R32): the one that was told is taken.
    options.resubmissionDays = Self.days(json)
    guard let plain = recount.notice(options, letters[0].templates) else {
      check.faults.append("The statements give no notice.")
      return
    }
    if plain.json != json { check.faults.append("notice.json is not what the statements give.") }
    let wordings =
      [plain] + letters.dropFirst().compactMap { recount.notice(options, $0.templates) }
    for (name, path) in [
      ("notice.txt", \OutgoingNotice.text), ("notice.html", \OutgoingNotice.html),
    ] {
      guard let bytes = files[name] else {
        check.faults.append("\(DisplayText(untrusted: name)) is missing.")
        continue
      }
      if !wordings.contains(where: { $0[keyPath: path] == bytes }) {
        check.unchecked.append(
          "\(DisplayText(untrusted: name)) is worded by other templates than those at hand, or was altered: read it beside notice.json."
        )
      }
    }
    for name in files.keys.sorted()
    where !["notice.txt", "notice.html", "notice.json"].contains(name) {
      check.faults.append("\(DisplayText(untrusted: name)) belongs to no notice.")
    }
    check.summary = "it says what was issued"
  }

  private static func days(_ json: [UInt8]) -> Int? {
    guard let reader = try? JSONText(json).reader,
      let told = try? reader.optional("disapproval")
    else { return nil }
    return try? told.optionalInteger("resubmitWithinDays")
  }
}
