import CaseModel
import HarmlessText

extension IntakePlan {
  /// Says what a document is; the cover's guesses are read anew, for they rest on the kinds.
  public mutating func setKind(_ kind: DocumentKind, at index: Int) {
    documents[index].kind = kind
    documents[index].isGiven = true
    readGuesses()
  }

  /// Says what a document is called.
  public mutating func setTitle(_ title: String, at index: Int) {
    let line = DisplayText(untrusted: title.trimmed)
    if !line.isEmpty { documents[index].title = line }
  }

  /// Leaves a document out, or takes it in again.
  public mutating func setOut(_ isOut: Bool, at index: Int) {
    documents[index].isOut = isOut
    readGuesses()
  }

  /// Says that a document may go in though there is no text of it.
  public mutating func agree(at index: Int) { documents[index].isAgreed = true }

  /// Moves a document to another place among all.
  public mutating func move(from index: Int, to place: Int) {
    documents.insert(documents.remove(at: index), at: min(max(place, 0), documents.count))
  }

  /// Puts these files first, in this order; the others follow as they stood.
  public mutating func order(_ names: [String]) {
    let first = names.compactMap { name in documents.first { $0.name == name } }
    documents =
      first + documents.filter { document in !first.contains { $0.name == document.name } }
  }

  /// Where the document of that file stands.
  public func index(of name: String) -> Int? { documents.firstIndex { $0.name == name } }

  /// Takes what a file says of the cover and its documents.
  ///
  /// - Returns: names of files it speaks of that are not there.
  public mutating func take(_ cover: PartialCover) -> [String] {
    form.take(cover)
    var strangers: [String] = []
    for said in cover.documents {
      guard
        let index = documents.firstIndex(where: {
          $0.name == said.file || $0.original.text == said.file
        })
      else {
        strangers.append(said.file)
        continue
      }
      if let kind = said.kind { setKind(kind, at: index) }
      if let title = said.title { documents[index].title = title }
      if let pages = said.pages { documents[index].saidPages = pages }
    }
    let names = cover.documents.compactMap { said in
      documents.first { $0.name == said.file || $0.original.text == said.file }?.name
    }
    if !names.isEmpty { order(names) }
    return strangers
  }

  /// The narrative first, then what the candidate says, then what others say; among equals by name.
  public mutating func sortByKind() {
    documents.sort { (Self.rank($0.kind), $0.name) < (Self.rank($1.kind), $1.name) }
  }

  private static func rank(_ kind: DocumentKind) -> Int {
    order.firstIndex(of: kind) ?? order.count
  }

  private static let order: [DocumentKind] = [
    .qualificationsStatement, .earlierStatement, .resume, .interviewNotes, .application,
    .specialQualifications,
    .reference, .individualDevelopmentPlan, .executiveDevelopmentCertification, .assessmentReport,
    .vacancyAnnouncement, .programAnnouncement, .other,
  ]
}
