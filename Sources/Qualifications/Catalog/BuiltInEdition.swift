import CEditions

/// The editions embedded in the program, and the table of the days from which they govern.
enum BuiltInEdition: CaseIterable {
  case activityAreas, ecqs1994, ecqs1997, ecqs2006Issued, ecqs2006Published, ecqs2025

  var id: EditionID {
    switch self {
    case .activityAreas: .activityAreas
    case .ecqs1994: .ecqs1994
    case .ecqs1997: .ecqs1997
    case .ecqs2006Issued: .ecqs2006Issued
    case .ecqs2006Published: .ecqs2006Published
    case .ecqs2025: .ecqs2025
    }
  }

  /// The table of effective dates, so that choosing an edition reads no file but its own.
  ///
  /// Each row repeats what the edition's file says under `announcements`.
  var days: EditionDays {
    switch self {
    case .activityAreas:
      EditionDays(
        occursFrom: CalendarDate(checkedYear: 1979, month: 1, day: 1),
        occursThrough: CalendarDate(checkedYear: 1994, month: 1, day: 30),
        governsFrom: CalendarDate(checkedYear: 1979, month: 1, day: 1))
    case .ecqs1994:
      EditionDays(
        occursFrom: CalendarDate(checkedYear: 1994, month: 1, day: 31),
        occursThrough: CalendarDate(checkedYear: 1997, month: 9, day: 30),
        governsFrom: CalendarDate(checkedYear: 1994, month: 1, day: 31))
    case .ecqs1997:
      EditionDays(
        occursFrom: CalendarDate(checkedYear: 1997, month: 9, day: 1),
        occursThrough: CalendarDate(checkedYear: 2006, month: 9, day: 30),
        governsFrom: CalendarDate(checkedYear: 1997, month: 10, day: 1))
    case .ecqs2006Issued:
      EditionDays(
        occursFrom: CalendarDate(checkedYear: 2006, month: 10, day: 1),
        occursThrough: CalendarDate(checkedYear: 2025, month: 9, day: 30), governsFrom: nil)
    case .ecqs2006Published:
      EditionDays(
        occursFrom: CalendarDate(checkedYear: 2006, month: 10, day: 1),
        occursThrough: CalendarDate(checkedYear: 2025, month: 9, day: 30),
        governsFrom: CalendarDate(checkedYear: 2006, month: 10, day: 1))
    case .ecqs2025:
      EditionDays(
        occursFrom: CalendarDate(checkedYear: 2025, month: 5, day: 29), occursThrough: nil,
        governsFrom: CalendarDate(checkedYear: 2025, month: 10, day: 1))
    }
  }

  /// The embedded file.
  var bytes: [UInt8] {
    let file =
      switch self {
      case .activityAreas: qrb_edition_activity_areas()
      case .ecqs1994: qrb_edition_1994()
      case .ecqs1997: qrb_edition_1997()
      case .ecqs2006Issued: qrb_edition_2006_issued()
      case .ecqs2006Published: qrb_edition_2006_published()
      case .ecqs2025: qrb_edition_2025()
      }
    return Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
  }
}
