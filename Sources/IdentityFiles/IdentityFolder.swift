import Glibc
import Sealing
import SystemFiles

/// The private folder in which a person's identities lie: for each name the locked file and the line others may know.
public struct IdentityFolder: Sendable {
  /// The folder; made, for its owner alone, when the first identity is added.
  public let path: String

  /// A folder of one's own choice.
  public init(_ path: String) { self.path = path }

  /// `qrb/identities` in the state directory of the XDG base directory specification; nil where neither
  /// `XDG_STATE_HOME` nor `HOME` says where that is.
  public static func standard(_ variable: (String) -> String?) -> IdentityFolder? {
    if let state = variable("XDG_STATE_HOME"), state.utf8.first == UInt8(ascii: "/") {
      return IdentityFolder("\(state)/qrb/identities")
    }
    return variable("HOME").map { IdentityFolder("\($0)/.local/state/qrb/identities") }
  }

  /// Where the locked file of a name lies or would lie.
  public func file(of name: PersonName) -> String { "\(path)/\(Self.fileName(name))" }

  /// The names that have an identity here, in order; none where there is no folder.
  public func names() throws(IdentityFileError) -> [PersonName] {
    guard Files.status(path) != nil else { return [] }
    let names: [String]
    do throws(FileError) { names = try Files.names(in: path) } catch { throw .file(error) }
    return names.filter { $0.hasSuffix(Self.suffix) }
      .compactMap { PersonName($0.dropLast(Self.suffix.count)) }
  }

  /// The locked identity of a name.
  public func locked(_ name: PersonName) throws(IdentityFileError) -> LockedIdentity {
    LockedIdentity(file: try read(Self.fileName(name), of: name))
  }

  /// What others may know of it, for which nothing has to be unlocked; nil where only the locked file is there.
  public func publicIdentity(_ name: PersonName) throws(IdentityFileError) -> PublicIdentity? {
    guard Files.status("\(path)/\(Self.publicName(name))") != nil else { return nil }
    let bytes = try read(Self.publicName(name), of: name)
    do throws(PublicIdentityError) {
      return try PublicIdentity(line: String(decoding: bytes, as: UTF8.self))
    } catch {
      throw .publicLine(error)
    }
  }

  static let suffix = ".age"

  static func fileName(_ name: PersonName) -> String { "\(name)\(suffix)" }

  static func publicName(_ name: PersonName) -> String { "\(name).public" }

  /// Where a changed file waits until it has been opened once.
  static func nextName(_ name: PersonName) -> String { "\(name).next" }

  func read(_ file: String, of name: PersonName) throws(IdentityFileError) -> [UInt8] {
    do throws(FileError) {
      return try Files.read("\(path)/\(file)", limit: LockedIdentity.limit * 2)
    } catch {
      throw error.isMissing ? .none(name) : .file(error)
    }
  }
}
