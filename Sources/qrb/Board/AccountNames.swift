import BoardRecord
import BoardReview
import Glibc
import HarmlessText

/// The accounts of a machine under the names by which people call them.
enum AccountNames {
  /// Reads `id=account,id=account`.
  ///
  /// - Throws: `SessionError` for anything else.
  static func read(_ text: String) throws(SessionError) -> [PersonID: String] {
    var accounts: [PersonID: String] = [:]
    for pair in text.split(separator: ",") {
      let parts = pair.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2, let person = PersonID(parts[0]), !parts[1].isEmpty,
        accounts.updateValue(parts[1], forKey: person) == nil
      else {
        throw SessionError(
          "--accounts: write person=account, parted by commas.", .validationFailure)
      }
    }
    return accounts
  }

  /// User and first group of an account.
  static func user(_ name: String) throws(SessionError) -> (user: uid_t, group: gid_t) {
    guard let entry = getpwnam(name) else {
      throw SessionError("This machine has no account \(name).")
    }
    return (entry.pointee.pw_uid, entry.pointee.pw_gid)
  }

  /// Whether an account is in a group, be it its first or another.
  static func isAccount(_ name: String, in group: gid_t) throws(SessionError) -> Bool {
    let first = try user(name).group
    var groups = [gid_t](repeating: 0, count: 1 << 16)
    var count = Int32(groups.count)
    guard getgrouplist(name, first, &groups, &count) >= 0 else {
      throw SessionError(
        "The groups of the account \(DisplayText(untrusted: name)) cannot be found.")
    }
    return groups[..<Int(count)].contains(group)
  }

  /// A group.
  static func group(_ name: String) throws(SessionError) -> gid_t {
    guard let entry = getgrnam(name) else {
      throw SessionError("This machine has no group \(name); make it with groupadd.")
    }
    return entry.pointee.gr_gid
  }

  /// What a user is called here; the number where it has no name.
  static func name(ofUser user: uid_t) -> DisplayText {
    guard let name = getpwuid(user)?.pointee.pw_name else { return "\(Int(user))" }
    return DisplayText(untrusted: String(cString: name))
  }

  /// What a group is called here; the number where it has no name.
  static func name(ofGroup group: gid_t) -> DisplayText {
    guard let name = getgrgid(group)?.pointee.gr_name else { return "\(Int(group))" }
    return DisplayText(untrusted: String(cString: name))
  }
}
