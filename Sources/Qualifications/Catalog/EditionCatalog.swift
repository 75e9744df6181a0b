import StrictJSON

/// The editions that can be read against: those in the program, and those an office has added or put in their place.
public struct EditionCatalog: Sendable {
  /// Editions in the order of the days from which they occur.
  public private(set) var entries: [Entry]
  private var officeEditions: [EditionID: (edition: Edition, bytes: [UInt8])] = [:]
  /// The program's own editions, where they were read ahead.
  private var readAhead: [EditionID: Edition] = [:]

  /// The program's own editions only.
  public init() {
    entries = BuiltInEdition.allCases.map {
      Entry(id: $0.id, days: $0.days, origin: .builtIn)
    }
  }

  /// One edition as a listing needs it, without its texts being read.
  public struct Entry: Hashable, Sendable, Identifiable {
    /// Its short name.
    public let id: EditionID
    /// Which announcements carry it.
    public let days: EditionDays
    /// Where it comes from.
    public let origin: Origin
  }

  /// Where an edition comes from.
  public enum Origin: Hashable, Sendable {
    /// Embedded in the program.
    case builtIn
    /// From an office's file of that name, which may stand in place of a built-in edition.
    case office(file: String, replacesBuiltIn: Bool)
  }

  /// Takes in an office's edition file: a new edition, or one in place of the built-in edition of the same id.
  ///
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - file: its name, for errors and listings.
  /// - Throws: `EditionError` with the line of the first fault, or the clash with another edition.
  public mutating func add(_ bytes: [UInt8], file: String) throws(EditionError) {
    let edition: Edition
    do throws(JSONError) {
      edition = try EditionFile.read(bytes)
    } catch {
      throw .malformed(file: file, error)
    }
    let standing = entries.first { $0.id == edition.id }
    if case .office(let other, _) = standing?.origin {
      throw .sameID(file: file, id: edition.id, otherFile: other)
    }
    if let day = edition.announcements.days.governsFrom,
      let rival = entries.first(where: { $0.id != edition.id && $0.days.governsFrom == day })
    {
      throw .sameFirstDay(file: file, day: day, other: rival.id)
    }
    entries.removeAll { $0.id == edition.id }
    entries.append(
      Entry(
        id: edition.id, days: edition.announcements.days,
        origin: .office(file: file, replacesBuiltIn: standing != nil)))
    entries.sort(by: Self.listsBefore)
    officeEditions[edition.id] = (edition, bytes)
  }

  /// The edition of that id; the program's own are read from their files only when asked for.
  public func edition(_ id: EditionID) throws(EditionError) -> Edition {
    if let office = officeEditions[id] { return office.edition }
    if let known = readAhead[id] { return known }
    guard let builtIn = BuiltInEdition.allCases.first(where: { $0.id == id }) else {
      throw .unknownEdition(id.rawValue, known: entries.map(\.id))
    }
    do throws(JSONError) {
      return try EditionFile.read(builtIn.bytes)
    } catch {
      throw .malformed(file: "\(id).json", error)
    }
  }

  /// The same catalog with every edition read, for work on many cases.
  public func readingAhead() throws(EditionError) -> EditionCatalog {
    var catalog = self
    for entry in entries where entry.origin == .builtIn {
      catalog.readAhead[entry.id] = try edition(entry.id)
    }
    return catalog
  }

  /// The edition of that name as somebody typed it.
  public func edition(named name: String) throws(EditionError) -> Edition {
    guard let id = EditionID(rawValue: name) else {
      throw .unknownEdition(name, known: entries.map(\.id))
    }
    return try edition(id)
  }

  /// The file an edition is read from, byte for byte, so that a record can name its digest.
  public func file(of id: EditionID) throws(EditionError) -> [UInt8] {
    if let office = officeEditions[id] { return office.bytes }
    guard let builtIn = BuiltInEdition.allCases.first(where: { $0.id == id }) else {
      throw .unknownEdition(id.rawValue, known: entries.map(\.id))
    }
    return builtIn.bytes
  }

  private static func listsBefore(_ left: Entry, _ right: Entry) -> Bool {
    switch (left.days.occursFrom, right.days.occursFrom) {
    case (let first?, let second?) where first != second: first < second
    case (nil, _?): false
    case (_?, nil): true
    default: left.id < right.id
    }
  }
}
