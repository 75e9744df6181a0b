import Glibc
import HarmlessText
import SystemFiles

/// Text that is given in a file, or on standard input as `-`.
enum GivenText {
  /// More than any record of a discussion.
  private static let limit = 1 << 20

  /// The bytes of a file or of standard input.
  static func bytes(_ path: String) throws(SessionError) -> [UInt8] {
    do throws(FileError) {
      // Standard input may be a pipe, and a file may lie behind a link: both are the administrator's own choice.
      return try path == "-" || path == "/dev/stdin"
        ? Files.readStandardInput(limit: limit) : Files.read(path, limit: limit)
    } catch { throw SessionError("\(error.description)") }
  }

  /// A text for the record: valid, harmless, without blanks around it.
  static func text(_ path: String) throws(SessionError) -> String {
    let given = String(decoding: try bytes(path), as: UTF8.self)
    let clean = String(decoding: TypedText(given).utf8, as: UTF8.self)
    var text = clean[...]
    while text.last?.isWhitespace == true { text.removeLast() }
    while text.first?.isNewline == true { text.removeFirst() }
    return String(text)
  }
}
