/// The one place where text from outside becomes harmless: untrusted bytes in, UTF-8 out.
///
/// Filtering what came out of it changes nothing, and time is linear in the input.
struct HarmlessFilter {
  /// What the result is for.
  enum Form {
    /// One line: every control becomes a mark, a tab one space.
    case line
    /// Lines and pages: `\n` and `\f` stay, CR and CRLF become `\n`, tabs go on to columns of 8.
    case document
    /// What a person typed or pasted: `\n` stays, a tab is 4 spaces, controls are dropped.
    case typed
  }

  /// Combining marks on the base before, or one of these two.
  enum Marks {
    /// There is no base: the start of a line, or a replacement mark.
    static let noBase = -1
    /// The base is full, and a mark already says so.
    static let full = 5
  }

  let form: Form
  var output: [UInt8] = []
  var alterations = TextAlterations()
  /// Columns of the result, kept for a line only.
  var width = 0
  var marks = Marks.noBase
  var hangul = HangulState.none
  var columns = ColumnCount()
  var lines = LineCount()

  init(_ form: Form) { self.form = form }

  /// Filters all of `input`, which goes on from what was filtered before.
  mutating func filter(_ input: UnsafeBufferPointer<UInt8>) {
    let kept = CleanBytes(lineFeed: form != .line, formFeed: form == .document)
    var index = 0
    while index < input.count {
      let end = kept.end(in: input, from: index)
      if end > index {
        output.append(contentsOf: input[index..<end])
        width += end - index
        let last = input[end - 1]
        marks = last >= 0x20 ? 0 : Marks.noBase
        hangul = .none
        index = end
      } else if input[index] < 0x80 {
        index = filterControl(input, at: index)
      } else {
        index = filterBeyondASCII(input, at: index)
      }
    }
  }

  /// Filters an array; see `filter(_:)`.
  mutating func filter(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { filter($0) }
  }

  private mutating func filterBeyondASCII(
    _ input: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> Int {
    switch UTF8Step.decode(input, at: index) {
    case .invalid(let length):
      replace(.invalidUTF8, value: 0, count: length, at: index)
      return index + length
    case .scalar(let value, let length):
      if value < 0xA0 { return filterControl(input, at: index, value: value, length: length) }
      filterScalar(value, input[index..<index + length], at: index)
      return index + length
    }
  }
}
