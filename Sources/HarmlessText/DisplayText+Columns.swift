extension DisplayText {
  /// The longest beginning that takes at most this many columns; marks stay with their base.
  public func prefix(columns: Int) -> DisplayText {
    guard width > columns else { return self }
    let cut = split(atColumn: columns)
    return DisplayText(harmless: String(string.unicodeScalars[..<cut.index]), width: cut.column)
  }

  /// What is left without the first columns; a wide character that is cut in two goes whole.
  public func dropFirst(columns: Int) -> DisplayText {
    guard columns > 0 else { return self }
    guard columns < width else { return DisplayText() }
    var cut = split(atColumn: columns)
    if cut.column < columns {
      let scalars = string.unicodeScalars
      repeat {
        cut.column += DisplayWidth.of(scalars[cut.index])
        scalars.formIndex(after: &cut.index)
      } while cut.index < scalars.endIndex && DisplayWidth.of(scalars[cut.index]) == 0
    }
    let rest = String(string.unicodeScalars[cut.index...])
    return DisplayText(harmless: rest, width: width - cut.column)
  }

  /// The text if it fits, otherwise as much as fits before a closing ellipsis.
  public func truncated(toColumns columns: Int, ellipsis: DisplayText = "…") -> DisplayText {
    guard width > columns else { return self }
    guard columns > ellipsis.width else { return prefix(columns: columns) }
    return prefix(columns: columns - ellipsis.width) + ellipsis
  }

  /// The text followed by as many spaces as make it this wide.
  public func padded(toColumns columns: Int) -> DisplayText {
    width < columns ? self + .spaces(columns - width) : self
  }

  /// Where the first scalar stands that does not fit, and the column before it.
  private func split(atColumn columns: Int) -> (index: String.Index, column: Int) {
    let scalars = string.unicodeScalars
    var index = scalars.startIndex
    var column = 0
    while index < scalars.endIndex {
      let next = column + DisplayWidth.of(scalars[index])
      if next > columns { break }
      column = next
      scalars.formIndex(after: &index)
    }
    return (index, column)
  }
}
