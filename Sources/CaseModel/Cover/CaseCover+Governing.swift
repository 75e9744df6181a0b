import Qualifications

extension CaseCover {
  /// The edition the case is read against: chosen by hand, else by the announcement's day, else by the day it came in (R21).
  ///
  /// - Returns: nil where the cover names neither.
  public func governing(in catalog: EditionCatalog) throws(EditionError) -> Governing? {
    if let choice = editionOverride {
      return try catalog.edition(
        chosen: choice.edition, reason: choice.reason.string, announcement: announcement?.posted)
    }
    if let posted = announcement?.posted { return try catalog.edition(governing: posted) }
    guard let received else { return nil }
    let edition = try catalog.edition(governing: received).edition
    return try catalog.edition(
      chosen: edition.id,
      reason: "no announcement; in force when the case was received, \(received.inWords)",
      announcement: nil)
  }
}
