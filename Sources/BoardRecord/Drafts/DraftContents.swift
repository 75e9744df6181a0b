/// What a draft says.
public struct DraftContents: Sendable, Equatable {
  /// The entries by key.
  public internal(set) var entries: [String: DraftEntry] = [:]
  /// Whether nothing has changed since the last orderly end; a new draft counts as such.
  public internal(set) var endedOrderly = true

  /// An empty draft.
  public init() {}

  /// The text under a key.
  public subscript(key: String) -> String? { entries[key]?.text }

  /// The keys that begin so, in the order of their bytes.
  public func keys(withPrefix prefix: String) -> [String] {
    entries.keys.filter { $0.utf8.starts(with: prefix.utf8) }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  mutating func apply(_ change: DraftChange) {
    switch change {
    case .keep(let entry): entries[entry.key] = entry
    case .remove(let key): entries[key] = nil
    }
    endedOrderly = false
  }

  /// The shortest journal that says the same.
  var journal: [UInt8] {
    var bytes: [UInt8] = []
    for key in keys(withPrefix: "") {
      if let entry = entries[key] { bytes += DraftRecord.entry(entry).line }
    }
    if endedOrderly && !entries.isEmpty { bytes += DraftRecord.closed.line }
    return bytes
  }
}
