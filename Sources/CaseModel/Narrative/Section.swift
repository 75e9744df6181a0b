import HarmlessText

/// The part of a narrative that speaks to one core qualification, or what stands before the first.
public struct Section: Hashable, Sendable {
  /// The number of the core qualification in the governing edition; nil for the opening.
  public let qualification: Int?
  /// The name in the edition's spelling, or "Opening".
  public let title: DisplayText
  /// Where its heading stands; nil for the opening.
  public let heading: Range<Int>?
  /// From the end of the heading to the next section.
  public let body: Range<Int>

  /// Heading and body together.
  public var range: Range<Int> { (heading?.lowerBound ?? body.lowerBound)..<body.upperBound }
}
