extension CaseNumber: Comparable {
  /// Orders as people count: runs of digits by their value, so that `2025-9` stands before `2025-10`.
  public static func < (left: CaseNumber, right: CaseNumber) -> Bool {
    var a = left.rawValue.utf8[...]
    var b = right.rawValue.utf8[...]
    while let x = a.first, let y = b.first {
      if isDigit(x), isDigit(y) {
        let (m, n) = (digits(&a), digits(&b))
        if m.count != n.count { return m.count < n.count }
        if !m.elementsEqual(n) { return m.lexicographicallyPrecedes(n) }
      } else {
        if x != y { return x < y }
        a.removeFirst()
        b.removeFirst()
      }
    }
    if a.isEmpty != b.isEmpty { return a.isEmpty }
    // Numbers that differ only in leading zeros are still different cases.
    return left.rawValue.utf8.lexicographicallyPrecedes(right.rawValue.utf8)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Takes the run of digits at the start, and gives it without leading zeros.
  private static func digits(_ text: inout Substring.UTF8View) -> Substring.UTF8View {
    let run = text.prefix(while: isDigit)
    text = text.dropFirst(run.count)
    return run.drop { $0 == 0x30 }
  }
}
