import CaseModel
import HarmlessText

extension Workshop {
  /// The tool as it introduces itself: the last word of its first line that begins with a digit.
  ///
  /// - Throws: `ExtractionError`.
  func introduce(_ tool: Tool) throws(ExtractionError) -> ExtractionTool {
    let run = try run(tool, [tool.package == .pandoc ? "--version" : "-v"])
    let said = run.output.isEmpty ? run.errorOutput : run.output
    let words = said.prefix { $0 != 0x0A }.split(separator: 0x20)
    let version = words.last { $0.first.map { (0x30...0x39).contains($0) } ?? false } ?? []
    return ExtractionTool(
      name: DisplayText(untrusted: tool.name),
      version: version.isEmpty ? "unknown" : DisplayText(untrustedUTF8: version.prefix(40)))
  }
}
