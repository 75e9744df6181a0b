import CaseModel
import Glibc
import HarmlessText

/// What a tool said until it ended.
struct ToolRun: Sendable {
  var output: [UInt8] = []
  /// The first 64 KiB of its complaints.
  var errorOutput: [UInt8] = []
  var status = ToolStatus.exited(0)
  var confinement: [Confinement] = []

  var isGood: Bool { status == .exited(0) }

  /// Whether its complaints hold these words.
  func complains(of words: String) -> Bool {
    String(decoding: errorOutput, as: UTF8.self).contains(words)
  }

  /// Whether it ended because it was given no more memory; tools tell that in their own words.
  var ranOutOfMemory: Bool {
    // 251 is what programs compiled by GHC end with when their heap is exhausted.
    guard !isGood else { return false }
    return status == .exited(251) || complains(of: "emory") || complains(of: "bad_alloc")
      || complains(of: "eap exhausted") || complains(of: "mmap")
  }

  /// The last line of its complaints, for a person.
  var words: DisplayText {
    let lines = errorOutput.split(separator: UInt8(ascii: "\n"))
    return DisplayText(untrustedUTF8: (lines.last ?? []).prefix(400)).truncated(toColumns: 200)
  }
}
