/// A program of another package that is run to read documents.
struct Tool: Hashable, Sendable {
  let name: String
  let package: DebianPackage

  static let pdftotext = Tool(name: "pdftotext", package: .popplerUtils)
  static let pdfinfo = Tool(name: "pdfinfo", package: .popplerUtils)
  static let pdftohtml = Tool(name: "pdftohtml", package: .popplerUtils)
  static let pdftoppm = Tool(name: "pdftoppm", package: .popplerUtils)
  static let pdfimages = Tool(name: "pdfimages", package: .popplerUtils)
  static let pandoc = Tool(name: "pandoc", package: .pandoc)

  /// Where tools are looked for, whatever the user's own path is.
  static let folders = ["/usr/local/bin", "/usr/bin", "/bin"]
}
