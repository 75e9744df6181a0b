/// A text among the words of a result.
public enum WordingField: Hashable, Sendable {
  /// The specific reasons for a qualification, by its number (R25).
  case reasons(Int)
  case guidance
  case recommendations
}

extension ResultWording {
  /// A text; empty where nothing was said.
  public subscript(_ field: WordingField) -> String {
    get {
      switch field {
      case .reasons(let number): reasons[number] ?? ""
      case .guidance: guidance
      case .recommendations: recommendations
      }
    }
    set {
      switch field {
      case .reasons(let number): reasons[number] = newValue.isBlank ? nil : newValue
      case .guidance: guidance = newValue
      case .recommendations: recommendations = newValue
      }
    }
  }

  /// The texts in which something is said, in the order of the notice.
  public var fields: [WordingField] {
    (reasons.keys.sorted().map { .reasons($0) } + [.guidance, .recommendations]).filter {
      !self[$0].isBlank
    }
  }

  /// Whether nothing at all is said.
  public var isEmpty: Bool { fields.isEmpty && !presentationInadequate && numbers.isEmpty }
}
