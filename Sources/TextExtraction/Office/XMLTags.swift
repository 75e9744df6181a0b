/// A piece of an XML text: a tag, or what stands between two.
enum XMLPiece {
  /// Text as it is written, entities and all.
  case text(ArraySlice<UInt8>)
  /// A tag with its name, such as `w:r`.
  case tag(name: String, kind: Kind, bytes: ArraySlice<UInt8>)

  /// Whether a tag begins an element, ends one, or is the whole of it.
  enum Kind { case opening, closing, empty }

  /// The pieces of a text, one after the other; comments and declarations count as text.
  static func forEach(in bytes: [UInt8], _ body: (XMLPiece) -> Void) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let text = rest.prefix { $0 != UInt8(ascii: "<") }
      if !text.isEmpty { body(.text(text)) }
      rest = rest.dropFirst(text.count)
      let inside = rest.prefix { $0 != UInt8(ascii: ">") }
      let tag = rest.prefix(inside.count + 1)
      if !tag.isEmpty { body(piece(tag)) }
      rest = rest.dropFirst(tag.count)
    }
  }

  private static func piece(_ tag: ArraySlice<UInt8>) -> XMLPiece {
    let isClosing = tag.dropFirst().first == UInt8(ascii: "/")
    let name = tag.dropFirst(isClosing ? 2 : 1).prefix {
      $0 > 0x20 && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ">")
    }
    let isEmpty = tag.dropLast().last == UInt8(ascii: "/")
    return .tag(
      name: String(decoding: name, as: UTF8.self),
      kind: isClosing ? .closing : isEmpty ? .empty : .opening, bytes: tag)
  }
}
