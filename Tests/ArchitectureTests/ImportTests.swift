import Testing

struct ImportTests {
  static let sources = Project.files(in: "Sources").filter { $0.hasSuffix(".swift") }

  private static func target(of path: String) -> String {
    path.split(separator: "/").dropFirst().first.map(String.init) ?? ""
  }

  @Test func everyFileImportsOnlyWhatItsTargetMay() {
    for path in Self.sources {
      let modules = ImportLines.modules(in: Project.text(path) ?? "")
      let forbidden = AllowedImports.forbidden(modules, in: Self.target(of: path))
      #expect(forbidden.isEmpty, "\(path) imports \(forbidden.sorted()); see docs/architecture.md")
    }
    #expect(Self.sources.count > 100)
  }

  @Test func everyImportIsDeclaredInTheManifest() throws {
    let manifest = DeclaredTargets(manifest: try #require(Project.text("Package.swift")))
    for path in Self.sources {
      let target = Self.target(of: path)
      let declared = try #require(manifest.dependencies(of: target), "\(target) in Package.swift")
      let modules = ImportLines.modules(in: Project.text(path) ?? "")
      let undeclared = modules.subtracting(declared).subtracting(AllowedImports.system)
      #expect(undeclared.isEmpty, "\(path) imports \(undeclared.sorted()) undeclared")
    }
  }

  @Test(arguments: AllowedImports.all.keys.sorted())
  func theManifestDeclaresNoArrowThatIsNotInTheTable(target: String) throws {
    let manifest = DeclaredTargets(manifest: try #require(Project.text("Package.swift")))
    let declared = try #require(manifest.dependencies(of: target), "\(target) in Package.swift")
    let extra = declared.subtracting(AllowedImports.all[target] ?? [])
    #expect(extra.isEmpty, "\(target) depends on \(extra.sorted())")
  }

  @Test func everyTargetIsInTheTable() {
    let folders = Set(Project.names(in: "Sources").filter { !$0.hasPrefix(".") })
    #expect(folders == Set(AllowedImports.all.keys).union(AllowedImports.inC))
  }

  @Test func everySwiftTargetHasTests() {
    let tested = Set(Project.names(in: "Tests").map { $0.replacing("Tests", with: "") })
    // The program is tried by the walks and in a terminal: Tools/walks.sh, Tools/smoke.sh.
    #expect(Set(AllowedImports.all.keys).subtracting(tested) == ["qrb"])
  }

  @Test func theArrowsPointOneWay() {
    var open = AllowedImports.all
    while let leaf = open.first(where: { $0.value.isDisjoint(with: open.keys) })?.key {
      open[leaf] = nil
    }
    #expect(open.isEmpty, "\(open.keys.sorted()) import each other in a circle")
  }

  @Test func whatHasOneOwnerHasOnlyThatOne() {
    #expect(AllowedImports.importers(of: "CNcurses") == ["CursesTerminal"])
    #expect(AllowedImports.importers(of: "CProcessGuard") == ["CursesTerminal"])
    #expect(AllowedImports.importers(of: "Crypto") == ["Digests", "Sealing"])
    #expect(AllowedImports.importers(of: "CryptoExtras") == ["Sealing"])
    #expect(AllowedImports.importers(of: "CPassphraseWords") == ["Sealing"])
    #expect(AllowedImports.importers(of: "ArgumentParser") == ["qrb"])
    #expect(AllowedImports.importers(of: "CFiles") == ["BagIt"])
    #expect(AllowedImports.importers(of: "CEditions") == ["Qualifications"])
    #expect(AllowedImports.importers(of: "CPracticeDocket") == ["qrb"])
    #expect(AllowedImports.importers(of: "CLetters") == ["BoardResult"])
    #expect(AllowedImports.importers(of: "Mustache") == ["BoardResult"])
  }

  @Test func pureTargetsImportNoPartOfTheSystemAndNoShell() {
    let outside = AllowedImports.system.union(AllowedImports.shells.keys)
    for (target, modules) in AllowedImports.pure {
      #expect(modules.isDisjoint(with: outside), "\(target)")
    }
  }

  @Test func shellsShareOnlyTheirFloor() {
    for (target, modules) in AllowedImports.shells {
      let others = modules.intersection(AllowedImports.shells.keys)
      #expect(
        others.isSubset(of: target == "CaseFiles" ? ["SystemFiles", "BagIt"] : ["SystemFiles"]),
        "\(target)")
    }
  }

  @Test func onlyOneTargetIncludesCurses() {
    for path in Project.files(in: "Sources") where path.hasSuffix(".c") || path.hasSuffix(".h") {
      if Self.target(of: path) == "CNcurses" { continue }
      let found = ForbiddenWords.found(["curses.h", "term.h>"], in: Project.text(path) ?? "")
      #expect(found.isEmpty, "\(path): \(found)")
    }
  }
}
