import StrictJSON

extension PersonKeys {
  init(reading reader: JSONReader) throws(JSONError) {
    try reader.allowOnly(["signing", "sealing"])
    self.init(signing: try reader.keyText("signing"), sealing: try reader.keyText("sealing"))
    guard signingKey != nil else {
      throw try reader.required("signing").unacceptable(signing, expected: "an SSH public key")
    }
  }

  /// The keys for writing, members in a fixed order.
  public var jsonValue: JSONValue {
    .object(["signing": .string(signing), "sealing": .string(sealing)])
  }
}

extension JSONReader {
  /// One line of printable ASCII, as keys are written: 1 to 4096 bytes.
  fileprivate func keyText(_ name: String) throws(JSONError) -> String {
    let reader = try required(name)
    let text = try reader.string()
    guard (1...4096).contains(text.utf8.count),
      text.utf8.allSatisfy({ (0x20...0x7E).contains($0) })
    else { throw reader.unacceptable(text, expected: "a public key on one line") }
    return text
  }
}
