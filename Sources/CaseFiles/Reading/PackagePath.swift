import HarmlessText

/// Where a file lies within a package, as bytes: two spellings that look alike are two files.
struct PackagePath: Hashable {
  /// Names parted by slashes, from the folder of the package.
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  init(_ text: String) { bytes = Array(text.utf8) }

  /// The path for a finding.
  var display: DisplayText { DisplayText(untrustedUTF8: bytes) }

  /// A name within this folder.
  func appending(_ name: [UInt8]) -> PackagePath {
    PackagePath(bytes.isEmpty ? name : bytes + [UInt8(ascii: "/")] + name)
  }

  /// Whether it stays within the package and means one place only (RFC 8493 §5.1).
  ///
  /// No root, home, parent, empty or "." part, no NUL, no backslash that another system would read as a slash.
  var isSafe: Bool {
    guard !bytes.isEmpty, bytes.first != UInt8(ascii: "~"), !bytes.contains(0),
      !bytes.contains(UInt8(ascii: "\\"))
    else { return false }
    return bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy {
      !$0.isEmpty && !$0.elementsEqual(".".utf8) && !$0.elementsEqual("..".utf8)
    }
  }

  func hasPrefix(_ prefix: String) -> Bool { bytes.starts(with: prefix.utf8) }
}

extension PackagePath: ExpressibleByStringLiteral {
  init(stringLiteral value: String) { self.init(value) }
}
