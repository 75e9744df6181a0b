import CaseModel
import Qualifications
import StrictJSON

extension DocketedCase {
  init(reading reader: JSONReader) throws(JSONError) {
    try reader.allowOnly([
      "number", "package", "agency", "criterion", "edition", "discrepancies",
      "earlierDisapprovals", "declaredExperience",
    ])
    self.init(
      number: try reader.caseNumber("number"), package: try reader.packageDigest("package"),
      agency: AgencyName(try reader.string("agency")), criterion: try reader.choice("criterion"),
      edition: try reader.editionID("edition"),
      discrepancies: try reader.checkNames("discrepancies"),
      earlierDisapprovals: try reader.count("earlierDisapprovals"),
      declaredExperience: try reader.optionalString("declaredExperience"))
  }

  /// The parts for writing, members in a fixed order.
  public var jsonValue: JSONValue {
    .object([
      "number": .string(number.rawValue), "package": .string(package.hex),
      "agency": .string(agency.written), "criterion": .string(criterion.rawValue),
      "edition": .string(edition.rawValue),
      "discrepancies": discrepancies.isEmpty ? nil : .array(discrepancies.map(JSONValue.string)),
      "earlierDisapprovals": earlierDisapprovals == 0 ? nil : .integer(earlierDisapprovals),
      "declaredExperience": .optional(declaredExperience),
    ])
  }
}
