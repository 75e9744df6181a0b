import CaseModel

/// How a case is being read.
struct ReaderState: Sendable {
  enum Pane: Sendable, CaseIterable { case documents, text, definitions }

  /// The documents in the order of the cover; laid out when they are first shown.
  var views: [Int: DocumentView] = [:]
  var document = 0
  var focus = Pane.text
  var isEnlarged = false
  /// Columns by which the text is wider or narrower than it would be by itself.
  var widening = 0
  var list = ListState()
  var definitions = DefinitionsState()
  var find: FindState?
  var marking: MarkingState?
  var markHistory = MarkHistory()
  /// Where the mouse went down in the text; a drag from there marks.
  var pressed: Int?
}

/// What the pane of definitions shows.
struct DefinitionsState: Sendable {
  /// The qualification shown; nil shows all names.
  var number: Int?
  /// Whether it stays when the reader moves on.
  var isLocked = false
  /// Whether the competencies that run through all are shown instead.
  var showsFundamentals = false
  var top = 0
  /// The lines for what is shown, at the width they are shown at.
  var lines: [StyledLine] = []
  var built: Built?

  /// What the lines were made for; they are made anew when it changes.
  struct Built: Equatable, Sendable {
    var number: Int?
    var showsFundamentals: Bool
    var width: Int
    var marks: Int
  }
}

/// A search in one document.
struct FindState: Sendable {
  let pattern: String
  let document: Int
  /// Places in the flowed document, ascending.
  let hits: [Range<Int>]
  var current: Int
}
