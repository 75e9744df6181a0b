import BoardRecord
import BoardReview
import Glibc

/// Takes a signed and sealed board one step further, so that it can be killed at any moment and run again.
///
///     record-drill STEP DOCKET KEYS [PERSON]       for import and merge: the other copy of the docket instead
///
/// It writes `ACK ID` once a statement is acknowledged, first of all what it finds, and `DONE` at the end. A step that was
/// done already does nothing. Not part of the product: `Tools/crash_matrix.py` runs it.
@main
enum Drill {
  static func main() {
    umask(0o077)
    let arguments = CommandLine.arguments
    guard arguments.count >= 4 else { fail("record-drill STEP DOCKET KEYS [PERSON]", 64) }
    do {
      let cast = try Cast(folder: arguments[3], isNew: arguments[1] == "keys")
      if arguments[1] == "keys" { return }
      let stage = Stage(docket: arguments[2], cast: cast)
      try stage.report()
      guard let step = Step(rawValue: arguments[1]) else { fail("no such step", 64) }
      let last = arguments.count > 4 ? arguments[4] : nil
      switch step {
      case .carried, .merge:
        guard let last else { fail("no other copy is named", 64) }
        try stage.bring(step, from: last)
      default: try stage.perform(step, by: last.flatMap { PersonID($0) })
      }
      // What the record is then, so that nobody has to look again.
      if step != .look { try stage.report() }
      say("DONE")
    } catch {
      fail("\(error)", 1)
    }
  }

  /// In one call and without a buffer: what was said was said.
  static func say(_ line: String) {
    let bytes = Array("\(line)\n".utf8)
    _ = write(STDOUT_FILENO, bytes, bytes.count)
  }

  static func fail(_ sentence: String, _ code: Int32) -> Never {
    let bytes = Array("\(sentence)\n".utf8)
    _ = write(STDERR_FILENO, bytes, bytes.count)
    exit(code)
  }
}

/// The steps of a board, in their order.
enum Step: String, CaseIterable {
  case convene, clear, cast, receipts, open, discuss, final, openfinal, issue, replace, look
  case override, moratorium, absence
  /// What comes from another copy: one member's ballot as a file, or all there is.
  case carried = "import", merge
}
