import Testing
import TextScreen

@Suite struct RectangleTests {
  @Test func negativeCountsBecomeZero() {
    #expect(Size(columns: -3, rows: 5) == Size(columns: 0, rows: 5))
    #expect(Rectangle(row: 2, column: 2, columns: -1, rows: 4).isEmpty)
  }

  @Test func splittingLosesNoCell() {
    let block = Rectangle(row: 1, column: 2, columns: 30, rows: 9)
    let (top, rest) = block.splitTop(2)
    #expect(top == Rectangle(row: 1, column: 2, columns: 30, rows: 2))
    #expect(rest == Rectangle(row: 3, column: 2, columns: 30, rows: 7))
    let (left, right) = rest.splitLeft(12)
    #expect(left.right == right.left)
    #expect(left.size.area + right.size.area == rest.size.area)
    #expect(block.splitBottom(1).bottom.top == block.bottom - 1)
    #expect(block.splitRight(5).right.left == block.right - 5)
  }

  @Test func splittingMoreThanThereIsLeavesNothing() {
    let (top, rest) = Rectangle(row: 0, column: 0, columns: 4, rows: 3).splitTop(10)
    #expect(top.size.rows == 3)
    #expect(rest.isEmpty)
  }

  @Test func insetStopsAtEmpty() {
    let block = Rectangle(row: 0, column: 0, columns: 10, rows: 5)
    #expect(block.inset() == Rectangle(row: 1, column: 1, columns: 8, rows: 3))
    #expect(block.inset(rows: 4, columns: 0).isEmpty)
  }

  @Test func blockInTheMiddle() {
    let block = Rectangle(row: 0, column: 0, columns: 80, rows: 24)
    #expect(
      block.centered(Size(columns: 40, rows: 10))
        == Rectangle(row: 7, column: 20, columns: 40, rows: 10))
    #expect(block.centered(Size(columns: 200, rows: 10)).size.columns == 80)
  }

  @Test func intersectionOfStrangersIsEmpty() {
    let one = Rectangle(row: 0, column: 0, columns: 5, rows: 5)
    #expect(one.intersection(Rectangle(row: 9, column: 9, columns: 5, rows: 5)).isEmpty)
    #expect(
      one.intersection(Rectangle(row: 3, column: -2, columns: 4, rows: 9))
        == Rectangle(row: 3, column: 0, columns: 2, rows: 2))
  }
}
