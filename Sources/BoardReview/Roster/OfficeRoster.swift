import StrictJSON

/// The people of an office who sit on boards or administer them: a file with one JSON object a line.
///
/// It lies in a docket as `roster.json`, or for all dockets in the office's configuration. It only helps to convene a
/// board; what counts afterwards is the statement by which that was done.
public struct OfficeRoster: Hashable, Sendable {
  /// Everyone, in the order of the lines.
  public private(set) var people: [RosterPerson]

  /// A list of people; of those with one id the first is kept.
  public init(_ people: [RosterPerson] = []) {
    var known: Set<PersonID> = []
    self.people = people.filter { known.insert($0.id).inserted }
  }

  /// Reads a file; blank lines say nothing.
  ///
  /// - Throws: `OfficeRosterError` with the number of the line that cannot be taken.
  public init(reading bytes: [UInt8]) throws(OfficeRosterError) {
    people = []
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where !line.allSatisfy({ $0 <= 0x20 }) {
      let person: RosterPerson
      do throws(JSONError) {
        person = try RosterPerson(reading: JSONText(Array(line)).reader)
      } catch { throw .malformed(line: index + 1, error) }
      guard self[person.id] == nil else { throw .namedTwice(line: index + 1, person.id) }
      people.append(person)
    }
  }

  /// The person of that name; nil where there is none.
  public subscript(id: PersonID) -> RosterPerson? { people.first { $0.id == id } }

  /// Puts a person in the place of the one with the same id, else at the end.
  public mutating func put(_ person: RosterPerson) {
    if let place = people.firstIndex(where: { $0.id == person.id }) {
      people[place] = person
    } else {
      people.append(person)
    }
  }

  /// Takes a person away; says whether there was one.
  public mutating func remove(_ id: PersonID) -> Bool {
    guard let place = people.firstIndex(where: { $0.id == id }) else { return false }
    people.remove(at: place)
    return true
  }

  /// The bytes of the file.
  public var encoded: [UInt8] { people.flatMap { $0.jsonValue.encodedOnOneLine() + [0x0A] } }
}

/// Why a list of people cannot be read.
public enum OfficeRosterError: Error, Sendable, Equatable {
  /// A line is no person in the strict form; the place in the error is within that line.
  case malformed(line: Int, JSONError)
  /// A line names somebody whom an earlier one names.
  case namedTwice(line: Int, PersonID)
}

extension OfficeRosterError: CustomStringConvertible {
  /// What is wrong, in one sentence without its full stop.
  public var description: String {
    switch self {
    case .malformed(let line, let error): "line \(line) of the list: \(error)"
    case .namedTwice(let line, let person): "line \(line) names \(person) a second time"
    }
  }
}
