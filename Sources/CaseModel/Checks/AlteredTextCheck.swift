import HarmlessText

extension CaseCheck {
  static let textMadeHarmless = CaseCheck(
    "text-made-harmless", .warning,
    finds: """
      A text holds something that cannot be shown as it came, such as control characters, escape sequences, \
      direction controls or bytes that are not UTF-8; visible marks stand in its place. A note where only \
      invisible characters of careless conversion were found.
      """,
    advice:
      "Compare the text with the original, and ask the agency for a clean copy if words are unclear."
  ) { contents in
    contents.documents.filter { !$0.alterations.isEmpty }.map { document in
      let kinds = document.alterations.kinds.map {
        name(of: $0, count: document.alterations.count(of: $0))
      }
      let lines = document.alterations.kinds.compactMap { document.alterations.first(of: $0)?.line }
      return Observation(
        "Shown as marks, since they cannot be shown as they are: \(kinds.joined(separator: ", ")).",
        file: document.file, place: lines.min().map { "line \($0)" as DisplayText },
        severity: isSuspect(document.alterations) ? .warning : .note)
    }
  }

  /// Kinds that can mislead a reader; the others come from careless conversion.
  private static func isSuspect(_ alterations: TextAlterations) -> Bool {
    alterations.kinds.contains {
      [.nul, .controlCharacter, .escapeSequence, .bidirectionalControl, .invalidUTF8].contains($0)
    }
  }

  private static func name(of kind: TextAlteration, count: Int) -> DisplayText {
    let (one, many): (DisplayText, DisplayText) =
      switch kind {
      case .nul: ("NUL byte", "NUL bytes")
      case .controlCharacter: ("control character", "control characters")
      case .escapeSequence: ("escape sequence", "escape sequences")
      case .bidirectionalControl: ("bidirectional control", "bidirectional controls")
      case .invisibleCharacter: ("invisible character", "invisible characters")
      case .invalidUTF8: ("byte that is not UTF-8", "bytes that are not UTF-8")
      case .combiningMark: ("stray combining mark", "stray combining marks")
      case .byteOrderMark: ("byte-order mark", "byte-order marks")
      case .privateUse: ("private-use character", "private-use characters")
      case .unprintable: ("unprintable character", "unprintable characters")
      }
    return "\(count) \(count == 1 ? one : many)"
  }
}
