import CaseModel
import Testing

struct CaseNumberTests {
  @Test(arguments: ["1", "2025-1041", "A.b_c-9", String(repeating: "x", count: 40)])
  func acceptsWhatCanNameAFolder(_ text: String) {
    #expect(CaseNumber(text)?.rawValue == text)
  }

  @Test(arguments: [
    "", ".", "..", ".hidden", "a/b", "a b", "é", "a\n", String(repeating: "x", count: 41),
  ])
  func refusesWhatCannot(_ text: String) {
    #expect(CaseNumber(text) == nil)
  }

  @Test func ordersAsPeopleCount() {
    let numbers = ["2025-10", "2025-9", "2024-100", "A-2", "2025-09", "2025-9a"].compactMap {
      CaseNumber($0)
    }
    #expect(
      numbers.sorted().map(\.rawValue)
        == ["2024-100", "2025-09", "2025-9", "2025-9a", "2025-10", "A-2"])
  }
}
