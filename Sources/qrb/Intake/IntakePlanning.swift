import ArgumentParser
import CaseIntake
import CaseModel
import HarmlessText
import Qualifications
import StrictJSON
import SystemFiles

/// Puts together what options and a cover file say of a case.
struct IntakePlanning {
  let options: IntakeOptions

  /// The plan with everything that was given.
  ///
  /// - Throws: `SessionError` for what was given wrongly, all of it in one sentence each.
  func plan(_ plan: IntakePlan) throws(SessionError) -> IntakePlan {
    var plan = plan
    var faults: [DisplayText] = []
    for (field, text) in options.entries {
      if let reason = plan.form.set(field, text, origin: .option) {
        faults.append("\(field.option): \(reason)")
      }
    }
    if let path = options.cover {
      for stranger in plan.take(try Self.cover(path)) {
        faults.append("--cover: there is no file \(stranger) among those given.")
      }
    }
    for assignment in options.kind { faults += Self.setKind(assignment, &plan) }
    for assignment in options.title {
      guard let (index, title) = Self.assignment(assignment, plan) else {
        faults.append("--title: write the name of a file that was given, = and its title.")
        continue
      }
      plan.setTitle(title, at: index)
    }
    if let order = options.order {
      let names = order.split(separator: ",").map { Self.trimmed(String($0)) }
      for name in names where plan.index(of: name) == nil {
        faults.append("--order: there is no document \(name) among those given.")
      }
      plan.order(names)
    }
    if options.acceptGuesses { plan.form.acceptGuesses() }
    guard faults.isEmpty else {
      throw SessionError(faults.joined(separator: "\nqrb: "), .validationFailure)
    }
    return plan
  }

  private static func cover(_ path: String) throws(SessionError) -> PartialCover {
    let bytes: [UInt8]
    do throws(FileError) { bytes = try Files.read(path, limit: 1 << 20) } catch {
      throw SessionError("--cover: \(error.description).", .validationFailure)
    }
    do throws(JSONError) { return try PartialCover(reading: JSONText(bytes).reader) } catch {
      throw SessionError(
        "\(path) is not as a cover should be: \(error.description)", .validationFailure)
    }
  }

  private static func setKind(_ assignment: String, _ plan: inout IntakePlan) -> [DisplayText] {
    guard let (index, name) = self.assignment(assignment, plan) else {
      return ["--kind: write the name of a file that was given, = and its kind."]
    }
    let kinds = KindName.kinds(for: name)
    guard kinds.count == 1 else {
      let known = (kinds.isEmpty ? DocumentKind.allCases : kinds).map(\.rawValue)
      return ["--kind: “\(name)” is not one of \(known.joined(separator: ", "))."]
    }
    plan.setKind(kinds[0], at: index)
    return []
  }

  /// Names of files may hold the sign themselves; the longest name that fits counts.
  private static func assignment(_ text: String, _ plan: IntakePlan) -> (Int, String)? {
    let fitting = plan.documents.enumerated().filter { text.hasPrefix("\($0.element.name)=") }
    guard
      let (index, document) = fitting.max(by: {
        $0.element.name.utf8.count < $1.element.name.utf8.count
      })
    else { return nil }
    return (index, trimmed(String(text.dropFirst(document.name.count + 1))))
  }

  private static func trimmed(_ text: String) -> String {
    var text = Substring(text)
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
