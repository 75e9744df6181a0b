/// Finds which elements to remove and add so that the rest is longest (E. Myers, 1986, in linear space).
///
/// Two statements of ten pages that share nothing would need gigabytes if the paths were kept, so the middle of the
/// shortest path is found from both ends and the halves are compared in turn.
struct ShortestEdit {
  let old: [Int]
  let new: [Int]
  private(set) var removed: [Bool]
  private(set) var added: [Bool]
  private var forward: [Int]
  private var backward: [Int]

  init(old: [Int], new: [Int]) {
    self.old = old
    self.new = new
    removed = Array(repeating: false, count: old.count)
    added = Array(repeating: false, count: new.count)
    let room = 2 * (old.count + new.count) + 4
    forward = Array(repeating: 0, count: room)
    backward = Array(repeating: 0, count: room)
  }

  mutating func run() {
    // The stretches still to be compared; a stack in place of recursion, whose depth the texts would decide.
    var stretches = [(0..<old.count, 0..<new.count)]
    while let (olds, news) = stretches.popLast() {
      let (a, b) = trimmed(olds, news)
      if a.isEmpty {
        for index in b { added[index] = true }
      } else if b.isEmpty {
        for index in a { removed[index] = true }
      } else {
        let (x, y) = middle(of: a, b)
        if (x, y) == (a.lowerBound, b.lowerBound) || (x, y) == (a.upperBound, b.upperBound) {
          for index in a { removed[index] = true }
          for index in b { added[index] = true }
        } else {
          stretches.append((x..<a.upperBound, y..<b.upperBound))
          stretches.append((a.lowerBound..<x, b.lowerBound..<y))
        }
      }
    }
  }

  private func trimmed(_ olds: Range<Int>, _ news: Range<Int>) -> (Range<Int>, Range<Int>) {
    var (a, b) = (olds, news)
    while !a.isEmpty, !b.isEmpty, old[a.lowerBound] == new[b.lowerBound] {
      a = (a.lowerBound + 1)..<a.upperBound
      b = (b.lowerBound + 1)..<b.upperBound
    }
    while !a.isEmpty, !b.isEmpty, old[a.upperBound - 1] == new[b.upperBound - 1] {
      a = a.lowerBound..<(a.upperBound - 1)
      b = b.lowerBound..<(b.upperBound - 1)
    }
    return (a, b)
  }

  /// A point on a shortest path between the corners, found where the searches from both ends meet.
  private mutating func middle(of a: Range<Int>, _ b: Range<Int>) -> (Int, Int) {
    let (n, m) = (a.count, b.count)
    let delta = n - m
    let center = forward.count / 2
    for distance in 0...((n + m + 1) / 2) {
      for k in stride(from: -distance, through: distance, by: 2) {
        guard var x = Self.step(forward, center, distance, k, n, m) else {
          forward[center + k] = -1
          continue
        }
        while x < n, x - k < m, old[a.lowerBound + x] == new[b.lowerBound + x - k] { x += 1 }
        forward[center + k] = x
        let other = delta - k
        if !delta.isMultiple(of: 2), abs(other) < distance, backward[center + other] >= 0,
          x + backward[center + other] >= n
        {
          return (a.lowerBound + x, b.lowerBound + x - k)
        }
      }
      for k in stride(from: -distance, through: distance, by: 2) {
        guard var x = Self.step(backward, center, distance, k, n, m) else {
          backward[center + k] = -1
          continue
        }
        while x < n, x - k < m, old[a.upperBound - 1 - x] == new[b.upperBound - 1 - (x - k)] {
          x += 1
        }
        backward[center + k] = x
        let other = delta - k
        if delta.isMultiple(of: 2), abs(other) <= distance, forward[center + other] >= 0,
          x + forward[center + other] >= n
        {
          return (a.upperBound - x, b.upperBound - (x - k))
        }
      }
    }
    return (a.lowerBound, b.lowerBound)
  }

  /// How far along diagonal `k` one more removal or addition leads without leaving the field; nil where neither can.
  private static func step(
    _ reached: [Int], _ center: Int, _ distance: Int, _ k: Int, _ n: Int, _ m: Int
  ) -> Int? {
    if distance == 0 { return 0 }
    var best = -1
    if k > -distance, reached[center + k - 1] >= 0, reached[center + k - 1] < n {
      best = reached[center + k - 1] + 1
    }
    if k < distance {
      let x = reached[center + k + 1]
      if x >= 0, x - k <= m { best = max(best, x) }
    }
    return best >= 0 && best - k >= 0 ? best : nil
  }
}
