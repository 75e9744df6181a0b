/// What the private characters stand for by which word processors write letters of the fonts Symbol and Wingdings.
enum SymbolFonts {
  /// The character that looks like it; nil where that is not certain enough to be shown.
  static func look(of scalar: Unicode.Scalar) -> Unicode.Scalar? { looks[scalar] }

  /// Marks of lists, boxes of forms and arrows; the two fonts disagree on some, and there the usual mark of lists stands.
  private static let looks: [Unicode.Scalar: Unicode.Scalar] = [
    "\u{F0B7}": "•", "\u{F0A7}": "▪", "\u{F06C}": "●", "\u{F06E}": "■", "\u{F09F}": "•",
    "\u{F0A1}": "○", "\u{F06D}": "❍", "\u{F0D8}": "➢", "\u{F076}": "❖", "\u{F075}": "◆",
    "\u{F074}": "⧫", "\u{F0FC}": "✓", "\u{F0FB}": "✗", "\u{F0FE}": "☑", "\u{F0FD}": "☒",
    "\u{F06F}": "☐", "\u{F0A8}": "☐", "\u{F071}": "❑", "\u{F0E0}": "→", "\u{F0DF}": "←",
    "\u{F0E8}": "➔", "\u{F0F0}": "⇨", "\u{F02D}": "–",
  ]
}
