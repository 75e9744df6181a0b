import CaseModel
import StrictJSON

extension MoratoriumScope {
  init(reading reader: JSONReader) throws(JSONError) {
    let scope = try reader.required("scope")
    switch try scope.string() {
    case "agency": self = .agency(try reader.agency("agency"))
    case "government-wide":
      if let agency = try reader.optional("agency") { throw agency.error(.unknownName("agency")) }
      self = .governmentWide
    case let other:
      throw scope.unacceptable(other, expected: "one of \"agency\", \"government-wide\"")
    }
  }

  var name: String {
    switch self {
    case .agency: "agency"
    case .governmentWide: "government-wide"
    }
  }

  var agency: String? {
    switch self {
    case .agency(let agency): agency.written
    case .governmentWide: nil
    }
  }
}

extension JSONReader {
  /// The agency of that name, which says something.
  fileprivate func agency(_ name: String) throws(JSONError) -> AgencyName {
    let reader = try required(name)
    let text = try reader.string()
    guard !text.isBlank else { throw reader.unacceptable(text, expected: "the name of an agency") }
    return AgencyName(text)
  }
}
