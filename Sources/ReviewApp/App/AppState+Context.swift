extension AppState {
  /// The table that keys go to now.
  public var context: Context {
    switch page {
    case .docket: return .docket
    case .conflict: return .conflict
    case .reader(let number):
      let reader = work[number]?.reader
      if reader?.marking != nil { return .marking }
      switch reader?.focus ?? .text {
      case .documents: return .documents
      case .text: return .text
      case .definitions: return .definitions
      }
    case .decision: return isFieldFocused ? .field : .form
    case .cast: return .cast
    case .board: return .board
    case .discussion: return isFieldFocused ? .field : .discussion
    case .result: return isFieldFocused ? .field : .result
    case .history: return .history
    case .originals: return .originals
    case .comparison: return .comparison
    case .found: return .found
    case .record: return .record
    case .measure: return isFieldFocused ? .field : .measure
    case .help: return .help
    }
  }
}
