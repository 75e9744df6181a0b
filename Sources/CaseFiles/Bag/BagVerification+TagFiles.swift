import CaseModel
import HarmlessText

extension BagVerification {
  /// The declaration must be there and be one that this program reads.
  mutating func checkDeclaration(_ bytes: [UInt8]?) {
    if bytes.map(BagDeclaration.isAcceptable) != true {
      add(
        .error, "bag-declaration", "bagit.txt",
        "bagit.txt is missing or does not declare a bag of version 1.0 in UTF-8.")
    }
  }

  /// Payload-Oxum, "bytes.files", where `bag-info.txt` gives it (RFC 8493 §2.2.2).
  mutating func checkPayloadCount(_ bytes: [UInt8]?) {
    guard let bytes, let said = BagLines.value(of: "Payload-Oxum", in: bytes) else { return }
    let found = "\(payload.bytes).\(payload.files)"
    if said != found {
      add(
        .error, "payload-count-differs", "bag-info.txt",
        "bag-info.txt says that the payload is \(said) (bytes.files); it is \(found).")
    }
  }

  /// Names every line of a manifest that cannot be taken.
  mutating func addFaults(of manifest: BagManifest, file: PackagePath) {
    for (line, fault) in manifest.faults {
      let message: DisplayText =
        switch fault {
        case .malformed: "The line is not a SHA-256 and a path."
        case .unsafePath:
          "The line names a path that could lead out of the package; it is not followed."
        case .repeatedPath: "The line names a file that another line names already."
        }
      add(
        .error, fault == .unsafePath ? "file-path-unsafe" : "manifest-malformed", file,
        place: "line \(line)", message)
    }
  }

  /// Names a file that a manifest lists and that cannot be read.
  mutating func addRefusal(_ refusal: FileRefusal, of path: PackagePath) {
    add(
      .error, refusal == .missing ? "file-missing" : "file-refused", path,
      "\(path.display), which the manifest lists, \(refusal.reason).")
  }
}
