import BoardReview
import HarmlessText
import Sealing
import StrictJSON

/// What a list says of people, for people and for programs.
enum RosterListing {
  /// What is known of somebody's keys.
  enum Keys {
    case none
    case known(SSHFingerprint)
    /// The line does not hold; the reason is a clause.
    case unusable(String)
  }

  static func keys(of person: RosterPerson) -> Keys {
    guard let text = person.identity else { return .none }
    do throws(PublicIdentityError) {
      let identity = try PublicIdentity(line: text)
      guard identity.name.description == person.id.rawValue else {
        return .unusable("the line is of \(identity.name)'s keys")
      }
      return .known(identity.fingerprint)
    } catch { return .unusable("\(error)") }
  }

  static func value(of person: RosterPerson) -> JSONValue {
    var more: [JSONMember] = []
    switch keys(of: person) {
    case .none: break
    case .known(let print):
      more = [
        JSONMember("fingerprint", .string(print.text)),
        JSONMember("fingerprintGroups", .string(print.groups)),
      ]
    case .unusable(let reason): more = [JSONMember("keysUnusable", .string(reason))]
    }
    return person.jsonValue.adding(more)
  }

  /// Two or three lines on a person.
  static func lines(on person: RosterPerson) -> [DisplayText] {
    var first: DisplayText = "\(person.id.rawValue)  \(person.name)"
    if let agency = person.agency, let appointment = person.appointment {
      first += ", \(agency.display), \(appointment.rawValue)"
      first += person.hasServedBefore ? ", has served before" : ", has not served before"
    } else {
      first += ", administers"
    }
    var lines = [first]
    switch keys(of: person) {
    case .none: lines.append("    no keys yet: ask for the line of qrb identity show")
    case .known(let print): lines.append("    fingerprint \(print.groups)")
    case .unusable(let reason):
      lines.append("    the keys cannot be used: \(DisplayText(untrusted: reason))")
    }
    if let account = person.account {
      lines.append("    account \(DisplayText(untrusted: account))")
    }
    if !person.away.isEmpty {
      lines.append("    away \(person.away.map(\.description).joined(separator: ", "))")
    }
    return lines
  }
}

extension JSONValue {
  /// An object with more members behind its own; anything else as it is.
  func adding(_ more: [JSONMember]) -> JSONValue {
    guard case .object(let members) = self else { return self }
    return .object(members + more)
  }

  /// An object with more members behind its own; anything else as it is.
  func adding(_ more: KeyValuePairs<String, JSONValue>) -> JSONValue {
    adding(more.map { JSONMember($0, $1) })
  }
}
