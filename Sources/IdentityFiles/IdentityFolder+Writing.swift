import Glibc
import Sealing
import SystemFiles

extension IdentityFolder {
  /// Writes a new identity so that it is wholly there or not at all, and reads it back; never takes the place of another.
  public func add(
    _ locked: LockedIdentity, of identity: Identity
  ) throws(IdentityFileError) {
    let name = identity.name
    do throws(FileError) {
      try Files.makePrivateFolder(path)
      try Files.createDurably(Self.fileName(name), in: path, bytes: locked.file)
    } catch {
      throw error.isTaken ? .taken(name) : .file(error)
    }
    guard try read(Self.fileName(name), of: name) == locked.file else { throw .notReadBack(name) }
    try writePublic(identity)
  }

  /// Throws where the folder cannot be made or nothing be written in it; it is not made yet.
  public func checkWritable() throws(IdentityFileError) {
    var place = path
    while Files.status(place) == nil, let slash = place.lastIndex(of: "/") {
      place = slash == place.startIndex ? "/" : String(place[..<slash])
      if place == "/" { break }
    }
    if Files.status(place) == nil { place = "." }
    guard Files.isFolder(place) else { throw .file(FileError(.create, path, code: ENOTDIR)) }
    guard access(place, W_OK | X_OK) == 0 else {
      throw .file(FileError(.create, path, code: errno))
    }
  }

  /// Puts another passphrase in the place of the old one.
  ///
  /// The new file is written beside the old, read back and opened with the new passphrase; only then does it take the
  /// old one's place. Whatever happens on the way, one of the two opens.
  public func relock(
    _ identity: Identity, with passphrase: Passphrase, cost: ScryptCost = .written
  ) throws(IdentityFileError) {
    let name = identity.name
    let next = Self.nextName(name)
    let locked: LockedIdentity
    do throws(IdentityError) {
      locked = try identity.locked(with: passphrase, cost: cost)
    } catch {
      throw .identity(error)
    }
    do throws(FileError) {
      // What a killed change has left is a copy that was never put in its place.
      try Files.remove("\(path)/\(next)")
      try Files.createDurably(next, in: path, bytes: locked.file)
    } catch {
      throw .file(error)
    }
    try check(LockedIdentity(file: try read(next, of: name)), opensTo: identity, passphrase)
    do throws(FileError) {
      try Files.replaceDurably(Self.fileName(name), in: path, bytes: locked.file)
    } catch {
      throw .file(error)
    }
    guard try read(Self.fileName(name), of: name) == locked.file else { throw .notReadBack(name) }
    do throws(FileError) { try Files.remove("\(path)/\(next)") } catch { throw .file(error) }
  }

  /// Writes the line that others may know, where it is missing or another.
  public func writePublic(_ identity: Identity) throws(IdentityFileError) {
    let line: String
    do throws(SigningError) { line = try identity.publicIdentity().line } catch {
      throw .signing(error)
    }
    try write("\(line)\n", Self.publicName(identity.name))
  }

  /// Puts a file that is no secret in the place of the one that was there.
  func write(_ text: String, _ file: String) throws(IdentityFileError) {
    do throws(FileError) {
      try Files.replaceDurably(file, in: path, bytes: Array(text.utf8))
    } catch {
      throw .file(error)
    }
  }

  private func check(
    _ locked: LockedIdentity, opensTo identity: Identity, _ passphrase: Passphrase
  ) throws(IdentityFileError) {
    do throws(IdentityError) {
      let opened = try locked.unlock(passphrase: passphrase)
      guard opened.publicKey == identity.publicKey, opened.recipient == identity.recipient else {
        throw .damaged
      }
    } catch {
      throw .identity(error)
    }
  }
}
