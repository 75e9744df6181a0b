import BoardReview
import CaseModel
import HarmlessText
import Qualifications
import TextEditing

/// What an administrator is filling in for a measure; it stays as it is until it is on record.
struct MeasureSheet: Sendable {
  /// What may be chosen, one of which the measure is about.
  enum Choice: Sendable, Hashable {
    case member(PersonID)
    case edition(EditionID)
    case scope(MoratoriumScope)
    case undocketed(CaseNumber)
  }

  /// Something the keys can act on.
  enum Item: Sendable, Hashable {
    case choice(Choice)
    case reason
    case cancel
    case act
  }

  let measure: BoardMeasure
  /// The case it is about, where it is about one.
  let caseNumber: CaseNumber?
  var chosen: Choice?
  var focus = Item.reason
  var reason = TextField()
  var top = 0
  /// What was found in the package of a case that is to be docketed.
  var inspected: InspectedCase?

  init(_ measure: BoardMeasure, caseNumber: CaseNumber?) {
    self.measure = measure
    self.caseNumber = caseNumber
  }
}

/// A package as an administrator would put it on the docket, with what the checks found against it.
public struct InspectedCase: Sendable, Equatable {
  /// The case with every discrepancy by the name of its check.
  public let docketed: DocketedCase
  /// What the checks say, by their names.
  public let sentences: [String: DisplayText]

  /// A package that was looked at.
  public init(docketed: DocketedCase, sentences: [String: DisplayText]) {
    self.docketed = docketed
    self.sentences = sentences
  }
}
