import StrictJSON

extension JSONReader {
  /// The day written here as `2024-09-14`; throws if it is something else.
  public func calendarDate() throws(JSONError) -> CalendarDate {
    let text = try string()
    guard let date = CalendarDate(iso: text) else {
      throw unacceptable(text, expected: "a day written as YYYY-MM-DD")
    }
    return date
  }

  /// The day member of that name.
  public func calendarDate(_ name: String) throws(JSONError) -> CalendarDate {
    try required(name).calendarDate()
  }

  /// The day member of that name, or nil where it is absent.
  public func optionalCalendarDate(_ name: String) throws(JSONError) -> CalendarDate? {
    try optional(name)?.calendarDate()
  }
}
