import Dispatch
import Synchronization

extension Array where Element: Sendable {
  /// What a closure makes of each element, in their order, worked out on all cores where there are enough of them.
  ///
  /// - Parameter fewest: from how many on it is worth waking other cores.
  func mappedOnAllCores<Result: Sendable>(
    from fewest: Int = 64, _ body: @Sendable (Element) -> Result
  ) -> [Result] {
    guard count >= fewest else { return map(body) }
    // Small parts, so that no core waits long for another at the end.
    let size = Swift.min(64, Swift.max(8, count / 64))
    let parts = Mutex<[[Result]]>(
      [[Result]](repeating: [], count: (count + size - 1) / size))
    DispatchQueue.concurrentPerform(iterations: (count + size - 1) / size) { part in
      let some = self[(part * size)..<Swift.min(count, (part + 1) * size)].map(body)
      parts.withLock { $0[part] = some }
    }
    return parts.withLock { $0 }.flatMap { $0 }
  }
}
