import BoardReview
import CaseModel
import Testing

@testable import BoardResult

/// What is wrong with a template, as it would be said.
private func mistake(
  in template: String, _ form: LetterTemplate.Form = .text
) -> String? {
  do throws(TemplateError) {
    _ = try LetterTemplate(Array(template.utf8), file: "notice.mustache", form: form)
    return nil
  } catch {
    return error.message.string
  }
}

private func builtIn(_ form: LetterTemplate.Form) -> String {
  String(decoding: LetterTemplates.builtIn(form), as: UTF8.self)
}

struct LetterTests {
  @Test("The program's own templates are without a mistake")
  func own() {
    for form in LetterTemplate.Form.allCases { #expect(mistake(in: builtIn(form), form) == nil) }
  }

  @Test(
    "R33: a template that asks for every inside name gets nothing but a refusal that names the line"
  )
  func insideNames() {
    let last = builtIn(.text).split(separator: "\n", omittingEmptySubsequences: false).count + 1
    for name in [
      "member", "members", "vote", "votes", "tally", "ballots", "firstBallots", "split",
      "discussion", "standings", "key", "roster", "administrator", "approving", "holdOverReason",
      "board.members", "lines.count", "case.utf8", "self", "content", "context",
    ] {
      for tag in ["{{\(name)}}", "{{#\(name)}}x{{/\(name)}}", "{{^\(name)}}x{{/\(name)}}"] {
        let message = mistake(in: builtIn(.text) + "\n\(tag)\n")
        #expect(message?.contains("line \(last):") == true, "\(tag): \(message ?? "taken")")
        #expect(message?.contains("no notice has a value named") == true)
      }
    }
  }

  @Test("R33: even past the check, a template reaches nothing of the board's inside")
  func reachesNothing() throws {
    let board = try ResultFilesTests.board("approved-on-final-votes")
    let content = try board.content()
    // Every value there is, down to the last, is a text marked for the agency or a yes or no.
    func texts(_ context: LetterContext) -> [String] {
      context.values.values.flatMap { value -> [String] in
        switch value {
        case .text(let text): [text.text]
        case .holds: []
        case .each(let list): list.flatMap(texts)
        case .part(let part): texts(part)
        }
      }
    }
    let all = texts(LetterContext(content)).joined(separator: "\n").lowercased()
    #expect(all.contains("eleanor whitfield"))
    for word in ResultBoard.names + ResultBoard.agencies + ["okafor", "scope is not shown"] {
      #expect(!all.contains(word.lowercased()))
    }
  }

  @Test(
    "What would let unescaped text or other files in is refused",
    arguments: [
      "{{{candidate}}}", "{{&candidate}}", "{{>other}}", "{{=<% %>=}}", "{{%CONTENT_TYPE:TEXT}}",
      "{{$a}}{{/a}}", "{{<a}}{{/a}}",
    ])
  func forbidden(tag: String) {
    let message = mistake(in: "First line\n\(tag)\n", .html)
    #expect(message?.contains("line 2") == true && message?.contains("not allowed") == true)
  }

  @Test("A mistake is named with its line")
  func lines() {
    #expect(mistake(in: "one\n{{candidate\n") == "notice.mustache, line 2: a tag is not ended.")
    #expect(
      mistake(in: "{{#approved}}\n{{#practice}}\n{{/approved}}\n")
        == "notice.mustache, line 3: a section is not closed where it should be.")
    #expect(
      mistake(in: "a\nb\n{{#approved}}\n")
        == "notice.mustache, line 3: a section is not closed where it should be.")
    #expect(
      mistake(in: "{{candidat}}")
        == "notice.mustache, line 1: no notice has a value named \"candidat\".")
  }

  @Test(
    "A letter that leaves out what the agency has to be told is refused with the rule",
    arguments: [
      ("first", "R28"), ("advice", "R29"), ("second", "R30"), ("resubmissionDays", "R32"),
      ("guidance", "R25"),
    ])
  func leftOut(name: String, rule: String) {
    let template = builtIn(.text).replacing("{{#\(name)}}", with: "").replacing(
      "{{/\(name)}}", with: "")
    #expect(
      mistake(in: template) == "notice.mustache: the letter leaves out \"\(name)\" (\(rule)).")
  }

  @Test("An office's own wording is used, and a broken one is never replaced by the program's")
  func offices() throws {
    let own = builtIn(.text).replacing("has approved this case", with: "approves this case gladly")
    let board = try ResultFilesTests.board("approved")
    let content = try board.content()
    let letters = try NoticeLetters(offices: [.text: ("own", Array(own.utf8))])
    let text = String(
      decoding: OutgoingNotice(content, templates: letters.templates).text, as: UTF8.self)
    #expect(text.contains("approves this case gladly"))
    #expect(throws: TemplateError(file: "own", line: 1, .unknownName("x"))) {
      try NoticeLetters(offices: [.html: ("own", Array("{{x}}".utf8))])
    }
    #expect(throws: TemplateError(file: "own", .notUTF8)) {
      try NoticeLetters(offices: [.html: ("own", [0xFF])])
    }
  }

  @Test("R32: days are configured beside the templates, strictly")
  func settings() throws {
    func letters(_ json: String) throws -> NoticeLetters {
      try NoticeLetters(settings: ("notice.json", Array(json.utf8)))
    }
    let format = "\"format\":\"qrb-notice-settings/1\""
    #expect(try letters("{\(format),\"resubmissionDays\":60}").resubmissionDays == 60)
    #expect(try letters("{\(format)}").resubmissionDays == nil)
    for wrong in ["{\(format),\"resubmissionDays\":0}", "{\(format),\"days\":60}", "{}", "60"] {
      #expect(throws: TemplateError.self) { try letters(wrong) }
    }
  }
}
