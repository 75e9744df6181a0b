import Glibc
import HarmlessText
import Testing

@Suite("Display width")
struct DisplayWidthTests {
  @Test("The table gives what the C library's wcwidth gives, for every scalar")
  func agreesWithTheCLibrary() throws {
    guard let wcwidth = cLibraryWidth() else { return }
    var differences: [String] = []
    for value in 0...UInt32(0x10FFFF) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let expected = max(0, Int(wcwidth(wchar_t(value))))
      if DisplayWidth.of(scalar) != expected {
        differences.append("U+\(String(value, radix: 16)): \(expected)")
      }
    }
    #expect(differences.isEmpty, "run Tools/display_width.py: \(differences.prefix(5))")
  }

  @Test(
    "Characters and strings take the columns of their scalars",
    arguments: [
      ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("漢字", 4), ("한", 2), ("👍🏽", 4), ("क्ष", 2),
    ])
  func widthOfStrings(string: String, width: Int) {
    #expect(DisplayWidth.of(string) == width)
    #expect(string.map { DisplayWidth.of($0) }.reduce(0, +) == width)
  }

  /// glibc's `wcwidth` in C.UTF-8; nil, and said aloud, where it cannot be compared.
  private func cLibraryWidth() -> (@convention(c) (wchar_t) -> Int32)? {
    // Swift's Glibc module has neither function: wcwidth needs _XOPEN_SOURCE.
    guard let version = dlsym(nil, "gnu_get_libc_version"), let width = dlsym(nil, "wcwidth")
    else {
      print("SKIPPED: this C library is not glibc, whose widths the table has")
      return nil
    }
    let text = unsafeBitCast(version, to: (@convention(c) () -> UnsafePointer<CChar>).self)()
    guard String(cString: text) == "2.36" else {
      print("SKIPPED: the table has the widths of glibc 2.36, this is", String(cString: text))
      return nil
    }
    guard setlocale(LC_CTYPE, "C.UTF-8") != nil else {
      print("SKIPPED: the locale C.UTF-8 is missing, so wcwidth has nothing to say")
      return nil
    }
    return unsafeBitCast(width, to: (@convention(c) (wchar_t) -> Int32).self)
  }
}
