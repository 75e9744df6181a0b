import BoardReview
import HarmlessText
import Sealing

/// The line by which a person's public keys come to the administrator.
enum IdentityLine {
  /// Reads a line, or a file that holds one, and checks its signature and whose it is.
  static func read(_ given: String, of person: PersonID) throws(SessionError) -> PublicIdentity {
    var line = given
    if !line.hasPrefix("qrb-identity-") {
      line = String(decoding: try GivenText.bytes(given), as: UTF8.self)
    }
    let identity: PublicIdentity
    do throws(PublicIdentityError) { identity = try PublicIdentity(line: line) } catch {
      throw SessionError("The identity of \(person.rawValue): \(error.description).", .refused)
    }
    guard "\(identity.name)" == person.rawValue else {
      throw SessionError(
        "The identity given for \(person.rawValue) is that of \("\(identity.name)").", .refused)
    }
    return identity
  }
}

extension PersonKeys {
  /// The keys as the record holds them.
  init(_ identity: PublicIdentity) {
    self.init(signing: identity.signingKey.line, sealing: "\(identity.recipient)")
  }
}
