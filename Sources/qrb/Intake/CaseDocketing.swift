import BoardRecord
import BoardReview
import CaseFiles
import CaseModel
import HarmlessText
import Qualifications
import SystemFiles

/// Puts a package on the docket of a board, once every discrepancy is settled in words (R43).
struct CaseDocketing {
  let docket: String
  let administrator: PersonID
  /// Reasons by the names of checks.
  let resolutions: [String: String]
  /// How the administrator's keys are come by, on a board that counts only signed statements.
  var keys = KeyOpening()

  /// What came of it.
  enum Outcome {
    /// The case is on the docket, with the receipt of the statement.
    case docketed(ReceiptCode)
    /// These checks found errors that nobody has settled; nothing was stated.
    case open([String])
  }

  /// The names of checks that found errors, each once.
  static func discrepancies(of package: CasePackage) -> [String] {
    var names: [String] = []
    for finding in package.findings
    where finding.severity == .error && !names.contains(finding.check) {
      names.append(finding.check)
    }
    return names
  }

  /// States the reasons that were given, then that the case is docketed.
  ///
  /// - Throws: `SessionError` where the record cannot be added to or a rule stands against it.
  func docket(_ package: CasePackage) throws(SessionError) -> Outcome {
    guard let digest = package.digest, let docketed = DocketedCase(package) else {
      throw SessionError(
        "The package does not agree with its manifests; it cannot be put on the docket.")
    }
    let number = package.cover.number
    let proceedings = try BoardDesk.proceedings(of: docket)
    let unsettled = docketed.discrepancies.filter {
      !proceedings.isResolved($0, in: digest, of: number)
    }
    let open = unsettled.filter { resolutions[$0] == nil }
    guard open.isEmpty else { return .open(open) }
    let unlocked = try keys.unlock(administrator, on: proceedings)
    // A package that was copied in is for its owner alone; those who are to review it would find it closed.
    do throws(FileError) {
      try PackageRights.share("\(docket)/cases/\(number.rawValue)", of: "\(docket)/cases")
    } catch { throw SessionError("\(error.description). Nothing was stated.") }
    do throws(LedgerError) {
      let ledger = BoardLedger(docket: docket, keys: unlocked)
      for name in unsettled {
        _ = try ledger.append(
          .discrepancyResolved(number, digest, check: name, reason: resolutions[name] ?? ""),
          by: administrator, claimedTime: WallClock.timestamp)
      }
      let receipt = try ledger.append(
        .caseDocketed(docketed), by: administrator, claimedTime: WallClock.timestamp)
      return .docketed(receipt.code)
    } catch {
      throw SessionError(
        "\(error.description)", { if case .refused = error { .refused } else { .failed } }())
    }
  }

  /// The administrator of that name on the board of a docket.
  static func administrator(_ name: String, of docket: String) throws(SessionError) -> PersonID {
    let board: Board?
    do throws(LedgerError) {
      board = try BoardLedger(docket: docket).load().proceedings.board
    } catch { throw SessionError("\(docket): \(error.description)") }
    guard let board else {
      throw SessionError(
        "\(docket) has no board yet, so nobody can put a case on its docket. Leave out --as.",
        .validationFailure)
    }
    guard let id = PersonID(name), board.administrator(id) != nil else {
      let known = board.administrators.map(\.id.rawValue).joined(separator: ", ")
      throw SessionError(
        "\(name) is no administrator of this board; administrators are: \(known).",
        .validationFailure)
    }
    return id
  }

  /// Reasons as they are given: "CHECK=REASON".
  static func resolutions(_ texts: [String]) throws(SessionError) -> [String: String] {
    var reasons: [String: String] = [:]
    for text in texts {
      guard let sign = text.firstIndex(of: "="), sign != text.startIndex,
        text[text.index(after: sign)...].contains(where: { !$0.isWhitespace })
      else {
        throw SessionError(
          "--resolve: write the name of a check, = and the reason in words.", .validationFailure)
      }
      reasons[String(text[..<sign])] = String(text[text.index(after: sign)...])
    }
    return reasons
  }
}
