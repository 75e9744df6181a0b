/// Where the keys of the keyboard go: each context has one table.
public enum Context: String, Sendable, CaseIterable {
  case docket, conflict
  case text, definitions, documents, marking
  case form, field, cast
  case board, discussion, result
  case history, comparison, originals, found, record, measure, help
}
