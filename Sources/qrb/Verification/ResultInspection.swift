import BoardRecord
import BoardResult
import BoardReview
import CaseModel
import HarmlessText
import Qualifications
import StrictJSON
import SystemFiles

/// Checks a result from its folder alone: the bag, every statement, every signature, the count, and every file made anew.
struct ResultInspection {
  let folder: String
  /// The folder of the notice to the agency; nil where it is not asked about.
  let notice: String?
  let catalog: EditionCatalog
  private var files: [String: [UInt8]] = [:]

  /// - Throws: `FileError` where there is nothing that could be checked.
  init(_ folder: String, notice: String?, catalog: EditionCatalog) throws(FileError) {
    self.folder = folder
    self.notice = notice
    self.catalog = catalog
    files = try FolderFiles.read(folder)
  }

  var report: VerificationReport {
    var report = VerificationReport(.result, path: DisplayText(untrusted: folder))
    var bag = VerificationCheck(.bag, "\(files.count) files")
    bag.faults = BagInspection.faults(of: folder)
    report.checks.append(bag)
    var statements = VerificationCheck(.statements)
    guard let bytes = files[ResultListing.path] else {
      statements.faults = ["\(ResultListing.path) is missing."]
      report.checks.append(statements)
      return report
    }
    let listing: ResultListing
    do throws(JSONError) { listing = try ResultListing(reading: bytes) } catch {
      statements.faults = ["\(ResultListing.path): \(error.description)"]
      report.checks.append(statements)
      return report
    }
    let found = BagStatements(listing.statements.compactMap(file))
    let recount = ResultRecount(
      listing,
      files: found.entries.map {
        StatementFile($0.statement, bytes: $0.bytes, signature: $0.signature)
      })
    statements.faults = found.faults.map { "\($0.description)" } + recount.faults
    statements.summary =
      "\(found.entries.count) statements were read, linked and counted by the rules"
    report.title = title(recount, listing.number)
    report.checks += [statements, signatures(found, recount), counts(recount, found)]
    report.checks.append(madeAnew(recount, listing.number))
    if let notice { report.checks.append(noticeCheck(notice, recount)) }
    return report
  }

  private func file(_ listed: ResultListing.Listed) -> BagStatements.File? {
    files[listed.path].map {
      BagStatements.File(
        author: listed.author, sequence: listed.sequence, bytes: $0,
        signature: files[listed.path + ".sig"])
    }
  }

  private func title(_ recount: ResultRecount, _ number: CaseNumber) -> DisplayText {
    let board = recount.proceedings.board.map { ", board \($0.number)" } ?? ""
    return "case \(number.rawValue)\(board)"
  }

  private func signatures(_ found: BagStatements, _ recount: ResultRecount) -> VerificationCheck {
    var check = VerificationCheck(.signatures)
    var good = 0
    for entry in found.entries {
      let name = "\(entry.statement.statement.sequence) of \(entry.statement.statement.author)"
      switch entry.statement.authenticity {
      case .verified: good += 1
      case .unsigned: break
      case .invalid(let reason): check.faults.append("number \(name): \(reason)")
      }
    }
    check.summary = "\(good) of \(found.entries.count) statements are signed, and hold"
    if recount.proceedings.board?.requiresSignatures != true {
      check.summary = "the board has no keys"
      check.unchecked = ["Nothing here proves who wrote the statements: this board has no keys."]
    } else {
      check.notes = recount.keys
    }
    return check
  }

  private func counts(_ recount: ResultRecount, _ found: BagStatements) -> VerificationCheck {
    var check = VerificationCheck(.counts)
    guard let proceeding = recount.proceeding else {
      check.faults = ["There is nothing to count."]
      return check
    }
    let known = Dictionary(found.entries.map { ($0.statement.id, $0.statement.statement) }) {
      first, _ in first
    }
    let again = Recount(proceeding) { known[$0] }
    check.summary = again.line
    if !again.agrees {
      check.faults = ["Counted again it is \(again.outcome?.rawValue ?? "undecided")."]
    }
    return check
  }

  private func madeAnew(_ recount: ResultRecount, _ number: CaseNumber) -> VerificationCheck {
    var check = VerificationCheck(.made)
    let roster = recount.proceeding.flatMap { Roster.text(of: recount.proceedings, for: $0) }
    guard let payload = recount.payload(roster: roster) else {
      check.faults = ["The statements give no result."]
      return check
    }
    let bag: [ResultFile]
    do throws(ResultsAnew.Problem) { bag = try ResultsAnew.bag(payload, number) } catch {
      check.faults = [error.sentence]
      return check
    }
    var expected = Dictionary(bag.map { ($0.name, $0.bytes) }) { first, _ in first }
    for (name, bytes) in files.sorted(by: { $0.key < $1.key }) {
      guard let other = expected.removeValue(forKey: name) else {
        check.faults.append("\(DisplayText(untrusted: name)) belongs to no result.")
        continue
      }
      if other != bytes {
        check.faults.append("\(DisplayText(untrusted: name)) is not what the statements give.")
      }
    }
    check.faults += expected.keys.sorted().map { "\(DisplayText(untrusted: $0)) is missing." }
    check.summary =
      "\(files.count) files were made anew from the statements and compared, byte for byte"
    return check
  }

  private func noticeCheck(_ folder: String, _ recount: ResultRecount) -> VerificationCheck {
    NoticeInspection(folder: folder, recount: recount, catalog: catalog).check
  }
}
