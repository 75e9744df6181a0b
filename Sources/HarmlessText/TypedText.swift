/// What a person typed or pasted, with nothing in it that could harm a terminal.
///
/// `\n` is its only control. Tabs are four spaces; controls, escape sequences and invisible
/// characters, which programs paste unseen, are dropped.
public struct TypedText: Sendable, Hashable {
  /// The text: valid UTF-8.
  public let utf8: [UInt8]

  /// Filters `bytes`, which will stand after `context`: a combining mark may join its last character.
  ///
  /// The context is harmless text; what precedes its last character makes no difference.
  public init(untrustedUTF8 bytes: some Sequence<UInt8>, following context: some Sequence<UInt8>) {
    var filter = HarmlessFilter(.typed)
    filter.filter(Array(context))
    filter.output.removeAll()
    filter.filter(Array(bytes))
    utf8 = filter.output
  }

  /// Filters a string that begins a text or a line.
  public init(_ string: String) {
    self.init(untrustedUTF8: string.utf8, following: EmptyCollection())
  }
}
