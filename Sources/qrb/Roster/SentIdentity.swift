import BoardReview
import Sealing

/// The line that somebody sent of their keys, checked before it stands on a list.
struct SentIdentity {
  let identity: PublicIdentity

  /// Checks that the line's signature binds both keys to the name it bears, and that the name is the person's.
  init(_ text: String, of person: PersonID) throws(RosterFault) {
    do throws(PublicIdentityError) { identity = try PublicIdentity(line: text) } catch {
      throw .refused("The line of \(person)'s keys is not taken: \(error).")
    }
    guard identity.name.description == person.rawValue else {
      throw .refused(
        "That line is of \(identity.name)'s keys, not of \(person)'s. Nothing was changed.")
    }
  }

  /// The keys as a board takes them.
  var keys: PersonKeys {
    PersonKeys(signing: identity.signingKey.line, sealing: "\(identity.recipient)")
  }

  /// Refuses a key that somebody else on the list signs with.
  func checkIsAlone(in roster: OfficeRoster, as person: PersonID) throws(RosterFault) {
    for other in roster.people where other.id != person {
      guard let line = other.identity, let theirs = try? PublicIdentity(line: line),
        theirs.signingKey == identity.signingKey
      else { continue }
      throw .refused("\(other.id) signs with that very key; each person has one of their own.")
    }
  }
}
