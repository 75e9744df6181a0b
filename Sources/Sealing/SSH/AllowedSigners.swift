/// A list of who may sign what with which key, in the form that `ssh-keygen -Y verify -f` reads (ssh-keygen(1), ALLOWED SIGNERS).
public struct AllowedSigners: Sendable, Equatable {
  /// One line: some people, a key, and what it may be used for.
  public struct Entry: Sendable, Equatable {
    /// Names, or patterns with `*` and `?`; a pattern after `!` excludes.
    public var principals: [String]
    /// The purposes, or patterns of them; empty where every purpose is allowed.
    public var namespaces: [String]
    /// From when it counts, in seconds since 1970.
    public var validAfter: Int?
    /// Until when it counts, in seconds since 1970.
    public var validBefore: Int?
    /// The key.
    public var key: SSHPublicKey

    /// One person, a key and its purposes.
    public init(
      principals: [String], key: SSHPublicKey, namespaces: [String] = [], validAfter: Int? = nil,
      validBefore: Int? = nil
    ) {
      self.principals = principals
      self.key = key
      self.namespaces = namespaces
      self.validAfter = validAfter
      self.validBefore = validBefore
    }
  }

  /// The lines in their order.
  public var entries: [Entry]

  /// A list of entries.
  public init(_ entries: [Entry]) { self.entries = entries }

  /// Throws unless the list lets this person sign for this purpose at this time with the key of the signature, and it did sign the message.
  ///
  /// - Parameter time: in seconds since 1970; nil where no entry that is limited in time shall count.
  public func check(
    _ signature: SSHSignature, of message: [UInt8], by principal: String, namespace: String,
    at time: Int?
  ) throws(SSHSignatureError) {
    guard
      entries.contains(where: {
        $0.key == signature.key && $0.allows(principal, namespace: namespace, at: time)
      })
    else { throw .otherKey(signature.key.fingerprint) }
    try signature.check(message, namespace: namespace)
  }
}

extension AllowedSigners.Entry {
  func allows(_ principal: String, namespace: String, at time: Int?) -> Bool {
    guard PatternList(principals).matches(principal) else { return false }
    if !namespaces.isEmpty, !PatternList(namespaces).matches(namespace) { return false }
    if let validAfter {
      guard let time, time >= validAfter else { return false }
    }
    if let validBefore {
      guard let time, time <= validBefore else { return false }
    }
    return true
  }
}
