import BoardRecord
import BoardReview
import CaseFiles
import CaseModel
import HarmlessText
import Qualifications
import SystemFiles

/// What a run of checks looks at: packages in groups, each a docket or what was named without one.
struct CheckPlan {
  var groups: [Group] = []
  /// What was named and is not there, or cannot be looked into, one sentence each.
  var problems: [DisplayText] = []

  /// Packages that are checked as one docket.
  struct Group {
    /// As it was named.
    var path: DisplayText
    var isDocket = false
    var packages: [Package] = []
    var board: BoardInDocket?
    var settings = CheckSettings()
    /// Names in `cases/` that are no folder of a case.
    var strays: [DisplayText] = []
  }

  /// A package and the number a docket knows it by.
  struct Package: Sendable {
    let path: String
    let number: CaseNumber?
  }

  /// Finds out what each path is; looks into no package.
  init(_ paths: [String]) {
    for path in paths {
      if Self.isPackage(path) {
        addLoose([Package(path: path, number: nil)], path)
      } else if Files.isFolder("\(path)/cases") || Files.status("\(path)/board.json") != nil {
        addDocket(path)
      } else {
        addFolder(path)
      }
    }
  }

  /// Sets what was given for this run; where no day is known, today is the day.
  mutating func set(deadline: TimeLimit?, day: CalendarDate?) {
    for index in groups.indices {
      if let deadline {
        groups[index].settings.submissionDeadlines = [
          SubmissionDeadline(closedFrom: nil, deadline)
        ]
      }
      groups[index].settings.day = day ?? groups[index].settings.day ?? WallClock.today
    }
  }

  private static func isPackage(_ path: String) -> Bool {
    Files.status("\(path)/bagit.txt") != nil || Files.status("\(path)/data/case.json") != nil
      || Files.status("\(path)/manifest-sha256.txt") != nil
  }

  private mutating func addDocket(_ path: String) {
    var group = Group(path: DisplayText(untrusted: path), isDocket: true)
    do throws(DocketError) {
      let docket = try DocketFolder(path)
      group.packages = docket.cases.map {
        Package(path: "\(path)/cases/\($0.rawValue)", number: $0)
      }
      group.strays = docket.strays
    } catch {
      problems.append(error.message)
      return
    }
    do throws(SessionError) { group.settings = try DocketSettings.read(docket: path) } catch {
      problems.append(error.sentence)
    }
    addBoard(path, to: &group)
    groups.append(group)
  }

  private mutating func addBoard(_ path: String, to group: inout Group) {
    guard Files.status("\(path)/board.json") != nil else { return }
    do throws(LedgerError) {
      guard let board = try BoardLedger(docket: path).load().proceedings.board else {
        problems.append("\(path)/board.json cannot be read as the beginning of a board's record.")
        return
      }
      group.board = BoardInDocket(
        agencies: board.members.map(\.agency), criteria: board.kind.criteria)
      group.settings.day = board.date
    } catch {
      problems.append("\(path): \(error.description)")
    }
  }

  /// A folder that is neither package nor docket may hold packages.
  private mutating func addFolder(_ path: String) {
    do throws(FileError) {
      let packages = try Files.names(in: path).map { "\(path)/\($0)" }.filter(Self.isPackage)
      guard !packages.isEmpty else {
        problems.append(
          "\(path): here is no case package, no docket, and no folder with packages. Nothing was checked."
        )
        return
      }
      addLoose(packages.map { Package(path: $0, number: nil) }, path)
    } catch {
      problems.append("\(error.description)")
    }
  }

  /// Packages named one after the other are one group, so that twins among them are found.
  private mutating func addLoose(_ packages: [Package], _ path: String) {
    if groups.last?.isDocket != false { groups.append(Group(path: DisplayText(untrusted: path))) }
    let last = groups.count - 1
    if !groups[last].packages.isEmpty { groups[last].path = "the packages named" }
    groups[last].packages += packages
  }
}
