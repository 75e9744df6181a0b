import BagIt
import BoardRecord
import BoardReview
import CaseModel
import HarmlessText
import Qualifications
import Synchronization
import SystemFiles

/// What lies in a docket beside its record: packages, results and notices, compared with what the record says.
struct RecordInspection {
  let docket: String
  let verification: RecordVerification
  let catalog: EditionCatalog

  private var proceedings: BoardProceedings { verification.contents.proceedings }

  /// Whether every package is the one that was docketed, byte for byte.
  var packages: VerificationCheck {
    var check = VerificationCheck(.packages)
    let docketed = Dictionary(
      proceedings.cases.map { ("\(docket)/cases/\($0.id.rawValue)", $0.docketed) }
    ) { first, _ in first }
    let found = Mutex<(good: Int, faults: [DisplayText], unchecked: [DisplayText])>((0, [], []))
    BagBatch(docketed.keys.sorted()).run { path, outcome in
      guard let docketed = docketed[path] else { return }
      let name: DisplayText = "case \(docketed.number.rawValue)"
      found.withLock { found in
        switch outcome {
        case .failure(let refusal):
          found.unchecked.append(
            "\(name): the package cannot be opened; it \(refusal.folderReason)")
        case .success(let bag) where bag.hasErrors || bag.isValid != true:
          found.faults.append("\(name): the package is not a valid bag")
        case .success(let bag) where bag.tagManifestDigest?.hex != docketed.package.hex:
          found.faults.append("\(name): the package is not the one that was docketed")
        case .success: found.good += 1
        }
      }
    }
    found.withLock { (check.faults, check.unchecked) = ($0.faults, $0.unchecked) }
    check.summary = "\(found.withLock(\.good)) are the ones that were docketed"
    return check
  }

  /// Whether what was written out is what the record gives when it is made anew.
  var results: VerificationCheck {
    var check = VerificationCheck(.results)
    let anew: ResultsAnew
    do throws(ResultsAnew.Problem) {
      anew = try ResultsAnew(
        docket: docket, catalog: catalog, record: verification.recordFiles)
    } catch {
      check.unchecked = ["Nothing was made anew: \(error.sentence)"]
      return check
    }
    var compared = 0
    var expected: Set<String> = []
    for proceeding in proceedings.cases {
      for kind in ResultsFolder.Kind.allCases {
        let folder = ResultsFolder(kind, docket: docket)
        let path = folder.folder(of: proceeding.id)
        expected.insert(path)
        guard Files.status(path) != nil else {
          if proceeding.phase.isOver { check.notes.append("\(shown(path)) is not written yet") }
          continue
        }
        guard proceeding.phase.isOver else {
          check.faults.append("\(shown(path)) is there, and the case has not ended")
          continue
        }
        compared += 1
        compare(folder, kind, proceeding.id, anew, &check)
      }
    }
    for kind in ResultsFolder.Kind.allCases {
      let folder = ResultsFolder(kind, docket: docket).path
      for name in (try? Files.names(in: folder)) ?? []
      where !Files.isLeftover(name) && !expected.contains("\(folder)/\(name)") {
        check.faults.append("\(shown("\(folder)/\(name)")) belongs to no case of this board")
      }
    }
    check.summary = "\(compared) folders were made anew and compared, byte for byte"
    return check
  }

  private func compare(
    _ folder: ResultsFolder, _ kind: ResultsFolder.Kind, _ number: CaseNumber, _ anew: ResultsAnew,
    _ check: inout VerificationCheck
  ) {
    let path = folder.folder(of: number)
    if kind == .inside {
      check.faults += BagInspection.faults(of: path).map { "\(shown(path)): \($0)" }
    }
    let files: (bag: [ResultFile], notice: [ResultFile])
    do throws(ResultsAnew.Problem) { files = try anew.files(of: number) } catch {
      check.unchecked.append("\(shown(path)): \(error.sentence)")
      return
    }
    do throws(ResultsError) {
      if let other = try folder.difference(kind == .inside ? files.bag : files.notice, for: number)
      {
        check.faults.append("\(shown(other)) is not what the record gives")
      }
    } catch { check.faults.append("\(shown(path)): \(error.description)") }
  }

  private func shown(_ path: String) -> DisplayText {
    DisplayText(untrusted: String(path.dropFirst(docket.count + 1)))
  }
}

/// What is wrong with a bag, as one sentence each.
enum BagInspection {
  static func faults(of path: String) -> [DisplayText] {
    do throws(FileRefusal) {
      let validation = try BagValidator().validate(path: path)
      var faults: [DisplayText] = validation.findings.filter { $0.severity == .error }.map {
        $0.file.map { "\($0.display): " } ?? "" as DisplayText + $0.message
      }
      if faults.isEmpty, validation.isValid != true || validation.hasErrors {
        faults.append("the bag is not valid")
      }
      return faults
    } catch { return ["the bag cannot be opened; it \(error.folderReason)"] }
  }
}
