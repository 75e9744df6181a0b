import CaseModel
import HarmlessText
import Qualifications

/// A case on its way into a docket: its documents, its cover, and what was left out.
public struct IntakePlan: Sendable {
  /// What is known of the cover.
  public var form: CoverForm
  /// In the order in which they are to be read; those that were left out stand among them.
  public internal(set) var documents: [IntakeDocument]
  /// Files that do not become documents, and why.
  public let leftOut: [LeftOutFile]
  /// The day the case is taken in.
  public let today: CalendarDate

  /// A plan for these files, in the usual order of their kinds.
  public init(
    form: CoverForm, documents: [IntakeDocument], leftOut: [LeftOutFile], today: CalendarDate
  ) {
    self.form = form
    self.documents = documents
    self.leftOut = leftOut
    self.today = today
    sortByKind()
    readGuesses()
  }

  /// Those that go into the case, in their order.
  public var included: [IntakeDocument] { documents.filter { !$0.isOut } }

  /// Those that have no text and for which nobody has said yet that they may go in so.
  public var undecided: [IntakeDocument] { included.filter { !$0.isAgreed } }

  /// The included documents as the cover names them.
  public var caseDocuments: [CaseDocument] {
    var ids: Set<String> = []
    return included.map { document in
      let id = Self.id(document, notIn: ids)
      ids.insert(id)
      return CaseDocument(
        id: id, kind: document.kind, title: document.title, textPath: "text/\(id).txt",
        originalPath: "originals/\(document.original.text)",
        pages: document.saidPages ?? document.pages)
    }
  }

  /// The cover, once nothing is missing.
  public var cover: CaseCover? { form.cover(documents: caseDocuments) }

  /// The name of the kind, with a number where several have it; of other documents the words of the title.
  private static func id(_ document: IntakeDocument, notIn taken: Set<String>) -> String {
    var stem = document.kind.rawValue
    if document.kind == .other {
      let words = Words(document.title.string).list.joined(separator: "-")
      if !words.isEmpty { stem = String(words.prefix(56)) }
    }
    while stem.hasSuffix("-") { stem.removeLast() }
    var id = stem
    var number = 2
    while taken.contains(id) {
      id = "\(stem)-\(number)"
      number += 1
    }
    return id
  }
}

/// A file that does not become a document.
public struct LeftOutFile: Hashable, Sendable {
  /// Its name.
  public let name: DisplayText
  /// Why it is left out, as the end of a sentence.
  public let reason: DisplayText

  /// A file by its name, and why it is left out.
  public init(name: String, reason: DisplayText) {
    self.name = DisplayText(untrusted: name)
    self.reason = reason
  }
}
