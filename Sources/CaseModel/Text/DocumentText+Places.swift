extension DocumentText {
  /// Page, paragraph and line of a byte; a blank line counts to the paragraph before it.
  ///
  /// Offsets outside the text are taken as its first or last byte.
  public func place(at offset: Int) -> TextPlace {
    let offset = min(max(offset, 0), max(text.count - 1, 0))
    let page = self.page(at: offset)
    let lines = lines[firstLines[page - 1]..<firstLines[page]]
    let line = lines.lastIndex(startingAtOrBefore: offset, by: \.start)
    return TextPlace(
      page: page, paragraph: paragraph(at: offset)?.number ?? 0,
      line: line.map { $0 - lines.startIndex + 1 } ?? 1)
  }

  /// The page of a byte, from 1; a form feed belongs to the page it ends.
  public func page(at offset: Int) -> Int {
    (pages[...].lastIndex(startingAtOrBefore: offset, by: \.lowerBound) ?? 0) + 1
  }

  /// The paragraph a byte belongs to; nil on a page without text.
  ///
  /// What stands between two paragraphs belongs to the one before, what stands before the first of a page to that.
  public func paragraph(at offset: Int) -> Paragraph? {
    paragraphIndex(at: offset).map { paragraphs[$0] }
  }

  /// The place in `paragraphs` of the paragraph a byte belongs to.
  public func paragraphIndex(at offset: Int) -> Int? {
    let onPage = paragraphs(onPage: page(at: offset))
    guard !onPage.isEmpty else { return nil }
    return onPage.lastIndex(startingAtOrBefore: offset, by: \.range.lowerBound) ?? onPage.startIndex
  }

  /// Where a paragraph of a page begins, both counted from 1; nil where there is none.
  public func offset(ofPage page: Int, paragraph: Int) -> Int? {
    let onPage = paragraphs(onPage: page)
    guard paragraph >= 1, paragraph <= onPage.count else { return nil }
    return onPage[onPage.startIndex + paragraph - 1].range.lowerBound
  }
}

extension ArraySlice {
  /// The last element whose start is not after `offset`, where starts ascend.
  fileprivate func lastIndex(startingAtOrBefore offset: Int, by start: (Element) -> Int) -> Int? {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if start(self[middle]) <= offset { low = middle + 1 } else { high = middle }
    }
    return low > startIndex ? low - 1 : nil
  }
}
