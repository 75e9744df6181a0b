import CFiles
import Glibc
import Testing

@testable import BagIt

/// Both ways of opening beneath a folder, by `openat2` and step by step, must agree.
struct OpenBeneathTests {
  typealias Opening = @Sendable (Int32, String) -> Int32

  static let ways: [Opening] = [
    { qrb_open_beneath($0, $1, 0) }, { qrb_open_beneath_by_steps($0, $1, 0) },
  ]

  private func opens(_ folder: borrowing FolderDescriptor, _ path: String) -> [Bool] {
    Self.ways.map { way in
      let file = way(folder.descriptor, path)
      if file >= 0 { close(file) }
      return file >= 0
    }
  }

  @Test func bothOpenWhatIsThereAndNothingElse() throws {
    let scratch = try ScratchBag()
    try scratch.write("file", "x")
    mkdir("\(scratch.path)/in", 0o700)
    mkdir("\(scratch.path)/in/deep", 0o700)
    try scratch.write("in/deep/file", "x")
    symlink("file", "\(scratch.path)/link")
    symlink("in", "\(scratch.path)/linked")
    mkfifo("\(scratch.path)/pipe", 0o600)
    let folder = try FolderDescriptor(path: scratch.path)
    for path in ["file", "in", "in/deep/file", "pipe"] {
      #expect(opens(folder, path) == [true, true], "\(path)")
    }
    for path in [
      "link", "linked/deep/file", "linked", "missing", "file/x", "/etc/passwd", "..", "../x",
      "in/deep/../../../etc", "", String(repeating: "x", count: 300),
    ] {
      #expect(opens(folder, path) == [false, false], "\(path)")
    }
  }

  @Test func bothStayOnTheFileSystem() throws {
    let root = try FolderDescriptor(path: "/")
    #expect(opens(root, "proc/self/status") == [false, false])
    #expect(opens(root, "etc/passwd") == [true, true])
  }

  @Test func theSearchFindsTheFirst() {
    let text = Array("abcabc".utf8)
    #expect(qrb_find_byte(text, text.count, UInt8(ascii: "c")) == 2)
    #expect(qrb_find_byte(text, text.count, UInt8(ascii: "x")) == -1)
    #expect(qrb_find_byte(nil, 0, 0) == -1)
    #expect(qrb_find_sequence(text, text.count, Array("ca".utf8), 2) == 2)
    #expect(qrb_find_sequence(text, text.count, Array("cb".utf8), 2) == -1)
    #expect(qrb_find_sequence(text, text.count, [], 0) == -1)
  }
}
