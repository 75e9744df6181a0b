import TextScreen

/// The look of each role.
///
/// Without colours roles that must be told apart still are: by attributes here, by marks and words
/// on the screens.
enum Palette {
  /// Attributes and colours of a role; with `usesColor` false colours are left out.
  static func appearance(of role: Role, usesColor: Bool) -> Appearance {
    usesColor ? colored(role) : plain(role)
  }

  private static func colored(_ role: Role) -> Appearance {
    switch role {
    case .plain, .input, .status: plain(role)
    case .dim, .border, .title, .selected, .quote: plain(role)
    case .heading: Appearance(.bold, .cyan)
    case .focusedTitle: Appearance([.bold, .reverse], .cyan)
    case .marked: Appearance(.underline, .green)
    case .found: Appearance(.bold, .white, on: .amber)
    case .banner: Appearance(.bold, .white, on: .magenta)
    case .keyName: Appearance(.bold, .cyan)
    case .warning: Appearance(.bold, .amber)
    case .error: Appearance(.bold, .white, on: .red)
    case .success: Appearance(.bold, .green)
    case .privateNote: Appearance(.italic, .magenta)
    }
  }

  private static func plain(_ role: Role) -> Appearance {
    switch role {
    case .plain, .status: Appearance()
    case .dim, .border: Appearance(.dim)
    case .title: Appearance(.bold)
    case .heading, .keyName, .warning, .success: Appearance(.bold)
    case .focusedTitle: Appearance([.bold, .reverse])
    case .selected, .banner: Appearance(.reverse)
    case .marked, .input: Appearance(.underline)
    case .found, .error: Appearance([.bold, .reverse])
    case .privateNote, .quote: Appearance(.italic)
    }
  }
}
