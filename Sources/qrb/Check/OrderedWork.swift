import Dispatch
import Synchronization

/// Does numbered pieces of work on several threads and hands their results over in order.
///
/// Only a few results are ever kept: a thread that is far ahead waits for the slowest piece.
struct OrderedWork {
  let count: Int
  let jobs: Int

  /// Runs all pieces; `take` is called on the caller's thread, with the results in the order of their numbers.
  func run<Result: Sendable>(
    _ work: @escaping @Sendable (Int) -> Result, take: (Result) -> Void
  ) {
    let bench = Bench<Result>(room: jobs * 4)
    let queue = DispatchQueue(label: "checks", attributes: .concurrent)
    for _ in 0..<min(jobs, count) {
      queue.async { [count] in
        while let number = bench.next(before: count) { bench.put(work(number), number) }
      }
    }
    for number in 0..<count { take(bench.result(number)) }
  }

  /// Where the threads take their numbers and leave their results.
  private final class Bench<Result: Sendable>: Sendable {
    private let state = Mutex<(next: Int, done: [Int: Result])>((0, [:]))
    private let room: DispatchSemaphore
    private let ready = DispatchSemaphore(value: 0)

    init(room: Int) { self.room = DispatchSemaphore(value: room) }

    /// The next number, once there is room for its result; nil when all are taken.
    func next(before count: Int) -> Int? {
      room.wait()
      let number = state.withLock { state in
        defer { state.next += 1 }
        return state.next
      }
      if number < count { return number }
      // Whoever waits for room still has to learn that nothing is left.
      room.signal()
      return nil
    }

    func put(_ result: Result, _ number: Int) {
      state.withLock { $0.done[number] = result }
      ready.signal()
    }

    /// Waits for the result of a number and makes room for another.
    func result(_ number: Int) -> Result {
      while true {
        if let result = state.withLock({ $0.done.removeValue(forKey: number) }) {
          room.signal()
          return result
        }
        ready.wait()
      }
    }
  }
}
