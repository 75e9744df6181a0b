import CaseModel
import HarmlessText

extension AppState {
  /// Page and paragraph of what is being read, as reasons cite it.
  var placeText: DisplayText {
    guard case .reader(let number) = page else { return seenRows }
    return readingPlace(of: number).map { "\($0.description)" } ?? ""
  }

  /// Which rows of a page of lines are seen, where not all are.
  private var seenRows: DisplayText {
    let top: Int
    let count: Int
    var height = body.size.rows
    switch page {
    case .help: (top, count) = (sheetTop, helpLines.count)
    case .history(let number): (top, count) = (sheetTop, historyLines(number).count)
    case .originals(let number): (top, count) = (sheetTop, originalsLines(number).count)
    case .record: (top, count) = (sheetTop, recordLines.count)
    case .cast(let number):
      (top, count) = (work[number]?.cast.top ?? 0, castLines(number).count)
      height = castHeight
    default: return ""
    }
    if count <= height { return "" }
    let rows: DisplayText = "\(top + 1)–\(min(count, top + height)) of \(count)"
    return size.columns < 60 ? rows : "lines \(rows)"
  }

  /// One line that could be spoken.
  var whereAmI: DisplayText {
    var sentences: [DisplayText] = []
    if let number = page.caseNumber {
      if let index = visibleNumbers.firstIndex(of: number), docket.entries.count > 1 {
        sentences.append("Case \(index + 1) of \(visibleNumbers.count), \(number.rawValue).")
      } else {
        sentences.append("Case \(number.rawValue).")
      }
      if case .reader = page { sentences.append(contentsOf: readingWords(of: number)) }
    } else {
      sentences.append("\(docket.entries.count) cases.")
    }
    sentences.append(contentsOf: pageWords)
    let state = statusText.0
    if !state.isEmpty { sentences.append("\(Self.capitalized(state)).") }
    return sentences.joined(separator: " ")
  }

  private var pageWords: [DisplayText] {
    switch page {
    case .docket: ["The docket."]
    case .board: ["The board."]
    case .decision: [isFieldFocused ? "Decision form, in a text." : "Decision form."]
    case .cast: ["Casting the ballot."]
    case .discussion: ["Discussion."]
    case .result: ["Result."]
    case .history: ["Earlier submissions."]
    case .originals: ["What was found in the package, and how its texts were made."]
    case .comparison: ["Comparison with the earlier statement."]
    case .found: [docketFind.map { "\($0.places.count) places found in the docket." } ?? ""]
    case .record: ["The record."]
    case .measure: [measureSheet.map { "\($0.measure.title)." } ?? ""]
    case .conflict: ["Conflict question."]
    case .reader, .help: []
    }
  }

  private func readingWords(of number: CaseNumber) -> [DisplayText] {
    guard let package = work[number]?.package, let reader = work[number]?.reader,
      package.documents.indices.contains(reader.document)
    else { return [] }
    let document = package.documents[reader.document]
    var words: [DisplayText] = ["\(document.document.title)."]
    guard let place = readingPlace(of: number) else { return words }
    let section = sectionNumber(of: number).flatMap {
      package.governing.edition.coreQualification($0)?.name
    }
    let pages = document.text.pages.count
    let paragraph: DisplayText = place.paragraph == 0 ? "" : ", paragraph \(place.paragraph)"
    let prefix: DisplayText = section.map { "\($0), page" } ?? "Page"
    words.append("\(prefix) \(place.page) of \(pages)\(paragraph).")
    return words
  }

  static func capitalized(_ text: DisplayText) -> DisplayText {
    let string = text.string
    return "\(string.prefix(1).uppercased())\(string.dropFirst())"
  }
}
