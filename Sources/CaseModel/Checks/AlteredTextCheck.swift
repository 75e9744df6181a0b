import HarmlessText

extension CaseCheck {
  /// A text in which something could not be shown as it came, and stands as a visible mark.
  static let textMadeHarmless = CaseCheck("text-made-harmless") { contents in
    contents.documents.filter { !$0.alterations.isEmpty }.map { document in
      let kinds = document.alterations.kinds.map {
        "\(document.alterations.count(of: $0)) \(name(of: $0))" as DisplayText
      }
      let lines = document.alterations.kinds.compactMap { document.alterations.first(of: $0)?.line }
      return Finding(
        isSuspect(document.alterations) ? .warning : .note, check: "text-made-harmless",
        file: document.file, place: lines.min().map { "line \($0)" as DisplayText },
        "Shown as marks, since they cannot be shown as they are: \(kinds.joined(separator: ", ")).")
    }
  }

  /// Kinds that can mislead a reader; the others come from careless conversion.
  private static func isSuspect(_ alterations: TextAlterations) -> Bool {
    alterations.kinds.contains {
      [.nul, .controlCharacter, .escapeSequence, .bidirectionalControl, .invalidUTF8].contains($0)
    }
  }

  private static func name(of kind: TextAlteration) -> DisplayText {
    switch kind {
    case .nul: "NUL bytes"
    case .controlCharacter: "control characters"
    case .escapeSequence: "escape sequences"
    case .bidirectionalControl: "bidirectional controls"
    case .invisibleCharacter: "invisible characters"
    case .invalidUTF8: "bytes that are not UTF-8"
    case .combiningMark: "stray combining marks"
    case .byteOrderMark: "byte-order marks"
    case .privateUse: "private-use characters"
    case .unprintable: "unprintable characters"
    }
  }
}
