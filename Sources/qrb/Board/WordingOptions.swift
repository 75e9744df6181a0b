import ArgumentParser
import BoardReview
import HarmlessText
import StrictJSON

/// The words of a result on the command line.
struct WordingOptions: ParsableArguments {
  @Option(
    name: [.customLong("from"), .customLong("reasons")],
    help: ArgumentHelp(
      "A JSON file with reasons, guidance, recommendations, presentationInadequate, deficiencies; - for standard input.",
      valueName: "file"), completion: .file())
  var file: String?

  @Option(
    help: ArgumentHelp(
      "A specific reason for a qualification, as 3=WORDS; may be given again.",
      valueName: "number=words"))
  var reason: [String] = []

  @Option(help: ArgumentHelp("What else the agency should know.", valueName: "words"))
  var guidance: String?

  @Option(help: ArgumentHelp("Training or experience recommended (R26).", valueName: "words"))
  var recommendations: String?

  @Option(
    help: ArgumentHelp(
      "A qualification in which deficiencies are noted; by default those with reasons.",
      valueName: "number"))
  var deficiency: [Int] = []

  @Flag(help: "The way the case was presented was the ground (R29).")
  var presentationInadequate = false

  /// Whether the words are said here, so that none need be proposed.
  var isGiven: Bool {
    file != nil || !reason.isEmpty || guidance != nil || recommendations != nil
      || !deficiency.isEmpty || presentationInadequate
  }

  /// What was given, for an edition with these qualifications.
  ///
  /// - Throws: `SessionError` where a file cannot be taken, or a qualification is none of the edition.
  func read(numbers: [Int]) throws(SessionError) -> ResultWording {
    var words = try file.map(Self.file) ?? ResultWording()
    for text in reason {
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2, let number = Int(parts[0]) else {
        throw SessionError(
          "--reason: write the number of a qualification, = and the reason.", .validationFailure)
      }
      words[.reasons(number)] = parts[1]
    }
    if let guidance { words.guidance = guidance }
    if let recommendations { words.recommendations = recommendations }
    if presentationInadequate { words.presentationInadequate = true }
    if !deficiency.isEmpty { words.deficiencies = deficiency }
    if let other = words.numbers.subtracting(numbers).min() {
      throw SessionError(
        "The edition that governs this case has no core qualification \(other).", .validationFailure
      )
    }
    return words.clean
  }

  private static func file(_ path: String) throws(SessionError) -> ResultWording {
    let bytes = try GivenText.bytes(path)
    do throws(JSONError) { return try ResultWording(reading: JSONText(bytes).reader) } catch {
      throw SessionError("\(path): \(error.description)", .validationFailure)
    }
  }
}

extension ResultWording {
  /// The same without anything that could act on a terminal.
  fileprivate var clean: ResultWording {
    var clean = self
    clean.reasons = reasons.mapValues(Self.clean)
    clean.guidance = Self.clean(guidance)
    clean.recommendations = Self.clean(recommendations)
    return clean
  }

  private static func clean(_ text: String) -> String {
    String(decoding: TypedText(text).utf8, as: UTF8.self)
  }
}
