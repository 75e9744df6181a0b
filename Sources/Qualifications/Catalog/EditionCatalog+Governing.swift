extension EditionCatalog {
  /// The edition that governs an announcement posted on that day, unless the case says otherwise (R21).
  ///
  /// It is the edition whose day of governing is the latest that is not after the announcement. Only that edition is read.
  ///
  /// - Throws: `EditionError.noEdition` for a day before every edition.
  public func edition(governing date: CalendarDate) throws(EditionError) -> Governing {
    var governing: (day: CalendarDate, id: EditionID)?
    var first: CalendarDate?
    for entry in entries {
      guard let day = entry.days.governsFrom else { continue }
      if first.map({ day < $0 }) ?? true { first = day }
      guard day <= date, governing.map({ $0.day < day }) ?? true else { continue }
      governing = (day, entry.id)
    }
    guard let governing else { throw .noEdition(governing: date, first: first) }
    let edition = try edition(governing.id)
    return Governing(
      edition: edition, basis: .announcement(date),
      remarks: edition.announcements.remarks(on: date),
      alternatives: alternatives(to: edition.id, on: date))
  }

  /// The edition a person has chosen for a case, whatever the announcement's day.
  public func edition(
    chosen id: EditionID, reason: String?, announcement: CalendarDate?
  ) throws(EditionError) -> Governing {
    let edition = try edition(id)
    return Governing(
      edition: edition, basis: .chosen(reason: reason, announcement: announcement),
      remarks: announcement.map(edition.announcements.remarks(on:)) ?? [],
      alternatives: announcement.map { alternatives(to: id, on: $0) } ?? [])
  }

  /// The edition that governs from the latest day.
  public var latest: EditionID {
    var latest: (day: CalendarDate, id: EditionID)?
    for entry in entries {
      guard let day = entry.days.governsFrom, latest.map({ $0.day < day }) ?? true else { continue }
      latest = (day, entry.id)
    }
    return latest?.id ?? .ecqs2025
  }

  private func alternatives(to id: EditionID, on date: CalendarDate) -> [EditionID] {
    entries.filter { $0.id != id && $0.days.includes(date) }.map(\.id)
  }
}
