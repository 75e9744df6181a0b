import ArgumentParser
import BoardReview
import HarmlessText

/// Records that a member has no further part in the board.
struct BoardUnavailable: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unavailable", abstract: "Record that a member has no further part in the board.",
    discussion: """
      In every case that is not decided the others are counted as after an excusal; what the member has cast and is \
      not open is set aside unread. Nobody comes back.
      """)

  @Argument(help: "The member.", transform: PersonArgument.person)
  var member: PersonID

  @OptionGroup var why: ReasonOption
  @OptionGroup var options: ActOptions

  func run() throws {
    try BoardDesk.telling {
      try BoardDesk(options).perform(
        [.state(.memberUnavailable(member, reason: why.text))], word: "UNAVAILABLE")
    }
  }
}

/// The short name of a person on the command line.
enum PersonArgument {
  static func person(_ text: String) throws -> PersonID {
    guard let person = PersonID(text) else {
      throw ValidationError(
        "\(DisplayText(untrusted: text)) is no name for a roster: small letters, digits and hyphens."
      )
    }
    return person
  }
}
