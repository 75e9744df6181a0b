import Testing
import TextScreen

@testable import CursesTerminal

@Suite struct PaletteTests {
  /// Roles that stand beside plain text and must be told from it.
  private static let telling: [Role] = Role.allCases.filter {
    ![.plain, .status].contains($0)
  }

  @Test(arguments: telling)
  func nothingIsSaidByColorAlone(role: Role) {
    let plain = Palette.appearance(of: .plain, usesColor: false)
    let colored = Palette.appearance(of: role, usesColor: true)
    #expect(Palette.appearance(of: role, usesColor: false) != plain)
    #expect(colored.attributes != plain.attributes)
  }

  @Test(arguments: Role.allCases)
  func withoutColorThereIsNone(role: Role) {
    let appearance = Palette.appearance(of: role, usesColor: false)
    #expect(appearance.foreground == nil && appearance.background == nil)
  }

  /// WCAG 2.1 §1.4.11 asks 3:1; the terminal's background is unknown, so both ends are tried.
  @Test(arguments: Role.allCases)
  func colorsCanBeReadOnBlackAndOnWhite(role: Role) {
    let appearance = Palette.appearance(of: role, usesColor: true)
    guard let foreground = appearance.foreground else { return }
    let grounds: [Double]
    if let background = appearance.background {
      grounds = [luminance(background.of256)]
    } else {
      grounds = [0, 1]
    }
    for ground in grounds {
      let (dark, light) = (
        min(ground, luminance(foreground.of256)), max(ground, luminance(foreground.of256))
      )
      #expect((light + 0.05) / (dark + 0.05) >= 4)
    }
  }

  /// Relative luminance of a colour of xterm's 6 × 6 × 6 cube.
  private func luminance(_ index: Int16) -> Double {
    // The sRGB curve at the cube's levels 0, 95, 135, 175, 215, 255.
    let levels = [0, 0.1144, 0.2423, 0.4287, 0.6795, 1]
    let cube = Int(index) - 16
    return levels[cube / 36] * 0.2126 + levels[cube / 6 % 6] * 0.7152 + levels[cube % 6] * 0.0722
  }
}
