import Testing
import TextEditing
import TextScreen

@testable import ReviewApp

@Suite struct KeymapTests {
  @Test(arguments: Context.allCases)
  func `no key is bound twice, nor begins the sequence of another`(_ context: Context) {
    let bindings = Keymap.table(for: context).bindings
    for (index, binding) in bindings.enumerated() {
      for other in bindings[(index + 1)...] {
        #expect(!other.keys.starts(with: binding.keys), "\(binding.name) and \(other.name)")
        #expect(!binding.keys.starts(with: other.keys), "\(binding.name) and \(other.name)")
      }
    }
  }

  @Test(arguments: Context.allCases)
  func `every name in the table is a key, and leads to its command`(_ context: Context) {
    let keymap = Keymap.table(for: context)
    #expect(keymap.unknownNames.isEmpty)
    #expect(!keymap.bindings.isEmpty)
    for binding in keymap.bindings {
      #expect(keymap.lookup(binding.keys) == .command(binding.command))
      #expect(Key.sequence(parsing: binding.name) == binding.keys)
    }
  }

  @Test(arguments: Context.allCases)
  func `keys that a terminal or a shell takes for itself are bound nowhere`(_ context: Context) {
    for name in ["Ctrl-S", "Ctrl-Q", "Ctrl-O", "Ctrl-A", "Ctrl-B", "Ctrl-C"] {
      for key in Key.sequence(parsing: name) ?? [] {
        #expect(!Keymap.table(for: context).bindings.contains { $0.keys.contains(key) }, "\(name)")
        #expect(TextEdit(key, rows: 4) == nil, "\(name)")
      }
    }
  }

  @Test(arguments: Context.allCases)
  func `every context has help, the way back, and a screen drawn anew`(_ context: Context) {
    let keymap = Keymap.table(for: context)
    for command in [Command.help, .back, .redraw, .suspend] {
      #expect(keymap.key(for: command) != nil, "\(command.name)")
    }
    #expect(keymap.lookup([.escape]) == .command(.back))
    #expect(keymap.lookup([.function(1)]) == .command(.help))
  }

  @Test func `no letter is a command where letters are typed`() {
    for context in [Context.field, .cast] {
      for binding in Keymap.table(for: context).bindings {
        if case .character(let character) = binding.keys[0] {
          Issue.record("\(character) is bound while something is typed")
        }
      }
    }
  }

  @Test
  func `every command has a name of its own and is reached by a key somewhere or by that name`() {
    var names: Set<String> = []
    for command in Command.allCases {
      #expect(names.insert(command.name).inserted)
      #expect(command.name.allSatisfy { $0 == "-" || ("a"..."z").contains($0) }, "\(command.name)")
      #expect(!command.title.isEmpty)
    }
    let bound = Set(Context.allCases.flatMap { Keymap.table(for: $0).bindings.map(\.command) })
    #expect(Set(Command.allCases).subtracting(bound) == [.clear])
  }

  @Test func `a sequence of keys says how it may go on`() {
    var state = PracticeFixture().state()
    state.press("s")
    #expect(state.words.contains("s n sort by number"))
    #expect(state.words.contains("s a sort by agency"))
    state.press("x")
    #expect(!state.words.contains("s n sort"))
    #expect(state.page == .docket)
    state.press("y")
    #expect(state.words.contains("y does nothing here. ? shows the keys that do."))
  }
}
