import Diagnosis
import Testing

@Suite("Rights of folders")
struct FolderFactsTests {
  private static func standing(
    _ mode: UInt32, _ purpose: FolderFacts.Purpose, isOwn: Bool = true
  ) -> Observation.Standing {
    FolderFacts(
      path: "/srv/d", purpose: purpose, mode: mode, isOwn: isOwn, owner: "hale", group: "board"
    ).observation.standing
  }

  @Test(
    "stand as their purpose asks",
    arguments: [
      (0o700, FolderFacts.Purpose.docket, Observation.Standing.inOrder),
      (0o2750, .docket, .inOrder), (0o755, .docket, .lookAt), (0o777, .docket, .notInOrder),
      (0o750, .docket, .lookAt), (0o2770, .docket, .inOrder),
      (0o2750, .statements, .inOrder), (0o2770, .statements, .notInOrder),
      (0o2755, .statements, .notInOrder), (0o700, .sealed, .inOrder),
      (0o2750, .sealed, .inOrder), (0o2751, .sealed, .notInOrder),
      (0o750, .package, .inOrder), (0o700, .package, .notInOrder), (0o755, .package, .lookAt),
      (0o770, .package, .notInOrder), (0o640, .package, .inOrder),
      (0o700, .private, .inOrder), (0o750, .private, .notInOrder),
    ] as [(UInt32, FolderFacts.Purpose, Observation.Standing)])
  func standings(
    _ mode: UInt32, _ purpose: FolderFacts.Purpose, _ expected: Observation.Standing
  ) {
    #expect(Self.standing(mode, purpose) == expected)
  }

  @Test("of a private folder of somebody else are out of order whatever they are")
  func foreign() {
    #expect(Self.standing(0o700, .private, isOwn: false) == .notInOrder)
    #expect(Self.standing(0o700, .sealed, isOwn: false) == .inOrder)
  }

  @Test("that are not in order come with the command that mends them")
  func remedies() {
    for mode: UInt32 in 0...0o777 {
      for purpose: FolderFacts.Purpose in [.docket, .package, .statements, .sealed, .private] {
        let found = FolderFacts(
          path: "/srv/d", purpose: purpose, mode: mode, isOwn: true, owner: "hale", group: "board"
        ).observation
        #expect((found.standing == .inOrder) == (found.remedy == nil))
      }
    }
  }
}
