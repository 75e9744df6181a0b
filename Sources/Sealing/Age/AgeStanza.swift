/// One recipient of an age file: the file key, wrapped so that only that recipient can unwrap it.
struct AgeStanza: Equatable {
  /// Arguments; the first is the kind of recipient.
  var arguments: [[UInt8]]
  var body: [UInt8]

  var kind: [UInt8] { arguments[0] }

  func isOf(kind: String) -> Bool { arguments[0].elementsEqual(kind.utf8) }

  init(_ arguments: [[UInt8]], body: [UInt8]) {
    self.arguments = arguments
    self.body = body
  }

  /// The lines of a header: arguments, then the body in lines of 64, of which the last is shorter and may be empty.
  var encoded: [UInt8] {
    var text = Array("->".utf8)
    for argument in arguments { text += [0x20] + argument }
    text.append(0x0A)
    let body = Base64.encode(body, padded: false)
    text += body.wrapped(at: 64)
    if body.count.isMultiple(of: 64) { text.append(0x0A) }
    return text
  }
}
