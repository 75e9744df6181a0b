import CConfinedProcess
import CaseModel
import Glibc

/// A tool at work, with the ends of its pipes; when this value goes, nothing of its process group is left.
struct RunningTool: ~Copyable {
  private let child: qrb_confined_process

  /// - Throws: `ExtractionError.notStarted`.
  init(
    _ path: String, _ arguments: [String], folder: String, input: Int32,
    confinement: qrb_confinement
  ) throws(ExtractionError) {
    var child = qrb_confined_process()
    let environment = [
      "PATH=\(Tool.folders.joined(separator: ":"))", "LC_ALL=C.UTF-8", "HOME=\(folder)",
      "TMPDIR=\(folder)", "XDG_CACHE_HOME=\(folder)",
    ]
    let code = Self.withCStrings([path] + arguments) { arguments in
      Self.withCStrings(environment) { environment in
        withUnsafePointer(to: confinement) {
          qrb_start_confined(&child, path, arguments, environment, folder, input, $0)
        }
      }
    }
    guard code == 0 else { throw .notStarted(path, code: code) }
    self.child = child
    for descriptor in [child.output, child.error_output] {
      _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
    }
  }

  deinit {
    qrb_end(child.process)
    close(child.output)
    close(child.error_output)
  }

  /// Takes what it says until it ends.
  ///
  /// - Throws: `tookTooLong`, `tooMuchOutput`; it is then killed.
  consuming func finish(
    by deadline: Deadline, limit: Int
  ) throws(ExtractionError) -> ToolRun {
    var run = ToolRun(confinement: confinement)
    var pipes = [child.output, child.error_output].map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    // Pipes tell of an end at once; one who closes them and goes on, or leaves them to another, is looked at now and then.
    var pause: Int32 = 1
    while true {
      guard deadline.left > 0 else { throw .tookTooLong(seconds: deadline.seconds) }
      let status = status
      poll(&pipes, nfds_t(pipes.count), status == nil ? min(pause, Int32(deadline.left)) : 0)
      pause = min(pause * 2, 20)
      var isSilent = true
      for index in pipes.indices where pipes[index].revents != 0 {
        let count = read(pipes[index].fd, &buffer, buffer.count)
        if count > 0 {
          isSilent = false
          run.keep(buffer[..<count], isError: index == 1)
        } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
          pipes[index].fd = -1
        }
        pipes[index].revents = 0
      }
      if run.output.count > limit { throw .tooMuchOutput(bytes: limit) }
      if !isSilent {
        pause = 1
      } else if let status {
        run.status = status
        return run
      }
    }
  }

  /// How it ended; nil while it runs.
  private var status: ToolStatus? {
    var value: Int32 = 0
    return switch qrb_has_ended(child.process, &value) {
    case 0: nil
    case 1: .exited(value)
    case 2: .signalled(value)
    // Somebody else took its status, as where children are not waited for: it has ended, and nobody can say how.
    default: .signalled(0)
    }
  }

  private var confinement: [Confinement] {
    (child.has_no_network == 1 ? [.network] : []) + (child.has_closed_files == 1 ? [.files] : [])
  }

  private static func withCStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = strings.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
  }
}

extension ToolRun {
  fileprivate mutating func keep(_ bytes: ArraySlice<UInt8>, isError: Bool) {
    if isError {
      errorOutput += bytes.prefix(65_536 - errorOutput.count)
    } else {
      output += bytes
    }
  }
}
