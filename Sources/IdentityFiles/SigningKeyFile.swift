import Glibc
import Sealing
import SystemFiles

/// The public half of an SSH key as a file, from which `ssh-keygen` and an agent know which key is meant.
public struct SigningKeyFile: Sendable, Equatable {
  /// The absolute path of the file with the public key.
  public let path: String
  /// The key that stands in it.
  public let publicKey: SSHPublicKey

  /// A file of this many bytes holds more than one key.
  static let limit = 16 << 10
  static let suffix = ".pub"

  /// Reads a public key file; of a secret key's path its public half is taken, and the secret key is never read.
  public init(_ path: String) throws(IdentityFileError) {
    let isSecret = !path.hasSuffix(Self.suffix) && Files.status(path + Self.suffix) != nil
    let path = isSecret ? path + Self.suffix : path
    let bytes: [UInt8]
    do throws(FileError) { bytes = try Files.read(path, limit: Self.limit) } catch {
      throw .file(error)
    }
    guard let key = SSHPublicKey(line: String(decoding: bytes, as: UTF8.self)) else {
      throw .notAPublicKey(path)
    }
    // It is written down as a remark of one line.
    guard let real = realpath(path, nil) else { throw .notAPublicKey(path) }
    defer { free(real) }
    let absolute = String(cString: real)
    guard !absolute.utf8.contains(where: { $0 < 0x20 }) else { throw .notAPublicKey(path) }
    self.path = absolute
    publicKey = key
  }

  /// Where the secret half lies, if it is a file.
  var secretPath: String {
    path.hasSuffix(Self.suffix) ? String(path.dropLast(Self.suffix.count)) : path
  }
}
