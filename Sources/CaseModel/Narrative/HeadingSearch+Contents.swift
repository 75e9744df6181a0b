extension HeadingSearch {
  /// Leaves out names that only list what is to come: they have no text of their own, and come again later.
  func withoutContents(_ headings: [Heading]) -> [Heading] {
    var kept: [Heading] = []
    var index = 0
    while index < headings.count {
      var last = index
      while last + 1 < headings.count, !hasLetters(between: headings[last], headings[last + 1]) {
        last += 1
      }
      let run = headings[index...last]
      let later = Set(headings[(last + 1)...].map(\.qualification))
      let isListAtFront =
        kept.isEmpty && run.count > 1 && run.allSatisfy { later.contains($0.qualification) }
      for (position, heading) in zip(run.indices, run) {
        // The last name of a list is followed by whatever follows the list.
        let isListed =
          position < last
          && headings[(position + 1)...].contains {
            $0.qualification == heading.qualification
          }
        if !isListAtFront, !isListed { kept.append(heading) }
      }
      index = last + 1
    }
    return kept
  }

  /// Page numbers and leaders between two names are no text.
  private func hasLetters(between heading: Heading, _ next: Heading) -> Bool {
    document.text.bytes[heading.range.upperBound..<next.range.lowerBound].contains {
      Letter.isAlphanumeric($0) && !Letter.isDigit($0)
    }
  }
}
