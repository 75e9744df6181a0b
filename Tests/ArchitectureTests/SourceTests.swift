import Testing

struct SourceTests {
  static let sources = Project.files(in: "Sources").filter { path in
    [".swift", ".c", ".h"].contains { path.hasSuffix($0) }
  }

  private var sizes: SourceSizes {
    var lines: [String: Int] = [:]
    for path in Self.sources { lines[path] = SourceSizes.count(Project.text(path) ?? "") }
    return SourceSizes(lines: lines)
  }

  @Test func noFileIsLongerThanItMayBe() {
    #expect(sizes.tooLong(except: SourceSizes.reasons).isEmpty)
  }

  @Test func everyReasonForALongFileIsStillNeeded() {
    let long = Set(sizes.tooLong(except: [:]))
    #expect(Set(SourceSizes.reasons.keys).isSubset(of: long))
  }

  @Test func mostFilesAreShort() {
    #expect(sizes.lines.count > 100)
    #expect(sizes.median < SourceSizes.medianLimit)
  }

  @Test func noSourceGoesAroundTheCompilerOrIsUnfinished() {
    for path in Self.sources {
      let found = ForbiddenWords.found(ForbiddenWords.inSources, in: Project.text(path) ?? "")
      #expect(found.isEmpty, "\(path): \(found)")
    }
  }

  @Test func noFileNamesAFolderOfSomebodysMachine() {
    for path in Project.files() {
      let found = ForbiddenWords.foundHostPaths(in: Project.text(path) ?? "")
      #expect(found.isEmpty, "\(path): \(found)")
    }
  }
}
