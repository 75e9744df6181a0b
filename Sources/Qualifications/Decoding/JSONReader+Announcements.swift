import StrictJSON

extension JSONReader {
  func announcementPeriod() throws(JSONError) -> AnnouncementPeriod {
    try allowOnly(["occursFrom", "occursThrough", "governsFrom", "remarks"])
    let days = EditionDays(
      occursFrom: try optionalCalendarDate("occursFrom"),
      occursThrough: try optionalCalendarDate("occursThrough"),
      governsFrom: try optionalCalendarDate("governsFrom"))
    if let last = days.occursThrough {
      guard let first = days.occursFrom, first <= last else {
        throw try required("occursThrough").unacceptable(
          last.iso, expected: "a day on or after \"occursFrom\"")
      }
    }
    if let day = days.governsFrom, !days.includes(day) {
      throw try required("governsFrom").unacceptable(
        day.iso, expected: "a day between \"occursFrom\" and \"occursThrough\"")
    }
    return AnnouncementPeriod(
      days: days,
      remarks: try list("remarks") { reader throws(JSONError) in try reader.remark() })
  }

  private func remark() throws(JSONError) -> AnnouncementPeriod.Remark {
    try allowOnly(["from", "through", "text"])
    let remark = AnnouncementPeriod.Remark(
      from: try calendarDate("from"), through: try calendarDate("through"), text: try text("text"))
    guard remark.from <= remark.through else {
      throw try required("through").unacceptable(
        remark.through.iso, expected: "a day on or after \"from\"")
    }
    return remark
  }
}
