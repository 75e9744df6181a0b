import Diagnosis
import Glibc
import HarmlessText
import SystemFiles

/// What is the same for every docket: terminal, locale, memory, tools.
enum MachineFacts {
  static var terminal: TerminalFacts {
    let name = Environment["TERM"]
    var size: TerminalFacts.Size?
    var window = winsize()
    if isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0,
      window.ws_col > 0
    {
      size = TerminalFacts.Size(columns: Int(window.ws_col), rows: Int(window.ws_row))
    }
    setlocale(LC_CTYPE, "")
    let encoding = nl_langinfo(nl_item(CODESET)).map { String(cString: $0) } ?? ""
    return TerminalFacts(
      name: name.map { DisplayText(untrusted: $0) }, entry: name.flatMap(terminfo), size: size,
      encoding: DisplayText(untrusted: encoding))
  }

  /// The description of a terminal, looked for where ncurses looks (terminfo(5)).
  private static func terminfo(_ name: String) -> TerminfoEntry? {
    guard let first = name.utf8.first, !name.contains("/") else { return nil }
    let own = [Environment["TERMINFO"], Environment["HOME"].map { "\($0)/.terminfo" }]
    let folders =
      own.compactMap { $0 } + [
        "/etc/terminfo", "/lib/terminfo", "/usr/share/terminfo", "/usr/lib/terminfo",
      ]
    let hex = String(first, radix: 16)
    for folder in folders {
      for part in ["\(UnicodeScalar(first))", hex] {
        // Distributions link one description to another, which reading a record would not follow.
        guard let path = realpath("\(folder)/\(part)/\(name)", nil) else { continue }
        defer { free(path) }
        if let bytes = try? Files.read(String(cString: path), limit: 1 << 16),
          let entry = TerminfoEntry(bytes)
        {
          return entry
        }
      }
    }
    return nil
  }

  static var memory: MemoryFacts {
    var limit = rlimit()
    getrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &limit)
    let swaps = (try? Files.read("/proc/swaps", limit: 1 << 16)) ?? []
    return MemoryFacts(
      dumpsCores: limit.rlim_cur > 0,
      swaps: swaps.split(separator: 0x0A).count > 1)
  }

  static var tools: [ToolFacts] {
    [
      tool("pdftotext", "poppler-utils", "to take in cases that come as PDF"),
      tool("pandoc", "pandoc", "to take in cases that come as word processor files"),
      tool("ssh-keygen", "openssh-client", "to check signatures without this program"),
      tool("age", "age", "to open sealed files without this program"),
    ]
  }

  private static func tool(
    _ name: String, _ package: DisplayText, _ purpose: DisplayText
  ) -> ToolFacts {
    let own = Environment["PATH"]?.split(separator: ":").map(String.init) ?? []
    let folders = own.filter { $0.hasPrefix("/") } + ["/usr/local/bin", "/usr/bin", "/bin"]
    let path = folders.map { folder -> String in "\(folder)/\(name)" }
      .first { access($0, X_OK) == 0 }
    return ToolFacts(
      name: DisplayText(untrusted: name), package: package, purpose: purpose,
      path: path.map { DisplayText(untrusted: $0) })
  }
}
