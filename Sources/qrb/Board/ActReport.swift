import ArgumentParser
import BoardRecord
import BoardReview
import HarmlessText
import StrictJSON

/// What an act of an administrator came to, for people and for programs.
struct ActReport {
  let act: BoardAct
  let end: End
  var receipt: Receipt?
  /// The folders that were written out.
  var folders: [DisplayText] = []
  /// The words of a result, as they are issued or would be.
  var wording: ResultWording?

  enum End {
    case done(DisplayText)
    /// It would be taken; nothing was written.
    case wouldBeDone
    case refused(Refusal)
    /// The work could not be done.
    case failed(DisplayText)
    /// The statement is in the record, and what follows from it could not be written out.
    case unfinished(DisplayText)
  }

  /// The exit code that this act calls for.
  var code: Int32 {
    switch end {
    case .done, .wouldBeDone: 0
    case .refused: ExitCode.refused.rawValue
    case .failed, .unfinished: ExitCode.failed.rawValue
    }
  }

  /// Says it where it belongs: what was done on standard output, what was not on standard error.
  func print(asJSON: Bool) {
    if asJSON {
      Standard.output(String(decoding: json.encodedOnOneLine(), as: UTF8.self) + "\n")
      return
    }
    let receipt = receipt.map { " Receipt \($0.code.description)." as DisplayText } ?? ""
    switch end {
    case .done(let sentence):
      Standard.output("\(sentence.string)\(receipt.string)\n")
      for folder in folders { Standard.output("Written: \(folder.string)\n") }
    case .wouldBeDone: Standard.output("Nothing was written. Possible now: \(act.phrase.string).\n")
    case .refused(let refusal):
      Complaint.say("Not done: \(act.phrase). \(refusal.message)")
    case .failed(let sentence): Complaint.say("Not done: \(act.phrase). \(sentence)")
    case .unfinished(let sentence):
      Complaint.say(
        "Done: \(act.phrase).\(receipt) But its result could not be written out: \(sentence) Mend that, then: qrb board write \(act.number?.rawValue ?? "")"
      )
    }
  }

  private var json: JSONValue {
    let (state, message, rule): (String, DisplayText?, String?) =
      switch end {
      case .done(let sentence): ("done", sentence, nil)
      case .wouldBeDone: ("would-be-done", nil, nil)
      case .refused(let refusal): ("refused", refusal.reason.message, refusal.rule)
      case .failed(let sentence): ("failed", sentence, nil)
      case .unfinished(let sentence): ("unfinished", sentence, nil)
      }
    return .object([
      "format": "qrb-act/1", "act": .string(act.name), "case": .optional(act.number?.rawValue),
      "state": .string(state), "rule": .optional(rule), "message": .optional(message?.string),
      "receipt": .optional(receipt?.code.description), "statement": .optional(receipt?.id.hex),
      "written": folders.isEmpty ? nil : .array(folders.map { .string($0.string) }),
      "outcome": .optional(wording.flatMap { _ in act.outcome?.rawValue }),
      "wording": wording?.jsonValue,
    ])
  }
}
