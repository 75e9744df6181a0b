import ArgumentParser
import HarmlessText
import IdentityFiles
import Sealing
import SystemFiles

/// Writes a copy of the locked keys.
struct IdentityBackup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Copy your locked keys to a file.",
    discussion: """
      The copy opens with the same passphrase, or with --other-passphrase with one of its own. It is an age file: \
      "age -d FILE" opens it without this program. A file that is there already is never replaced.
      """)

  @Argument(help: "The file to make.")
  var file: String

  @Flag(help: "Give the copy a passphrase of its own.")
  var otherPassphrase = false

  @Option(
    name: .customLong("new-passphrase-fd"),
    help: ArgumentHelp(
      "Read the copy's passphrase as one line from this descriptor.", valueName: "number"))
  var newDescriptor: Int32?

  @OptionGroup var options: IdentityOptions
  @OptionGroup var passphrase: PassphraseOptions

  func run() throws {
    try IdentityRefusal.telling {
      let folder = try options.identityFolder()
      let name = try options.name(in: folder)
      var locked = try folder.locked(name)
      if Files.status(file) != nil { throw IdentityRefusal.backupTaken(file) }
      let (parent, last) = Self.split(file)
      guard Files.isFolder(parent) else { throw IdentityRefusal.noPlace(parent) }
      if otherPassphrase || newDescriptor != nil {
        let source = passphrase.source
        let identity = try locked.unlock(
          passphrase: source.existing("Passphrase of \(name)"))
        let next = PassphraseSource(descriptor: newDescriptor, mayAsk: source.mayAsk)
        locked = try identity.locked(with: next.new())
      }
      do throws(FileError) {
        try Files.createDurably(last, in: parent, bytes: locked.file)
      } catch {
        throw error.isTaken ? IdentityRefusal.backupTaken(file) : error
      }
      let copy = try Files.read(file, limit: LockedIdentity.limit * 2)
      guard copy == locked.file else { throw IdentityFileError.notReadBack(name) }
      Standard.output(
        """
        The locked keys of \(name) are in \(DisplayText(untrusted: file).string), and were read back.
        Keep the file and the passphrase apart. To use them again: qrb identity restore FILE

        """)
    }
  }

  private static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let folder = String(path[..<slash])
    return (folder.isEmpty ? "/" : folder, String(path[path.index(after: slash)...]))
  }
}
