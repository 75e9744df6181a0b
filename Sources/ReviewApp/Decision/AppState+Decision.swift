import BoardReview
import CaseModel
import HarmlessText
import TextScreen

extension AppState {
  /// The round in which the member would vote on a case now.
  func round(of number: CaseNumber) -> Round { docket.proceeding(number)?.roundToCast ?? .first }

  /// Opens the form of the ballot above the page that is seen.
  mutating func openForm(_ number: CaseNumber) {
    pages.append(.decision(number))
    guard let work = work[number], let package = work.package else { return }
    let items = FormItem.all(for: package.governing.edition)
    let kept = work.draft.choices["form.focus"].flatMap { Int($0) } ?? 0
    self.work[number]?.form.focus = max(0, min(kept, items.count - 1))
  }

  /// Notes that the form is open, so that a session that is cut off comes back to it.
  mutating func formOpened(_ number: CaseNumber) -> [Effect] {
    guard mayWrite, let item = work[number]?.draft.choose("form.open", "yes") else { return [] }
    return [.keepDraft(number, [item])]
  }

  /// The items of the form, and the one that is focused.
  func formItems(_ number: CaseNumber) -> (items: [FormItem], focused: FormItem?) {
    guard let work = work[number], let package = work.package else { return ([], nil) }
    let items = FormItem.all(for: package.governing.edition)
    return (items, items.indices.contains(work.form.focus) ? items[work.form.focus] : nil)
  }

  /// Commands in the form, and while a text of it is written.
  mutating func performInDecision(_ command: Command, _ number: CaseNumber) -> [Effect] {
    let (items, focused) = formItems(number)
    switch command {
    case .nextField: return focus(by: 1, of: items, number)
    case .previousField: return focus(by: -1, of: items, number)
    case .pageDown: return focus(by: 4, of: items, number)
    case .pageUp: return focus(by: -4, of: items, number)
    case .toggle, .choose:
      guard let focused else { return [] }
      return press(focused, number)
    case .insertPassage: return insertQuotation(number)
    case .cast: return lookOver(number)
    case .back:
      let item = mayWrite ? work[number]?.draft.choose("form.open", nil) : nil
      return (item.map { [.keepDraft(number, [$0])] } ?? []) + goBack()
    default: return notHere(command)
    }
  }

  private mutating func focus(by step: Int, of items: [FormItem], _ number: CaseNumber) -> [Effect]
  {
    focus(at: max(0, min((work[number]?.form.focus ?? 0) + step, items.count - 1)), number)
  }

  /// Focuses an item, and keeps which it is.
  mutating func focus(at focus: Int, _ number: CaseNumber) -> [Effect] {
    work[number]?.form.focus = focus
    guard mayWrite, let item = work[number]?.draft.choose("form.focus", "\(focus)") else {
      return []
    }
    return [.keepDraft(number, [item])]
  }

  private mutating func press(_ item: FormItem, _ number: CaseNumber) -> [Effect] {
    let prefix = round(of: number).rawValue
    switch item {
    case .vote(let vote): return choose("\(prefix).vote", vote.rawValue, number)
    case .deficient(let qualification): return flip("\(prefix).deficient.\(qualification)", number)
    case .presentation: return flip("\(prefix).presentation", number)
    case .cast: return lookOver(number)
    default: return []
    }
  }

  private mutating func flip(_ key: String, _ number: CaseNumber) -> [Effect] {
    choose(key, work[number]?.draft.choices[key] == nil ? "yes" : nil, number)
  }

  private mutating func choose(_ key: String, _ value: String?, _ number: CaseNumber) -> [Effect] {
    guard mayWrite else { return refuseWriting() }
    guard let item = work[number]?.draft.choose(key, value) else { return [] }
    return [.keepDraft(number, [item])]
  }

  /// Goes on to casting where the rules would accept the ballot as it stands.
  private mutating func lookOver(_ number: CaseNumber) -> [Effect] {
    guard mayWrite else { return refuseWriting() }
    switch ballot(on: number) {
    case .failure(let reason):
      message = Message(reason.text, .warning)
      if let item = reason.item { focus(on: item, number) }
    case .success:
      work[number]?.cast = CastState()
      pages.append(.cast(number))
    }
    return []
  }

  private mutating func focus(on item: FormItem, _ number: CaseNumber) {
    if let index = formItems(number).items.firstIndex(of: item) { work[number]?.form.focus = index }
  }

  /// Puts the next marked passage of the focused qualification into its reasons.
  private mutating func insertQuotation(_ number: CaseNumber) -> [Effect] {
    guard case .reasons(let qualification) = formItems(number).focused,
      let work = work[number], let package = work.package
    else {
      message = Message("Marked passages go into the reasons of an ECQ.")
      return []
    }
    let key = FieldKey.reasons(round(of: number), qualification)
    let text = work.draft.text(key)
    let quotations = work.draft.marks.filter { $0.qualification == qualification }
      .map { Quotation($0, in: package).cited }
    guard let next = quotations.first(where: { !text.contains($0) }) else {
      message = Message(
        quotations.isEmpty
          ? "No passage is marked for ECQ \(qualification)."
          : "All your passages are in the reasons.")
      return []
    }
    return edit(
      .paste(text.isEmpty || text.hasSuffix("\n") || text.hasSuffix(" ") ? next : " \(next)"))
  }
}
