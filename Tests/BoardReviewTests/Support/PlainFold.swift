@testable import BoardReview

extension BoardProceedings {
  /// The same fold as its definition has it: before each opening the whole record is taken anew, to see whether it counts.
  static func plain(_ statements: [RecordedStatement]) -> BoardProceedings {
    let admission = Admission(statements, convening: nil)
    let order = CausalOrder(
      admission.admitted, administrators: admission.administrators, convening: admission.convening)
    var beginning = BoardProceedings([])
    beginning.convening = admission.convening
    beginning.newest = order.heads
    var result = beginning
    var taken: [Int] = []
    var left = Set(order.sorted.indices)
    for anchor in order.sorted.indices where left.contains(anchor) {
      switch order.sorted[anchor].statement.body.kind {
      case .boardConvened, .ballotsOpened: break
      default: continue
      }
      let past = order.arranged(order.past(of: anchor) { left.contains($0) })
      for place in past { result.take(order.sorted[place]) }
      guard result.ignored.last?.id == order.sorted[anchor].id else {
        taken += past
        left.subtract(past)
        continue
      }
      result = beginning
      for place in taken { result.take(order.sorted[place]) }
    }
    for place in order.arranged(left.sorted()) { result.take(order.sorted[place]) }
    result.ignored += (order.strays + admission.turnedAway).map {
      ($0, Refusal(rule: nil, reason: $1))
    }
    return result
  }
}
