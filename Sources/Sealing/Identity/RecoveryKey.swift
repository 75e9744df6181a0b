/// The administrator's second key, printed once and kept in a drawer; the program keeps its recipient only.
public struct RecoveryKey: Sendable {
  /// What opens everything that was sealed for it.
  public let key: AgeSecretKey

  /// A new one from the system's random numbers.
  public init() { key = AgeSecretKey() }

  /// Reads one that a person typed from the sheet; spaces and small letters do not matter.
  public init?(typed text: String) {
    guard let key = AgeSecretKey(typed: text) else { return nil }
    self.key = key
  }

  /// What ballots are sealed for, beside the administrators and the member.
  public var recipient: AgeRecipient { key.recipient }

  /// The sheet to print: the key in groups to type and in one line to copy, its recipient, and what to do with it.
  public var sheet: String {
    """
    RECOVERY KEY OF A QUALIFICATIONS REVIEW BOARD

    Whoever has this sheet can read every ballot that was sealed for it.
    Print it once, close it in an envelope, keep it locked away from the computer.

    To type:
    \(key.secretGroups)

    To copy, as the file for age -d -i:
    \(key.secretText)

    It opens what was sealed for this recipient, which is no secret:
    \(recipient)

    """
  }
}
