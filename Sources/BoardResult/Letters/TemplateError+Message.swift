import HarmlessText

extension TemplateError {
  /// What is wrong and where, in one sentence.
  public var message: DisplayText {
    let place: DisplayText = line.map { "\(file), line \($0)" } ?? "\(file)"
    return "\(place): \(problem.message)."
  }
}

extension TemplateError.Problem {

  fileprivate var message: DisplayText {
    switch self {
    case .notUTF8: "the template is no UTF-8"
    case .unfinishedTag: "a tag is not ended"
    case .unknownName(let name): "no notice has a value named \"\(name)\""
    case .forbiddenTag(let tag): "\"\(tag)\" is not allowed in a letter"
    case .sections: "a section is not closed where it should be"
    case .leavesOut(let name, let rule):
      rule.map { "the letter leaves out \"\(name)\" (\($0))" }
        ?? "the letter leaves out \"\(name)\""
    case .unreadable(let words): "the file cannot be read (\(words))"
    case .setting(let words): "\(words)"
    }
  }
}
