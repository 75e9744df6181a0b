// record-benchmark FOLDER [CASES [CASTS]]: a long signed record is written to FOLDER and verified; ballots are cast.
import BoardRecord
import BoardReview
import Crypto
import Glibc

guard CommandLine.arguments.count > 1 else { exit(64) }
let folder = CommandLine.arguments[1]
let cases = CommandLine.arguments.count > 2 ? Int(CommandLine.arguments[2]) ?? 10_000 : 10_000
let casts = CommandLine.arguments.count > 3 ? Int(CommandLine.arguments[3]) ?? 20 : 20
let cores = Double(sysconf(Int32(_SC_NPROCESSORS_ONLN)))

/// Checks of a digest a second, on one core and no more than the cryptographic module.
func bareRate() throws -> Double {
  let key = Curve25519.Signing.PrivateKey()
  let digest = [UInt8](repeating: 7, count: 64)
  let signature = try key.signature(for: digest)
  let point = key.publicKey.rawRepresentation
  let count = 5_000
  var best = Double.infinity
  for _ in 0..<3 {
    let (_, time) = try Time.of {
      for _ in 0..<count {
        let key = try Curve25519.Signing.PublicKey(rawRepresentation: point)
        guard key.isValidSignature(signature, for: digest) else { exit(1) }
      }
    }
    best = min(best, time.processor)
  }
  return Double(count) / best
}

if cases > 0 {
  let record = try LongRecord(docket: "\(folder)/long", cases: cases)
  let bare = try bareRate()
  print(
    "record: \(cases) cases, \(record.ballots) ballots, \(record.statements) statements, \(record.signatures) signatures"
  )
  print("bare Ed25519: \(rounded(bare)) checks a second and core; \(Int(cores)) cores")
  for run in 1...3 {
    let (contents, time) = try Time.of {
      try BoardLedger(store: DirectoryStore(docket: record.docket), memory: SignatureMemory())
        .load()
    }
    let decided = contents.proceedings.cases.count { $0.phase == .issued(.approved) }
    guard decided == cases, contents.faults.isEmpty, contents.proceedings.ignored.isEmpty else {
      print("not verified: \(decided) decided, \(contents.proceedings.ignored.count) ignored")
      exit(1)
    }
    let rate = Double(record.signatures) / time.wall
    print(
      "run \(run): \(rounded(time.wall)) s by the wall, \(rounded(time.processor)) s of processors; ratio \(rounded(rate / (bare * cores))) by the wall, \(rounded(Double(record.signatures) / time.processor / bare)) by processors"
    )
  }
  let store = DirectoryStore(docket: record.docket)
  let (read, reading) = try Time.of { try store.read() }
  let (contents, checking) = Time.of { LedgerContents(read, memory: SignatureMemory()) }
  let (_, folding) = Time.of { BoardProceedings(contents.statements) }
  print(
    "of which reading files \(rounded(reading.wall)) s, parsing and checking \(rounded(checking.wall - folding.wall)) s, the fold \(rounded(folding.wall)) s"
  )
}
if casts > 0 {
  let casting = try Casting(docket: "\(folder)/casting", cases: casts)
  let (_, bare) = try Time.of { try casting.bare() }
  let (_, whole) = try Time.of { try casting.cast() }
  print(
    "casting: \(rounded(whole.wall / Double(casts) * 1000)) ms, bare \(rounded(bare.wall / Double(casts) * 1000)) ms; \(rounded(whole.wall / bare.wall)) times by the wall"
  )
}
