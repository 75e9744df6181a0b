/// Letters with accents, and what they are without.
enum LatinLetters {
  /// The letters in ASCII; nil where there is no usual way to write it so.
  static func plain(_ scalar: Unicode.Scalar) -> String? {
    for (plain, accented) in table where accented.unicodeScalars.contains(scalar) { return plain }
    return nil
  }

  private static let table: KeyValuePairs<String, String> = [
    "A": "ÀÁÂÃÄÅĀĂĄ", "AE": "Æ", "C": "ÇĆĈĊČ", "D": "ĎĐÐ", "E": "ÈÉÊËĒĔĖĘĚ", "G": "ĜĞĠĢ",
    "H": "ĤĦ", "I": "ÌÍÎÏĨĪĬĮİ", "J": "Ĵ", "K": "Ķ", "L": "ĹĻĽĿŁ", "N": "ÑŃŅŇ", "O": "ÒÓÔÕÖØŌŎŐ",
    "OE": "Œ", "R": "ŔŖŘ", "S": "ŚŜŞŠȘ", "T": "ŢŤŦȚ", "U": "ÙÚÛÜŨŪŬŮŰŲ", "W": "Ŵ", "Y": "ÝŶŸ",
    "Z": "ŹŻŽ", "a": "àáâãäåāăąª", "ae": "æ", "c": "çćĉċč", "d": "ďđð", "e": "èéêëēĕėęě",
    "g": "ĝğġģ", "h": "ĥħ", "i": "ìíîïĩīĭįı", "j": "ĵ", "k": "ķ", "l": "ĺļľŀł", "n": "ñńņň",
    "o": "òóôõöøōŏőº", "oe": "œ", "r": "ŕŗř", "s": "śŝşšș", "ss": "ß", "t": "ţťŧț",
    "u": "ùúûüũūŭůűų", "w": "ŵ", "y": "ýŷÿ", "z": "źżž",
  ]
}
