import BoardReview
import Digests
import Glibc
import Sealing
import SystemFiles
import Testing

@testable import BoardRecord

@Suite struct SealedBallotTests {
  let docket: KeyedDocket

  init() throws {
    docket = try KeyedDocket()
    try docket.clearConflicts()
  }

  private func sealed(_ member: PersonID) throws -> String {
    let folder = "\(docket.path)/record/\(member.rawValue)/sealed"
    return "\(folder)/\(try #require(try Files.names(in: folder).last))"
  }

  @Test func nothingOfTheBallotStandsOutsideItsSeal() throws {
    try docket.cast(Sample.okafor, .disapprove)
    try docket.cast(Sample.reyes, .approve)
    let file = try Files.read(sealed(Sample.okafor))
    #expect(file.starts(with: Array("age-encryption.org/v1\n".utf8)))
    #expect(try Files.read(sealed(Sample.reyes)).count == file.count)
    #expect(!String(decoding: file, as: UTF8.self).contains("disapprove"))
    #expect(
      try Files.names(in: "\(docket.path)/record/okafor").filter { $0.hasSuffix(".ballot") } == [])
  }

  @Test func memberAdministratorAndRecoveryKeyOpenItAndNobodyElse() throws {
    try docket.cast(Sample.okafor, .disapprove)
    let file = try Files.read(sealed(Sample.okafor))
    let own = try docket.keys(of: Sample.okafor)
    for openers in [
      own.openers, try docket.keys(of: Sample.hale).openers, [docket.recovery],
    ] {
      let envelope = KeyedEnvelope(
        keys: LedgerKeys(signer: own.signer, openers: openers), recipients: [])
      let text = try envelope.open(file)
      #expect(text.text == docket.ballot(of: Sample.okafor, .disapprove).encoded)
      let signature = try SSHSignature(armored: text.signature ?? [])
      try signature.check(text.text, namespace: "ballot@qrb", by: own.signer.publicKey)
    }
    let colleague = KeyedEnvelope(keys: try docket.keys(of: Sample.reyes), recipients: [])
    #expect(throws: SealingError.noKey) { try colleague.open(file) }
  }

  @Test func whoeverIsNoAdministratorOpensNothing() throws {
    try docket.castAll([.approve, .approve, .approve])
    let keyless = BoardLedger(
      store: DirectoryStore(docket: docket.path),
      keys: LedgerKeys(signer: try docket.keys(of: Sample.hale).signer, openers: []))
    let error = #expect(throws: LedgerError.self) {
      try keyless.openBallots(
        on: Sample.number, in: .first, by: Sample.hale, claimedTime: Docket.time)
    }
    guard case .notOpenable(let faults) = error else {
      Issue.record("\(String(describing: error))"); return
    }
    #expect(faults.map(\.reason) == Array(repeating: .sealing(.noKey), count: 3))
    #expect(faults.first?.file.hasPrefix("record/okafor/sealed/00000002.") == true)
  }

  @Test(arguments: [true, false])
  func anAdministratorWithNewKeysOpensOlderBallotsWithTheOldOrTheRecoveryKey(
    _ isOld: Bool
  ) throws {
    try docket.castAll([.approve, .disapprove, .approve])
    let (old, new) = (try docket.keys(of: Sample.hale), LedgerKeys.new())
    try docket.state(
      .keyReplaced(Sample.hale, old: old.onRoster, new: new.onRoster, reason: "Lost."),
      by: Sample.hale)
    docket.replace(new, of: Sample.hale)
    let error = #expect(throws: LedgerError.self) { try docket.open() }
    #expect(error?.description.contains("qrb board open --with-key") == true)
    let another = isOld ? old.openers : [docket.recovery]
    docket.replace(
      LedgerKeys(signer: new.signer, openers: new.openers + another), of: Sample.hale)
    try docket.open()
    #expect(
      try docket.proceeding().firstBallots.map(\.ballot.vote) == [.approve, .disapprove, .approve])
  }

  @Test func aDeletedOrAlteredBallotIsStillOpenedFromTheCopyWithTheReceipt() throws {
    try docket.castAll([.approve, .disapprove, .approve])
    let admin = docket.ledger(of: Sample.hale)
    _ = try admin.giveReceipts(by: Sample.hale, claimedTime: Docket.time)
    #expect(try admin.giveReceipts(by: Sample.hale, claimedTime: Docket.time).given.isEmpty)
    try Files.remove(sealed(Sample.lindqvist))
    let altered = try sealed(Sample.reyes)
    try Files.remove(altered)
    try Files.createDurably(
      String(altered.split(separator: "/").last ?? ""),
      in: "\(docket.path)/record/reyes/sealed", bytes: [1])
    try docket.open()
    #expect(
      try docket.proceeding().firstBallots.map(\.ballot.vote) == [.approve, .disapprove, .approve])
    #expect(try docket.proceeding().hasReceipt(Sample.okafor, in: .first))
  }

  @Test func noReceiptIsGivenForAFileThatIsNotWhatWasCast() throws {
    try docket.cast(Sample.okafor, .approve)
    let file = try sealed(Sample.okafor)
    var bytes = try Files.read(file)
    bytes[bytes.count - 1] ^= 1
    try Files.remove(file)
    try Files.createDurably(
      String(file.split(separator: "/").last ?? ""),
      in: "\(docket.path)/record/okafor/sealed", bytes: bytes)
    let receipts = try docket.ledger(of: Sample.hale).giveReceipts(
      by: Sample.hale, claimedTime: Docket.time)
    #expect(receipts.given.isEmpty && receipts.missing == [Sample.okafor])
  }

  @Test func aFolderOfAnotherThatIsClosedIsNoFault() throws {
    try docket.cast(Sample.okafor, .approve)
    #expect(chmod("\(docket.path)/record/okafor/sealed", 0) == 0)
    #expect(try docket.doubts().isEmpty)
    #expect(try docket.proceeding().standing(of: Sample.okafor) == .cast)
    #expect(chmod("\(docket.path)/record/okafor/sealed", 0o700) == 0)
  }

  @Test func restsOfACastThatWasCutOffGiveWay() throws {
    try docket.cast(Sample.okafor, .approve)
    let folder = "\(docket.path)/record/reyes"
    try Files.makeFolder("\(folder)/sealed")
    try Files.createDurably("00000002.json.sig", in: folder, bytes: [1])
    try Files.createDurably("00000002.0123456789abcdef.age", in: "\(folder)/sealed", bytes: [1])
    try Files.createDurably(".00000002.x.age.7-0.partial", in: "\(folder)/sealed", bytes: [1])
    #expect(try docket.doubts().isEmpty)
    try docket.cast(Sample.reyes, .approve)
    #expect(try Files.names(in: "\(folder)/sealed").count == 1)
    #expect(
      try Files.names(in: folder) == [
        "00000001.json", "00000001.json.sig", "00000002.json", "00000002.json.sig", "sealed",
      ])
    #expect(try docket.doubts().isEmpty)
  }
}
