import Glibc
import HarmlessText

/// A word of a command that is shown to be copied into a shell.
enum ShellWord {
  /// The word in single quotes where it holds anything a shell would take apart.
  static func quoted(_ word: String) -> DisplayText {
    let isPlain =
      !word.isEmpty
      && word.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"):
          true
        default: "/._-+=:,@%".utf8.contains(byte) || byte >= 0x80
        }
      }
    if isPlain { return DisplayText(untrusted: word) }
    let parts = word.split(separator: "'", omittingEmptySubsequences: false)
    return DisplayText(untrusted: "'\(parts.joined(separator: #"'\''"#))'")
  }

  /// A path that holds from every folder; as it was given where nothing stands there.
  static func absolute(_ path: String) -> DisplayText {
    guard let real = realpath(path, nil) else { return quoted(path) }
    defer { free(real) }
    return quoted(String(cString: real))
  }
}
