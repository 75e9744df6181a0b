// record-benchmark FOLDER [CASES [CASTS [ROUNDS]]]: a long signed record is written to FOLDER and verified, ballots are
// cast, and records are folded in which many openings do not count. Each figure is a ratio of two things done in turn.
import BoardRecord
import BoardReview
import Glibc

guard CommandLine.arguments.count > 1 else { exit(64) }
let folder = CommandLine.arguments[1]
let numbers = CommandLine.arguments.dropFirst(2).map { Int($0) ?? 0 }
let cases = numbers.first ?? 10_000
let casts = numbers.dropFirst().first ?? 12
let rounds = numbers.dropFirst(2).first ?? 5

func load(_ store: DirectoryStore) throws -> LedgerContents {
  try BoardLedger(store: store, memory: SignatureMemory()).load()
}

if cases > 0 {
  let record = try LongRecord(docket: "\(folder)/long", cases: cases)
  let store = DirectoryStore(docket: record.docket)
  let bare = try BareChecks()
  print(
    "record: \(cases) cases, \(record.ballots) ballots, \(record.statements) statements, \(record.signatures) signatures; \(sysconf(Int32(_SC_NPROCESSORS_ONLN))) cores"
  )
  var (wall, processor, rates): ([Double], [Double], [Double]) = ([], [], [])
  var (reading, parsing, folding): ([Double], [Double], [Double]) = ([], [], [])
  for _ in 0..<rounds {
    let before = bare.time(record.signatures)
    let (contents, time) = try Time.of { try load(store) }
    let after = bare.time(record.signatures)
    let decided = contents.proceedings.cases.count { $0.phase == .issued(.approved) }
    guard decided == cases, contents.faults.isEmpty, contents.proceedings.ignored.isEmpty else {
      print("not verified: \(decided) decided, \(contents.proceedings.ignored.count) ignored")
      exit(1)
    }
    wall.append((before.wall + after.wall) / 2 / time.wall)
    processor.append((before.processor + after.processor) / 2 / time.processor)
    rates.append(Double(record.signatures) / time.wall)
    let (read, files) = try Time.of { try store.read() }
    let (whole, all) = Time.of { LedgerContents(read, memory: SignatureMemory()) }
    let (_, fold) = Time.of { BoardProceedings(whole.statements) }
    reading.append(files.processor / time.processor)
    parsing.append((all.processor - fold.processor) / time.processor)
    folding.append(fold.processor / time.processor)
  }
  print("verifying / bare Ed25519 on all cores: \(spread(wall)) by the wall")
  print("the same by time of processors: \(spread(processor))")
  print("signatures a second: \(spread(rates))")
  print(
    "parts of the processors' time: files \(spread(reading)), parsing and checking \(spread(parsing)), fold \(spread(folding))"
  )
}

for (what, make) in [
  ("cases opened twice", { try VainOpenings(openedTwice: $0).statements }),
  ("early openings of one case", { try VainOpenings(openedEarly: $0).statements }),
] {
  let size = max(cases / 4, 100)
  let (one, two) = (try make(size), try make(2 * size))
  var ratios: [Double] = []
  var times: [Double] = []
  for _ in 0..<rounds {
    let (_, short) = Time.of { BoardProceedings(one) }
    let (_, long) = Time.of { BoardProceedings(two) }
    ratios.append(long.processor / short.processor)
    times.append(short.processor)
  }
  print(
    "fold with \(size) \(what): \(spread(times)) s of processors; twice as many take \(spread(ratios)) times as long"
  )
}

if casts > 0 {
  let casting = try Casting(docket: "\(folder)/casting", cases: casts)
  var (wall, processor, milliseconds): ([Double], [Double], [Double]) = ([], [], [])
  for number in 0..<casts {
    let before = try Time.of { try casting.bare(2 * number) }.1
    let whole = try Time.of { try casting.cast(number) }.1
    let after = try Time.of { try casting.bare(2 * number + 1) }.1
    wall.append(2 * whole.wall / (before.wall + after.wall))
    processor.append(2 * whole.processor / (before.processor + after.processor))
    milliseconds.append(whole.wall * 1000)
  }
  print(
    "casting / the bare calls, \(casts) of each in turn: \(spread(wall)) by the wall, \(spread(processor)) by processors; a cast takes \(spread(milliseconds)) ms"
  )
}
