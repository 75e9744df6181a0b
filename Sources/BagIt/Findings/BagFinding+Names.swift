import HarmlessText

extension BagFinding {
  /// What is found of names, and of what is no plain file.
  func nameEvent(_ name: DisplayText) -> DisplayText {
    switch (kind, detail) {
    case (.link, _): "In the bag lies \(name), a symbolic link, which is not followed."
    case (.specialFile, _):
      "In the bag lies \(name), neither a file nor a folder, which is not opened."
    case (.hardLink, .number(let count)):
      "\(name) has \(count) names on this disk; whoever changes it elsewhere changes it here."
    case (.privileged, _): "\(name) would run with the rights of another account."
    case (.namesAlike, .other(let other)):
      """
      The names \(name) and \(other.display) differ only in case or in Unicode form; \
      on some systems one would replace the other.
      """
    case (.nameControl, _): "The name \(name) has characters that act on a terminal."
    case (.nameNotUTF8, _): "The name \(name) is not UTF-8."
    case (.nameBackslash, _):
      "The name \(name) has a backslash, which some systems take for a folder's end."
    case (.nameNormalization, .other(let other)):
      "A manifest lists \(name) in another Unicode form than the file \(other.display) has."
    case (.nameEncoding, .other(let other)):
      "A manifest lists \(name) percent-encoded otherwise than its version asks; \(other.display) was taken."
    case (.systemFile, _):
      "\(name) was left by an operating system and hardly belongs to the payload."
    default: "\(name): \(kind.rawValue)."
    }
  }
}
