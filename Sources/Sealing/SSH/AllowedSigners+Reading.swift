extension AllowedSigners {
  /// Why a list cannot be read, and in which line, counted from 1.
  public struct ReadingError: Error, Sendable, Equatable {
    /// The line.
    public let line: Int
    /// What is wrong with it.
    public let fault: Fault

    /// What can be wrong with a line.
    public enum Fault: Sendable, Equatable {
      case tooLarge, principals, key
      /// An option that is not known, or given twice, or without its value; also certificate authorities, which are not taken.
      case option(String)
      /// A time without the `Z` of UTC would depend on the machine that reads it.
      case time(String)
    }
  }

  /// Reads a list; lines that are empty or begin with `#` are passed over, anything else must be understood.
  public init(text: [UInt8]) throws(ReadingError) {
    guard text.count <= 1 << 20 else { throw ReadingError(line: 1, fault: .tooLarge) }
    entries = []
    for (index, line) in text.lines().enumerated() {
      var fields = AllowedSignersLine(line)
      guard !fields.isBlank else { continue }
      do throws(ReadingError.Fault) { entries.append(try fields.entry()) } catch {
        throw ReadingError(line: index + 1, fault: error)
      }
    }
  }

  /// The list as text, a line each.
  public var text: [UInt8] { entries.flatMap { Array("\($0.line)\n".utf8) } }
}

extension AllowedSigners.ReadingError.Fault: Error {}

extension AllowedSigners.Entry {
  /// The line; what would need quoting in a name cannot be written, so names come from where such are refused.
  public var line: String {
    var options: [String] = []
    if !namespaces.isEmpty { options.append("namespaces=\"\(namespaces.joined(separator: ","))\"") }
    if let validAfter { options.append("valid-after=\"\(UTCStamp.text(validAfter))\"") }
    if let validBefore { options.append("valid-before=\"\(UTCStamp.text(validBefore))\"") }
    let words = [principals.joined(separator: ",")] + [options.joined(separator: ",")] + [key.line]
    return words.filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension AllowedSigners.ReadingError: CustomStringConvertible {
  /// The line and its fault, in one sentence without its full stop.
  public var description: String {
    let what =
      switch fault {
      case .tooLarge: "the list is larger than any that is made"
      case .principals: "it does not begin with names"
      case .key: "its key is malformed or of a kind that is not taken"
      case .option(let text): "the option \"\(text)\" is not taken"
      case .time(let text): "\"\(text)\" is not a time in UTC such as 20260131Z or 202601312359Z"
      }
    return "line \(line): \(what)"
  }
}
