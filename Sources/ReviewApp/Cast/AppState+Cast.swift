import BoardReview
import CaseModel
import HarmlessText
import TextEditing
import TextScreen

extension AppState {
  /// The word that casts a ballot.
  static let castingWord = "CAST"

  /// Commands while a ballot is looked over before it is cast.
  mutating func performInCast(_ command: Command, _ number: CaseNumber) -> [Effect] {
    switch command {
    case .back:
      message = Message("Nothing was cast. The draft is as it was.")
      return goBack()
    case .choose: return cast(number)
    default:
      let top = Self.moved(
        work[number]?.cast.top ?? 0, by: command, height: castHeight,
        count: castLines(number).count)
      work[number]?.cast.top = top
      return []
    }
  }

  /// A key of the word that casts.
  mutating func typeWord(_ key: Key) -> [Effect] {
    guard case .cast(let number) = page, let edit = TextEdit(key, rows: 1) else { return [] }
    work[number]?.cast.field.apply(edit)
    return []
  }

  private mutating func cast(_ number: CaseNumber) -> [Effect] {
    guard work[number]?.cast.field.text == Self.castingWord else {
      message = Message(
        "Type \(Self.castingWord) in capitals and press Enter. Esc goes back; nothing is cast.",
        .warning)
      return []
    }
    if case .notKept(let reason) = keeping {
      message = Message("Not cast: the draft could not be saved (\(reason)).", .error)
      return []
    }
    guard mayWrite else { return refuseWriting() }
    guard !isActing, case .success(let content) = ballot(on: number) else { return [] }
    isActing = true
    message = Message("Saving the ballot …")
    return [.castBallot(number, content)]
  }

  /// Rows for the ballot above the line for the word.
  var castHeight: Int { max(1, body.size.rows - 2) }

  /// Whether the end of what is looked over is in sight.
  var seesWholeBallot: Bool {
    guard case .cast(let number) = page else { return true }
    return (work[number]?.cast.top ?? 0) + castHeight >= castLines(number).count
  }

  /// The whole ballot in words, and what casting it means.
  func castLines(_ number: CaseNumber) -> [StyledLine] {
    guard case .success(let content) = ballot(on: number), let package = work[number]?.package
    else {
      return []
    }
    let width = min(ReaderLayout.measure, size.columns - 4)
    return CastLines(content: content, package: package, width: width).lines
  }

  /// Draws the ballot and the line for the word.
  func drawCast(_ number: CaseNumber, into screen: inout Screen) {
    let block = body.inset(left: 2, right: 2)
    let parts = block.splitBottom(2)
    screen.put(castLines(number), from: work[number]?.cast.top ?? 0, in: parts.rest)
    screen.horizontalRule(row: parts.bottom.top, columns: 0..<size.columns)
    let label: DisplayText =
      size.columns < 60
      ? "Type \(Self.castingWord): "
      : "Esc goes back.  To cast, type \(Self.castingWord) and press Enter: "
    let row = parts.bottom.top + 1
    let end = screen.put(label, at: Position(row: row, column: block.left), role: .keyName)
    work[number]?.cast.field.draw(
      into: &screen, at: Position(row: row, column: end),
      columns: max(6, min(12, size.columns - end - 1)),
      isFocused: true)
  }
}
