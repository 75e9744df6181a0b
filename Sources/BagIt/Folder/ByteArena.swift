/// Bytes of many texts one after the other, named by where they begin: no allocation for each.
final class ByteArena {
  private(set) var base: UnsafeMutablePointer<UInt8>
  private(set) var count = 0
  private var capacity: Int

  init(capacity: Int = 1 << 12) {
    self.capacity = capacity
    base = .allocate(capacity: capacity)
  }

  deinit { base.deallocate() }

  /// Where a text lies.
  struct Place {
    var start: UInt32
    var length: UInt32

    var end: Int { Int(start) + Int(length) }

    init(_ range: Range<Int>) {
      start = UInt32(range.lowerBound)
      length = UInt32(range.count)
    }
  }

  subscript(place: Place) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: base + Int(place.start), count: Int(place.length))
  }

  func append(_ bytes: UnsafeBufferPointer<UInt8>) -> Place {
    let start = count
    if let from = bytes.baseAddress, !bytes.isEmpty {
      reserve(bytes.count)
      (base + count).update(from: from, count: bytes.count)
      count += bytes.count
    }
    return Place(start..<count)
  }

  func append(_ bytes: [UInt8]) -> Place { bytes.withUnsafeBufferPointer { append($0) } }

  /// Lets a reader put bytes at the end, without making them zero first.
  func append(
    atMost room: Int, _ read: (UnsafeMutableRawBufferPointer) -> Int
  ) -> Place {
    reserve(room)
    let start = count
    count += read(UnsafeMutableRawBufferPointer(start: base + count, count: room))
    return Place(start..<count)
  }

  /// Forgets what was added after a point, and gives back what one large bag took.
  func cut(to length: Int) {
    count = length
    guard length == 0, capacity > 1 << 20 else { return }
    base.deallocate()
    capacity = 1 << 12
    base = .allocate(capacity: capacity)
  }

  private func reserve(_ room: Int) {
    guard capacity - count < room else { return }
    // By a half only: the old bytes stay until the new are there, and both count against the limit.
    let larger = max(count + room, capacity + capacity / 2)
    let new = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    new.update(from: base, count: count)
    base.deallocate()
    base = new
    capacity = larger
  }
}
