import CaseModel

/// Whose requests a moratorium holds while an agency's head or the government changes (R47).
public enum MoratoriumScope: Hashable, Sendable {
  case governmentWide
  case agency(AgencyName)

  /// Whether it holds a case: criteria A and C are suspended, B is not (R47).
  public func covers(_ docketed: DocketedCase) -> Bool {
    guard docketed.criterion != .b else { return false }
    switch self {
    case .governmentWide: return true
    case .agency(let agency): return agency == docketed.agency
    }
  }
}
