import CaseIntake
import Testing

struct WrittenDateTests {
  @Test(arguments: [
    ("2025-02-24", "2025-02-24"), ("February 24, 2025", "2025-02-24"),
    ("24 Feb 2025", "2025-02-24"),
    ("Monday, March 3, 2025", "2025-03-03"), ("3/9/2025", "2025-03-09"),
    ("Sept. 1, 1997", "1997-09-01"),
    ("FEBRUARY 24 2025", "2025-02-24"),
  ])
  func oneDay(_ text: String, _ iso: String) { #expect(WrittenDate.only(in: text)?.iso == iso) }

  @Test(arguments: [
    "", "2025-02-30", "24.02.2025", "2025", "February 2025", "from 2025-02-24", "ma 3, 2025",
    "13/40/2025", "2025-02-24 2025-02-25",
  ])
  func noDay(_ text: String) { #expect(WrittenDate.only(in: text) == nil) }

  @Test func allDaysOfALine() {
    let days = WrittenDate.all(in: "open February 10, 2025 through March 12, 2025 (11:59 p.m.)")
    #expect(days.map(\.iso) == ["2025-02-10", "2025-03-12"])
  }
}
