import HarmlessText

extension DocketCheck {
  static let criterionNotTaken = DocketCheck(
    "criterion-not-taken", .error, rule: "R40",
    finds: "A case is put forward under a criterion on which a board of this kind does not decide.",
    advice: "Put the case on the docket of another board."
  ) { contents in
    guard let board = contents.board else { return [] }
    return contents.cases.filter { !board.criteria.contains($0.criterion) }.map { entry in
      Observation(
        "Case \(entry.number.rawValue) is put forward under criterion \(entry.criterion.rawValue), on which this board does not decide.",
        file: entry.path)
    }
  }
}
