import BoardResult
import StrictJSON
import Testing

@Suite("What result.json says it rests on")
struct ResultListingTests {
  private static func bytes() throws -> [UInt8] {
    let board = try ResultFilesTests.board("disapproved")
    let files = try #require(try board.files())
    return try #require(files.inside.first { $0.name == ResultListing.path }).bytes
  }

  @Test("lists every statement with its path and the chains up to it")
  func listing() throws {
    let listing = try ResultListing(reading: try Self.bytes())
    let board = try ResultFilesTests.board("disapproved")
    #expect(listing.number == board.cover.number)
    #expect(Set(listing.statements.map(\.id)) == Set(board.statements.map(\.id)))
    #expect(listing.statements.first?.path == "data/statements/hale/00000001.json")
    for chain in listing.chains {
      #expect(
        chain.ids == board.statements.filter { $0.statement.author == chain.author }.map(\.id))
    }
  }

  @Test(
    "is refused with another format, id, author or without its chains",
    arguments: [
      ("qrb-result/2", "qrb-result/3"), (#""sequence": 1"#, #""sequence": "1""#),
      (#""author": "hale""#, #""author": "Not a name""#), (#""chains""#, #""chain""#),
      (#""statements": ["#, #""statements": [ 1,"#),
    ])
  func malformed(_ old: String, _ new: String) throws {
    let text = String(decoding: try Self.bytes(), as: UTF8.self)
    #expect(text.contains(old))
    #expect(throws: JSONError.self) {
      try ResultListing(reading: Array(text.replacing(old, with: new).utf8))
    }
  }
}
