import BoardRecord
import BoardReview
import HarmlessText
import IdentityFiles
import Sealing

/// How a person's keys are come by, on a board that counts only signed statements.
struct KeyOpening {
  /// The descriptor a passphrase is read from; nil to ask on the terminal.
  var descriptor: Int32?
  /// Whether the terminal may be asked; where not, a passphrase comes from the descriptor or not at all.
  var mayAsk = true
  /// Whether the keys are to sign; who only opens with them needs no SSH key at hand.
  var signs = true
  /// Whether it may be said on the terminal that an SSH key waits for somebody.
  var announces = true

  /// How often a passphrase is asked for.
  private static let attempts = 3

  /// Whether somebody who gave no name has no part: the board wants keys, and the account has none.
  func isReader(of proceedings: BoardProceedings, account: String?) -> Bool {
    guard let board = proceedings.board, board.requiresSignatures else { return false }
    guard let name = account, let person = PersonID(name), board.role(of: person) != nil,
      let identity = PersonName(name), let folder
    else { return true }
    return (try? folder.names().contains(identity)) != true
  }

  /// The keys of a person, which prove who sits there; nil where the board wants none.
  ///
  /// - Throws: `SessionError` where the keys are missing, are not those on the roster, or do not open.
  func unlock(
    _ person: PersonID, on proceedings: BoardProceedings
  ) throws(SessionError) -> LedgerKeys? {
    try unlockSession(person, on: proceedings)?.keys
  }

  /// The keys of a person, and what opens them again after the session was locked; throws as the other does.
  func unlockSession(
    _ person: PersonID, on proceedings: BoardProceedings
  ) throws(SessionError) -> (keys: LedgerKeys, lock: KeyLock)? {
    guard proceedings.board?.requiresSignatures == true else { return nil }
    return try unlockWithLock(person, holding: proceedings.keys(of: person))
  }

  /// The keys of a person who is to hold these; throws as the other does.
  func unlock(
    _ person: PersonID, holding held: PersonKeys?
  ) throws(SessionError) -> LedgerKeys {
    try unlockWithLock(person, holding: held).keys
  }

  private func unlockWithLock(
    _ person: PersonID, holding held: PersonKeys?
  ) throws(SessionError) -> (keys: LedgerKeys, lock: KeyLock) {
    guard let held, let key = held.signingKey else {
      throw SessionError("\(person.rawValue) has no keys on the roster of this board.")
    }
    guard let folder, let name = PersonName(person.rawValue) else {
      throw SessionError("Neither XDG_STATE_HOME nor HOME says where your keys would lie.")
    }
    let shown: PublicIdentity?
    let locked: LockedIdentity
    do throws(IdentityFileError) {
      shown = try folder.publicIdentity(name)
      locked = try folder.locked(name)
    } catch {
      if case .none = error { throw Self.none(of: person, in: folder) }
      throw SessionError("Your keys: \(DisplayText(untrusted: error.description)).")
    }
    // Before anything is asked for: another key could not act, whatever is typed.
    if let shown { try compare(shown.signingKey, with: key, of: person) }
    var signer: ExternalSigner?
    if let shown { signer = try self.signer(of: name, in: folder, with: shown.signingKey) }
    let identity = try open(locked, of: person)
    try compare(identity.publicKey, with: key, of: person)
    guard "\(identity.recipient)" == held.sealing else {
      throw SessionError(
        "The key of \(person.rawValue) that opens ballots is another than the roster's. Ask the administrator to replace it.",
        .refused)
    }
    if identity.ownSigner != nil {
      signer = nil
    } else if signer == nil {
      signer = try unnotedSigner(of: identity, in: folder)
    }
    let lock = KeyLock(
      folder: folder, name: name, locked: locked, publicKey: identity.publicKey,
      recipient: identity.recipient, signer: signer)
    let keys =
      signer.map { LedgerKeys(signer: $0, openers: [identity.sealingKey]) } ?? LedgerKeys(identity)
    guard let keys else { throw SessionError("Your keys hold none that signs.") }
    return (keys, lock)
  }

  /// The SSH key that signs for a person, if one does; whatever keeps it from signing is said before a passphrase is asked for.
  private func signer(
    of name: PersonName, in folder: IdentityFolder, with key: SSHPublicKey
  ) throws(SessionError) -> ExternalSigner? {
    let opening = SigningKeyOpening(folder: folder, mayAsk: mayAsk, announces: announces)
    do {
      guard let signer = try opening.signer(of: name), signer.publicKey == key else { return nil }
      if signs { _ = try signer.attention() }
      return signer
    } catch let error as SigningError {
      throw Self.cannotSign(error)
    } catch {
      throw SessionError("Your SSH key: \(DisplayText(untrusted: "\(error)")).")
    }
  }

  /// The same where nothing is written down of it: that is made good, and the key looked for.
  private func unnotedSigner(
    of identity: Identity, in folder: IdentityFolder
  ) throws(SessionError) -> ExternalSigner {
    try? folder.writeSigningKey(identity.publicKey, of: identity.name)
    guard let signer = try signer(of: identity.name, in: folder, with: identity.publicKey) else {
      throw SessionError(
        "An SSH key signs for you, and \(DisplayText(untrusted: folder.path)) could not take a note of it."
      )
    }
    return signer
  }

  private static func cannotSign(_ error: SigningError) -> SessionError {
    let sentence = error.description
    let shown = DisplayText(
      untrusted: sentence.prefix(1).uppercased() + sentence.dropFirst() + ".")
    if case .forwardedAgent = error { return SessionError(shown, .refused) }
    return SessionError(shown)
  }

  private var folder: IdentityFolder? { IdentityFolder.standard { Environment[$0] } }

  private func compare(
    _ found: SSHPublicKey, with held: BoardReview.SigningKey, of person: PersonID
  ) throws(SessionError) {
    guard BoardReview.SigningKey(line: found.line) != held else { return }
    let roster = SSHPublicKey(line: "\(held.algorithm) \(held.base64)")?.fingerprint.groups ?? "?"
    throw SessionError(
      """
      Your keys here are not those of \(person.rawValue) on the roster: here \(found.fingerprint.groups), there \(roster). \
      Restore the right ones with qrb identity restore, or ask the administrator to replace them.
      """, .refused)
  }

  private static func none(of person: PersonID, in folder: IdentityFolder) -> SessionError {
    SessionError(
      """
      This board counts only signed statements, and the keys of \(person.rawValue) are not in \
      \(DisplayText(untrusted: folder.path)). Restore them with qrb identity restore; or leave out --as, to read the cases.
      """, .refused)
  }

  private func open(
    _ locked: LockedIdentity, of person: PersonID
  ) throws(SessionError) -> Identity {
    let source = PassphraseSource(descriptor: descriptor, mayAsk: mayAsk)
    var question = "Passphrase of \(person.rawValue)"
    for _ in 0..<Self.attempts {
      let passphrase: Passphrase
      do { passphrase = try source.existing(question) } catch {
        let sentence = (error as? IdentityRefusal)?.sentence ?? "No passphrase could be read."
        throw SessionError(DisplayText(untrusted: sentence))
      }
      do throws(IdentityError) { return try locked.unlock(passphrase: passphrase) } catch {
        guard error == .wrongPassphrase else {
          throw SessionError("Your keys: \(DisplayText(untrusted: error.description)).")
        }
        if descriptor != nil { break }
      }
      question = "That is another one. Passphrase of \(person.rawValue)"
    }
    throw SessionError("The passphrase is another one. Nothing was opened.", .refused)
  }
}
