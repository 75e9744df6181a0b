import Sealing
import SystemFiles

extension IdentityFolder {
  /// Whether an SSH key signs for a name.
  public func hasSigningKeyFile(_ name: PersonName) -> Bool {
    Files.status("\(path)/\(Self.signerName(name))") != nil
  }

  /// Writes down which SSH key signs for a name, and where it was found.
  public func writeSigningKey(
    _ file: SigningKeyFile, of name: PersonName
  ) throws(IdentityFileError) {
    try write("\(file.publicKey.line) \(file.path)\n", Self.signerName(name))
  }

  /// Writes down which SSH key signs, where nobody knows yet where it lies.
  public func writeSigningKey(
    _ key: SSHPublicKey, of name: PersonName
  ) throws(IdentityFileError) {
    try write("\(key.line)\n", Self.signerName(name))
  }

  /// The file by which the SSH key of a name is asked for: where it was found, in the folder of the person's SSH keys, else
  /// the copy here, which is enough for an agent.
  ///
  /// - Parameter sshFolder: usually `~/.ssh`; nil where there is none.
  public func signingKeyFile(
    of name: PersonName, sshFolder: String?
  ) throws(IdentityFileError) -> SigningKeyFile {
    let copy = try SigningKeyFile("\(path)/\(Self.signerName(name))")
    let line = String(decoding: try read(Self.signerName(name), of: name), as: UTF8.self)
    let words = line.split(separator: " ", maxSplits: 2)
    var places = words.count == 3 ? [words[2].filter { $0 != "\n" }] : []
    if let sshFolder, let names = try? Files.names(in: sshFolder) {
      places += names.filter { $0.hasSuffix(SigningKeyFile.suffix) }.sorted()
        .map { "\(sshFolder)/\($0)" }
    }
    for place in places {
      if let found = try? SigningKeyFile(place), found.publicKey == copy.publicKey { return found }
    }
    return copy
  }

  static func signerName(_ name: PersonName) -> String { "\(name).signer.pub" }
}
