extension JSONNode {
  /// The way from here to the value that begins at an offset; nil where none does.
  func path(toValueAt offset: Int) -> String? {
    if self.offset == offset { return "" }
    switch content {
    case .array(let elements):
      guard let index = elements.lastIndex(where: { $0.offset <= offset }),
        let rest = elements[index].path(toValueAt: offset)
      else { return nil }
      return "[\(index)]\(rest.isEmpty || rest.hasPrefix("[") ? "" : ".")\(rest)"
    case .object(let members):
      guard let member = members.last(where: { $0.value.offset <= offset }),
        let rest = member.value.path(toValueAt: offset)
      else { return nil }
      return "\(member.name)\(rest.isEmpty || rest.hasPrefix("[") ? "" : ".")\(rest)"
    default: return nil
    }
  }
}
