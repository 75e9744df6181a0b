import HarmlessText

extension BagFinding {
  /// What is found of the files themselves.
  func contentEvent(_ name: DisplayText) -> DisplayText {
    switch (kind, detail) {
    case (.fileAltered, .digest(let manifest, let algorithm)):
      """
      \(name) is not as it was when the bag was made: its \(algorithm.uppercased()) is not \
      the one in \(manifest.display)\(place).
      """
    case (.fileMissing, .manifest(let manifest)):
      "\(name), which \(manifest.display)\(place) lists, is not there."
    case (.notFetched, _): "\(name) is not there; fetch.txt names an address for it."
    case (.fileRefused, .refusal(let refusal)):
      "\(name), which a manifest lists, \(refusal.reason)."
    case (.fileChanged, _): "\(name) changed while it was read. Check the bag again."
    case (.folderListed, _): "\(name) is listed as a file, but is a folder."
    case (.fileTooLarge, .number(let limit)):
      "\(name) is larger than the \(limit) bytes that are read of one file; it was not digested."
    case (.payloadTooLarge, .number(let limit)):
      "The files are larger than the \(limit) bytes that are read in all; the rest was not digested."
    case (.tooManyFiles, .number(let limit)):
      "\(name) has more than the \(limit) files that are looked at; the rest was not looked at."
    case (.folderTooDeep, .number(let limit)):
      "\(name) lies deeper than the \(limit) folders that are looked into."
    case (.folderRefused, .refusal(let refusal)): "The folder \(name) \(refusal.folderReason)."
    case (.countDiffers, .count(let said, let found)):
      """
      \(name) says that the payload is \(said.description) (bytes.files); it is \
      \(found.description).
      """
    case (.countMalformed, _): "Payload-Oxum in \(name) is not two numbers, bytes.files."
    case (.notInEveryManifest, .manifest(let manifest)):
      "\(name) is not listed in \(manifest.display), though in another manifest."
    case (.fileNotListed, _): "In the bag lies \(name), which no manifest lists."
    case (.tagFileNotListed, _): "No tag manifest lists \(name); nothing shows if it is altered."
    default: "\(name): \(kind.rawValue)."
    }
  }

  /// ", line 12" where there is a line.
  private var place: DisplayText { line.map { ", line \($0)" } ?? "" }
}
