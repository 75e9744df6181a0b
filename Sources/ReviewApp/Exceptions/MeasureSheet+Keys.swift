import BoardReview

extension MeasureSheet {
  /// Under which its reason is kept.
  var reasonKey: String { "measure.\(name).reason" }
  /// Under which its choice is kept.
  var choiceKey: String { "measure.\(name).choice" }

  /// What is forgotten once it is on record.
  var keys: [String] { [reasonKey, choiceKey] }

  private var name: String {
    caseNumber.map { "\(measure.rawValue).\($0.rawValue)" } ?? measure.rawValue
  }
}

extension MeasureSheet.Choice {
  /// Tells it from the other choices of one measure.
  var spelling: String {
    switch self {
    case .member(let person): person.rawValue
    case .edition(let edition): edition.rawValue
    case .scope(.governmentWide): "government-wide"
    case .scope(.agency(let agency)): "agency \(agency.display.string)"
    case .undocketed(let number): number.rawValue
    }
  }
}
