import HarmlessText
import Qualifications

/// A narrative divided into the parts that speak to one core qualification each.
public struct NarrativeSections: Hashable, Sendable {
  /// In the order of the text; the opening first, if there is one.
  public let sections: [Section]
  /// Numbers of the core qualifications of the edition that no heading names; ascending.
  public let missing: [Int]
  /// Numbers of the core qualifications that more than one heading names; ascending.
  public let repeated: [Int]
  /// Headings whose number is not the number of the name they carry.
  public let contradictions: [Contradiction]

  /// A heading whose number and name do not belong together; the name counts.
  public struct Contradiction: Hashable, Sendable {
    /// Where the heading stands.
    public let heading: Range<Int>
    /// The number that stands in it.
    public let written: Int
    /// The number of the core qualification it names.
    public let named: Int
  }

  /// The section a byte belongs to; nil where the document has none.
  public func section(at offset: Int) -> Section? {
    sections.last { $0.range.lowerBound <= offset } ?? sections.first
  }
}
