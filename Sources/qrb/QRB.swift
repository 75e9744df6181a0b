import ArgumentParser
import CursesTerminal
import Glibc

/// The program: its subcommands, and what must hold before any of them begins.
@main
struct QRB: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "qrb",
    abstract: "Review cases for the Senior Executive Service as a Qualifications Review Board.",
    discussion: """
      qrb demo                     a practice docket, to try everything
      qrb open DOCKET --as NAME    the docket as a member or the administrator
      qrb open PACKAGE             one case package, for reading
      qrb case add FOLDER --docket D   a case from a folder of attachments
      qrb case check DOCKET        every package, before the board sees it
      qrb roster propose           three members for the day's cases
      qrb board convene            a board; qrb help board lists its acts
      qrb summary DOCKET           how every case ended or stands
      qrb record verify DOCKET     signatures, seals, rules and counts
      qrb result verify FOLDER     a result, from its folder alone
      qrb ecq show 2006-published  the definitions of an edition
      qrb bag validate FOLDER      whether a bag is complete, valid, safe
      qrb identity new             your keys, to sign and to open ballots
      qrb doctor                   whether this machine is ready for a board

      Exit codes: 0 done; 1 findings or refused; 2 could not do the work; 64 wrong usage.
      """,
    version: version,
    subcommands: [
      Open.self,
      Demo.self,
      Case.self,
      RosterCommand.self,
      BoardCommand.self,
      BallotCommand.self,
      Summary.self,
      RecordCommand.self,
      ResultCommand.self,
      Bag.self,
      ECQ.self,
      IdentityCommand.self,
      Doctor.self,
    ])

  static let version = "0.1.0"

  static func main() {
    // First of all: no file of this process is ever readable by others, and no crash leaves memory on the disk.
    ProcessGuard.setPrivateUmask()
    ProcessGuard.disableCoreDumps()
    // A file that reaches its size limit is an error to be told, not the end of the program.
    signal(SIGXFSZ, SIG_IGN)
    switch PlainInvocation(CommandLine.arguments.dropFirst()) {
    case .version: Standard.output("\(version)\n")
    case .open(let folder, let person):
      Glibc.exit(MainActor.assumeIsolated { Open.open(folder, as: person) })
    case nil: main(nil)
    }
  }
}
