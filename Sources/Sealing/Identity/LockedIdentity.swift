/// An identity as it lies in its file: an age file that opens to its passphrase alone.
public struct LockedIdentity: Sendable, Equatable {
  /// The bytes of the file; armored, so that it can be printed, mailed and copied.
  public let file: [UInt8]
  /// The most such a file holds, in bytes.
  public static let limit = 16 << 10

  /// Takes a file as it is; whether it is one shows only when it is unlocked.
  public init(file: [UInt8]) { self.file = file }

  /// Opens it. It takes a third of a second and 128 MiB: do it once, and not where keys are awaited.
  ///
  /// The secret keys are overwritten when the last copy of the identity goes. Copies that Swift, the cryptographic
  /// module and the system make on the way are not, and memory may have been swapped out.
  public func unlock(passphrase: Passphrase) throws(IdentityError) -> Identity {
    var text: [UInt8]
    do throws(AgeError) {
      text = try AgeFile.open(file, passphrase: passphrase, limit: Self.limit)
    } catch {
      switch error {
      case .noMatch: throw .wrongPassphrase
      case .emptyPassphrase: throw .wrongPassphrase
      case .header(.notAge): throw .notAnIdentity
      default: throw .age(error)
      }
    }
    defer { text.wipe() }
    return try IdentityText.decode(text)
  }
}
