import CConfinedProcess
import CaseModel
import Glibc
import SystemFiles

/// Where the tools work on one document: its bytes, a folder of their own, and what time is left.
struct Workshop: ~Copyable {
  private let document: MemoryFile
  private let folder: PrivateFolder
  private let limits: ExtractionLimits
  private let deadline: Deadline
  private let toolFolders: [String]

  init(
    _ bytes: [UInt8], limits: ExtractionLimits, toolFolders: [String]
  ) throws(ExtractionError) {
    // What can fail comes before anything of this value is there.
    let document = try MemoryFile(bytes)
    let folder = try PrivateFolder()
    self.document = document
    self.folder = folder
    self.limits = limits
    self.toolFolders = toolFolders
    deadline = Deadline(in: limits.seconds)
  }

  /// Runs a tool with the document as its standard input.
  ///
  /// - Throws: `ExtractionError` where it is missing, cannot be started or hits a limit; other failures are in the run.
  func run(_ tool: Tool, _ arguments: [String]) throws(ExtractionError) -> ToolRun {
    guard let path = path(of: tool) else { throw .toolMissing(tool.name, tool.package) }
    document.rewind()
    let running = try RunningTool(
      path, arguments, folder: folder.path, input: document.descriptor,
      confinement: qrb_confinement(
        cpu_seconds: UInt64(limits.seconds), address_space: UInt64(limits.memory),
        file_size: UInt64(limits.output), processes: 64))
    let run = try running.finish(by: deadline, limit: limits.output)
    if run.status == ToolStatus.signalled(SIGXCPU) { throw .tookTooLong(seconds: limits.seconds) }
    if run.ranOutOfMemory { throw .tooMuchMemory(bytes: limits.memory) }
    return run
  }

  private func path(of tool: Tool) -> String? {
    toolFolders.map { "\($0)/\(tool.name)" }.first { access($0, X_OK) == 0 }
  }

  /// Runs a tool that must succeed.
  ///
  /// - Throws: `ExtractionError`; `toolFailed` where it ends with another status than 0.
  func succeed(_ tool: Tool, _ arguments: [String]) throws(ExtractionError) -> ToolRun {
    let run = try run(tool, arguments)
    guard run.isGood else { throw .toolFailed(tool.name, status: run.status, words: run.words) }
    return run
  }
}
