import StrictJSON

/// Why an edition cannot be had.
public enum EditionError: Error, Sendable, Equatable {
  /// No edition has that name.
  case unknownEdition(String, known: [EditionID])
  /// The file is no edition file; the fault has its line.
  case malformed(file: String, JSONError)
  /// Two office files give the same id.
  case sameID(file: String, id: EditionID, otherFile: String)
  /// Two editions would govern announcements from the same day.
  case sameFirstDay(file: String, day: CalendarDate, other: EditionID)
  /// The day lies before the first edition's.
  case noEdition(governing: CalendarDate, first: CalendarDate?)
}
