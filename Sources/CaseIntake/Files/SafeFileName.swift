/// The name under which an original is kept: letters, digits, spaces and `._()-`, so that every system can hold it.
public struct SafeFileName: Hashable, Sendable {
  /// 1 to 128 bytes of ASCII, not beginning with a full stop or a space.
  public let text: String

  /// The safe form of a name, different from those taken in more than the size of letters.
  ///
  /// - Parameter taken: names that are there already.
  public init(_ name: String, notIn taken: [SafeFileName] = []) {
    var (stem, ending) = Self.parts(Self.permitted(name))
    if stem.isEmpty { stem = "document" }
    ending = String(ending.prefix(16))
    let occupied = Set(taken.map { $0.text.lowercased() })
    var number = 1
    while true {
      let suffix = number == 1 ? ending : " (\(number))\(ending)"
      let text = Self.cut(stem, to: 128 - suffix.utf8.count) + suffix
      if !occupied.contains(text.lowercased()) {
        self.text = text
        return
      }
      number += 1
    }
  }

  /// Letters without their accents, everything else that is not permitted as one low line.
  private static func permitted(_ name: String) -> String {
    var result = ""
    for scalar in name.unicodeScalars {
      if isPermitted(scalar) {
        result.unicodeScalars.append(scalar)
      } else if let plain = LatinLetters.plain(scalar) {
        result += plain
      } else if scalar.properties.canonicalCombiningClass != .notReordered {
        continue
      } else if scalar.properties.isWhitespace {
        if result.last != " " { result += " " }
      } else if scalar.properties.isDash {
        result += "-"
      } else if result.last != "_" {
        result += "_"
      }
    }
    return result
  }

  private static func isPermitted(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "A"..."Z", "a"..."z", "0"..."9", ".", "_", "(", ")", "-", " ": true
    default: false
    }
  }

  private static func parts(_ name: String) -> (stem: String, ending: String) {
    var stem = Substring(name)
    var ending = ""
    if let dot = stem.lastIndex(of: "."), dot != stem.startIndex {
      ending = String(stem[dot...])
      stem = stem[..<dot]
    }
    while let first = stem.first, first == "." || first == " " { stem.removeFirst() }
    while stem.last == " " || stem.last == "." { stem.removeLast() }
    return (String(stem), ending == "." ? "" : ending)
  }

  private static func cut(_ stem: String, to bytes: Int) -> String {
    var stem = Substring(stem.prefix(bytes))
    while stem.last == " " { stem.removeLast() }
    return String(stem)
  }
}
