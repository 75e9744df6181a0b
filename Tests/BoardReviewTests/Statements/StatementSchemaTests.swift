import Foundation
import StrictJSON
import Testing

@testable import BoardReview

/// `docs/schemas` and what is written agree; `Tools/schema_check.py` judges the same statements by the schemas themselves.
struct StatementSchemaTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test("The schema has every kind of statement, and the body of each")
  func kinds() throws {
    let file = Self.root.appendingPathComponent("docs/schemas/statement.schema.json")
    let schema = try JSONText([UInt8](Data(contentsOf: file))).reader
    let named = try schema.required("properties").required("kind").required("enum").elements()
      .map { try $0.string() }
    #expect(named.sorted() == StatementKind.allCases.map(\.rawValue).sorted())
    let bodies = try schema.required("allOf").elements().map {
      try $0.required("if").required("properties").required("kind").string("const")
    }
    #expect(bodies.sorted() == named.sorted())
  }

  /// Where `QRB_SCHEMA_SAMPLES` names a folder, every sample is written there, as `<schema>.<number>.json`.
  @Test("Every statement and ballot tried is read back as it was written")
  func samples() throws {
    var samples = StatementJSONTests.bodies.enumerated().map { index, body in
      let statement = Statement(
        board: "2025-31", author: Sample.hale, sequence: index + 1,
        previous: index == 0 ? nil : Sample.id(index), seen: [Sample.okafor: Sample.id(2)],
        claimedTime: "2025-08-06T14:02:11Z", body: body)
      return ("statement.\(index).json", statement.encoded)
    }
    for (index, vote) in Vote.allCases.enumerated() {
      samples.append(("ballot.\(index).json", Sample.ballot(of: Sample.okafor, vote).encoded))
    }
    for (name, bytes) in samples {
      if name.hasPrefix("statement") {
        #expect(try Statement(reading: bytes).encoded == bytes)
      } else {
        #expect(try Ballot(reading: bytes).encoded == bytes)
      }
    }
    guard let folder = ProcessInfo.processInfo.environment["QRB_SCHEMA_SAMPLES"] else { return }
    for (name, bytes) in samples {
      try Data(bytes).write(to: URL(fileURLWithPath: folder).appendingPathComponent(name))
    }
  }
}
