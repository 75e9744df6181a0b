import Foundation
import Sealing
import Testing

/// The lines of docs/formats.md, run as they stand there.
@Suite(.enabled(if: Tool.age != nil && Tool.sshKeygen != nil && Tool.shell != nil))
struct DocumentedCommandTests {
  private let folder: TemporaryFolder
  private let shell: Tool
  private let member: Identity
  private let ballot = Array("{\n  \"vote\": \"approved\"\n}\n".utf8)

  init() throws {
    folder = try TemporaryFolder()
    shell = try #require(Tool.shell)
    member = Identity(name: try #require(PersonName("okafor")))
  }

  /// The block behind a mark.
  private func block(_ name: String) throws -> String {
    let root = URL(filePath: #filePath).resolvingSymlinksInPath()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let page = try String(contentsOf: root.appending(path: "docs/formats.md"), encoding: .utf8)
    let mark = try #require(page.range(of: "<!-- runs: \(name) -->\n```sh\n"))
    let end = try #require(page[mark.upperBound...].range(of: "\n```"))
    return String(page[mark.upperBound..<end.lowerBound])
  }

  private func run(_ name: String) throws -> Tool.Answer {
    try shell.run(["-euo", "pipefail", "-c", block(name)], in: folder)
  }

  @Test func aBallotIsTakenApartAndItsSignatureChecked() throws {
    let administrator = AgeSecretKey()
    let sealed = try SealedEnvelope.seal(
      ballot, signedBy: try #require(member.ownSigner), namespace: "ballot@qrb",
      to: [administrator.recipient, member.recipient])
    try folder.write("ballot.age", sealed)
    try folder.write("administrator.key", Array("\(administrator.secretText)\n".utf8))
    let roster = AllowedSigners([
      .init(principals: ["okafor"], key: member.publicKey, namespaces: ["ballot@qrb"])
    ])
    try folder.write("roster", roster.text)
    let answer = try run("ballot")
    #expect(answer.status == 0, "\(answer.errors)")
    #expect(answer.text.contains("Good \"ballot@qrb\" signature for okafor"))
    #expect(try folder.read("ballot.json") == ballot)

    let other = AllowedSigners([.init(principals: ["okafor"], key: SigningKey().publicKey)])
    try folder.write("roster", other.text)
    #expect(try run("ballot").status != 0)
  }

  @Test func anIdentitySignsAndOpensWithoutTheProgram() throws {
    let passphrase = Passphrase("p")
    let locked = try member.locked(with: passphrase, cost: ScryptCost(exponent: 4))
    try folder.write("identity", AgeFile.open(locked.file, passphrase: passphrase))
    try folder.write("ballot.json", ballot)
    try folder.write("ballot.age", SealedDraft.seal(ballot, for: member.recipient))
    let answer = try run("identity")
    #expect(answer.status == 0, "\(answer.errors)")
    #expect(try folder.read("opened") == ballot)
    let signature = try SSHSignature(armored: try folder.read("ballot.json.sig"))
    try signature.check(ballot, namespace: "ballot@qrb", by: member.publicKey)
  }

  @Test func thePublicLineIsCheckedWithoutTheProgram() throws {
    let line = try member.publicIdentity().line
    try folder.write("okafor.public", Array("\(line)\n".utf8))
    let answer = try run("public")
    #expect(answer.status == 0, "\(answer.errors)")
    let recipient = AgeSecretKey().recipient.description
    let crafted = line.replacing(member.recipient.description, with: recipient)
    try folder.write("okafor.public", Array("\(crafted)\n".utf8))
    #expect(try run("public").status != 0)
  }
}
