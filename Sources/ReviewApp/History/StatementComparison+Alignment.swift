extension StatementComparison {
  /// Which paragraph became which, in the order of both texts; nil stands for none.
  ///
  /// Two belong together the more words they share; at least a third of the words of the longer one.
  static func alignment(_ olds: [[Substring]], _ news: [[Substring]]) -> [(Int?, Int?)] {
    var start = 0
    while start < olds.count, start < news.count, olds[start] == news[start] { start += 1 }
    var (a, b) = (olds.count, news.count)
    while a > start, b > start, olds[a - 1] == news[b - 1] {
      a -= 1
      b -= 1
    }
    var steps: [(Int?, Int?)] = (0..<start).map { ($0, $0) }
    if (a - start) * (b - start) > pairing {
      // Too many to look for the most alike: what is only old comes before what is only new.
      steps += (start..<a).map { ($0, nil) } + (start..<b).map { (nil, $0) }
    } else {
      steps += alike(olds, start..<a, news, start..<b)
    }
    return steps + zip(a..<olds.count, b..<news.count).map { ($0, $1) }
  }

  private static func alike(
    _ olds: [[Substring]], _ x: Range<Int>, _ news: [[Substring]], _ y: Range<Int>
  ) -> [(Int?, Int?)] {
    let sets = (old: x.map { numbered(olds[$0]) }, new: y.map { numbered(news[$0]) })
    let width = y.count + 1
    var best = [Int](repeating: 0, count: (x.count + 1) * width)
    var likeness = [Int](repeating: 0, count: x.count * y.count)
    for i in x.indices.map({ $0 - x.lowerBound }).reversed() {
      for j in (0..<y.count).reversed() {
        let shared = shared(sets.old[i], sets.new[j])
        let longer = max(sets.old[i].count, sets.new[j].count)
        let gain = shared * 3 >= longer ? shared : 0
        likeness[i * y.count + j] = gain
        var value = max(best[(i + 1) * width + j], best[i * width + j + 1])
        if gain > 0 { value = max(value, gain + best[(i + 1) * width + j + 1]) }
        best[i * width + j] = value
      }
    }
    var steps: [(Int?, Int?)] = []
    var (i, j) = (0, 0)
    while i < x.count || j < y.count {
      if i < x.count, j < y.count, likeness[i * y.count + j] > 0,
        best[i * width + j] == likeness[i * y.count + j] + best[(i + 1) * width + j + 1]
      {
        steps.append((x.lowerBound + i, y.lowerBound + j))
        i += 1
        j += 1
      } else if i < x.count, j == y.count || best[i * width + j] == best[(i + 1) * width + j] {
        steps.append((x.lowerBound + i, nil))
        i += 1
      } else {
        steps.append((nil, y.lowerBound + j))
        j += 1
      }
    }
    return steps
  }

  /// Words as sorted hashes of one run of the program, to count those that two share.
  private static func numbered(_ words: [Substring]) -> [Int] { words.map(\.hashValue).sorted() }

  private static func shared(_ left: [Int], _ right: [Int]) -> Int {
    var (i, j, count) = (0, 0, 0)
    while i < left.count, j < right.count {
      if left[i] == right[j] {
        count += 1
        i += 1
        j += 1
      } else if left[i] < right[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return count
  }
}
