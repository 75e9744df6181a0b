import HarmlessText
import StrictJSON

extension BagValidation {
  /// One line of JSON, as `docs/schemas/bag-validation.schema.json` describes it.
  public func json(path: String) -> String {
    Self.line([
      JSONMember("bag", .string(DisplayText(untrusted: path).string)),
      JSONMember("complete", .bool(isComplete)),
      JSONMember("valid", isValid.map { .bool($0) } ?? .null),
      JSONMember("safe", .bool(isSafe)),
      JSONMember("version", version.map { .string($0.rawValue) } ?? .null),
      JSONMember(
        "algorithms", .array(algorithms.map { .string(DisplayText(untrusted: $0).string) })),
      JSONMember("payloadBytes", .integer(payload.bytes)),
      JSONMember("payloadFiles", .integer(payload.files)),
      JSONMember("errors", .integer(errors)),
      JSONMember("warnings", .integer(warnings)),
      JSONMember("omitted", .integer(omitted)),
      JSONMember("findings", .array(findings.map(\.jsonValue))),
    ])
  }

  /// The line for a path that could not be opened as a folder.
  public static func json(path: String, refusal: FileRefusal) -> String {
    line([
      JSONMember("bag", .string(DisplayText(untrusted: path).string)),
      JSONMember("failure", .string(refusal.folderReason.string)),
    ])
  }

  private static func line(_ members: [JSONMember]) -> String {
    String(decoding: JSONValue.object(members).encodedOnOneLine(), as: UTF8.self)
  }
}

extension BagFinding {
  fileprivate var jsonValue: JSONValue {
    var members: [JSONMember] = [
      JSONMember("kind", .string(kind.rawValue)), .init("severity", .string(severity.rawValue)),
    ]
    if let file {
      let shown = file.display.string
      members.append(JSONMember("file", .string(shown)))
      if !shown.utf8.elementsEqual(file.bytes) {
        var digits: [UInt8] = []
        HexDigits.append(file.bytes, to: &digits)
        members.append(JSONMember("fileHex", .string(String(decoding: digits, as: UTF8.self))))
      }
    }
    if let line { members.append(JSONMember("line", .integer(line))) }
    members.append(JSONMember("message", .string(message.string)))
    return .object(members)
  }
}
