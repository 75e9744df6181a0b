import BoardReview
import CaseModel
import StrictJSON

/// What the `result.json` of a bag says it rests on; everything else in it is made anew and compared.
public struct ResultListing: Sendable {
  /// A statement as it is listed.
  public struct Listed: Sendable {
    /// Its name.
    public let id: StatementID
    /// Who says it.
    public let author: PersonID
    /// Its place in the author's chain.
    public let sequence: Int

    /// Its path in the bag.
    public var path: String { StatementFile.path(author, sequence) }
  }

  /// The case.
  public let number: CaseNumber
  /// The cover of the case.
  public let cover: CaseCover
  /// The statements in the order in which they count.
  public let statements: [Listed]
  /// Every author's ids from the first statement to the last that is needed, in the order of the file.
  public let chains: [(author: PersonID, ids: [StatementID])]

  /// Where it stands in a bag.
  public static let path = "data/result.json"

  /// Reads what is needed of a `result.json`.
  public init(reading bytes: [UInt8]) throws(JSONError) {
    let reader = try JSONText(bytes, limits: JSONLimits(size: 16 << 20)).reader
    let format = try reader.required("format")
    let name = try format.string()
    guard name == InsideRecord.format else {
      throw format.unacceptable(name, expected: InsideRecord.format)
    }
    cover = try CaseCover(reading: reader.required("cover"))
    number = cover.number
    statements = try reader.list("statements") { element throws(JSONError) in
      Listed(
        id: try Self.id(element.required("id")),
        author: try Self.person(element.required("author")),
        sequence: try element.integer("sequence"))
    }
    var chains: [(author: PersonID, ids: [StatementID])] = []
    for (name, chain) in try reader.required("chains").members() {
      guard let author = PersonID(name) else {
        throw chain.unacceptable(name, expected: "the name of a person")
      }
      var ids: [StatementID] = []
      for element in try chain.elements() { ids.append(try Self.id(element)) }
      chains.append((author, ids))
    }
    self.chains = chains
  }

  private static func id(_ reader: JSONReader) throws(JSONError) -> StatementID {
    let text = try reader.string()
    guard let id = StatementID(hex: text) else {
      throw reader.unacceptable(text, expected: "64 lower-case hexadecimal digits")
    }
    return id
  }

  private static func person(_ reader: JSONReader) throws(JSONError) -> PersonID {
    let text = try reader.string()
    guard let person = PersonID(text) else {
      throw reader.unacceptable(text, expected: "the name of a person")
    }
    return person
  }
}
