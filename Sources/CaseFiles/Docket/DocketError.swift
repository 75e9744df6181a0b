import BagIt
import CaseModel
import HarmlessText

/// Why a folder cannot be opened as a docket.
public enum DocketError: Error, Sendable, Equatable {
  /// Nothing is there, or it is no folder, or it may not be opened.
  case folder(path: DisplayText, FileRefusal)
  /// It holds neither `board.json` nor `cases/`.
  case noDocket(path: DisplayText)
  /// Its `cases/` cannot be listed.
  case cases(path: DisplayText, FileRefusal)
}

extension DocketError: CustomStringConvertible {
  /// What happened and what to do next, for a terminal or a log.
  public var description: String { message.string }

  /// What happened and what to do next.
  public var message: DisplayText {
    switch self {
    case .folder(let path, .missing):
      "\(path): there is no such folder. Look whether the path is spelled right."
    case .folder(let path, let refusal):
      "\(path): the docket cannot be opened; it \(refusal.folderReason)."
    case .noDocket(let path):
      """
      \(path): this folder is no docket; it holds neither board.json nor cases/. \
      Open the folder that holds them, or make a practice docket with qrb demo.
      """
    case .cases(let path, let refusal):
      "\(path)/cases \(refusal.folderReason). Ask the administrator for access to it."
    }
  }
}
