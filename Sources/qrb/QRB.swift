import ArgumentParser
import CursesTerminal

/// The program: its subcommands, and what must hold before any of them begins.
@main
struct QRB: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "qrb",
    abstract: "Review cases for the Senior Executive Service as a Qualifications Review Board.",
    discussion: """
      qrb demo                      a practice docket, to try everything
      qrb open DOCKET --as NAME     the docket as a member or the administrator
      qrb open PACKAGE              one case package, for reading
      qrb ecq show 2006-published   the definitions of an edition

      Exit codes: 0 done; 1 findings or refused; 2 could not do the work; 64 wrong usage.
      """,
    version: "0.1.0",
    subcommands: [Open.self, Demo.self, ECQ.self])

  static func main() {
    // First of all: no file of this process is ever readable by others, and no crash leaves memory on the disk.
    ProcessGuard.setPrivateUmask()
    ProcessGuard.disableCoreDumps()
    main(nil)
  }
}
