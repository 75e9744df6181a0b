import CaseModel
import HarmlessText
import Qualifications

extension CoverForm {
  /// The one spelling in which an answer is kept, or why it cannot be one.
  func reading(of text: String, as field: CoverField) -> Result<String, CoverFault> {
    do throws(CoverFault) { return .success(try kept(text, field)) } catch {
      return .failure(error)
    }
  }

  private func kept(_ text: String, _ field: CoverField) throws(CoverFault) -> String {
    switch field {
    case .candidate, .agency, .component, .position, .announcement, .editionReason, .certifiedBy:
      guard text.utf8.count <= 400 else {
        throw CoverFault("At most 400 bytes; this has \(text.utf8.count).")
      }
      try Self.mustBeAName(text, field)
      return text
    case .number:
      guard let number = CaseNumber(text) else {
        throw CoverFault("Not the number of a case: \(field.form).")
      }
      guard !takenNumbers.contains(number) else {
        throw CoverFault("Case \(number.rawValue) is in this docket already; it was left as it is.")
      }
      return text
    case .criterion:
      guard let criterion = Criterion(rawValue: text.uppercased()) else {
        throw CoverFault("There are the criteria A, B and C (R34).")
      }
      return criterion.rawValue
    case .posted, .closed, .received, .certified: return try day(text, field).iso
    case .edition:
      do throws(EditionError) { return try catalog.edition(named: text).id.rawValue } catch {
        throw CoverFault(DisplayText(untrusted: error.description))
      }
    case .submission:
      guard let ordinal = Int(text), (1...99).contains(ordinal) else {
        throw CoverFault("A number from 1 to 99.")
      }
      return "\(ordinal)"
    case .earlier: return EarlierDecisions.text(try EarlierDecisions.read(text)) ?? ""
    case .lacking: return try Self.numbers(text).map(String.init).joined(separator: ",")
    }
  }

  /// An answer that slipped by a question, such as the number for the name, is better noticed here than on the docket.
  private static func mustBeAName(_ text: String, _ field: CoverField) throws(CoverFault) {
    switch field {
    case .candidate, .agency, .component, .position, .certifiedBy:
      guard text.contains(where: \.isLetter) else {
        throw CoverFault("“\(text)” has no letters. \(field.title) is a name.")
      }
      guard WrittenDate.only(in: text) == nil else {
        throw CoverFault("“\(text)” is a day. \(field.title) is a name.")
      }
    default: break
    }
  }

  private func day(_ text: String, _ field: CoverField) throws(CoverFault) -> CalendarDate {
    guard let day = WrittenDate.only(in: text) else {
      throw CoverFault("“\(text)” is not a day; write 2025-02-24 or February 24, 2025.")
    }
    if field == .posted {
      do throws(EditionError) { _ = try catalog.edition(governing: day) } catch {
        throw CoverFault(DisplayText(untrusted: error.description))
      }
    }
    if let (earlier, name) = floor(of: field), day < earlier {
      throw CoverFault("\(day.inWords) is before \(earlier.inWords), the day \(name).")
    }
    if let (later, name) = ceiling(of: field), later < day {
      throw CoverFault("\(day.inWords) is after \(later.inWords), the day \(name).")
    }
    return day
  }

  private func floor(of field: CoverField) -> (CalendarDate, String)? {
    switch field {
    case .closed, .received: date(.posted).map { ($0, "it was posted") }
    default: nil
    }
  }

  private func ceiling(of field: CoverField) -> (CalendarDate, String)? {
    guard field == .posted else { return nil }
    return date(.closed).map { ($0, "it closed") }
      ?? date(.received).map { ($0, "the case came in") }
  }

  /// The day known of an entry.
  func date(_ field: CoverField) -> CalendarDate? { self[field].flatMap { CalendarDate(iso: $0) } }

  static func numbers(_ text: String) throws(CoverFault) -> [Int] {
    var numbers: Set<Int> = []
    for part in text.split(whereSeparator: { ", ;".contains($0) }) {
      guard let number = Int(part), (1...9).contains(number) else {
        throw CoverFault("“\(part)” is not the number of an ECQ.")
      }
      numbers.insert(number)
    }
    return numbers.sorted()
  }
}
