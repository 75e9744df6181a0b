import Dispatch
import Glibc
import Synchronization

/// The check of many bags on several threads, told of in the order in which they were given.
public struct BagBatch: Sendable {
  /// As the caller gave them.
  public let paths: [String]
  /// How many are checked at the same time.
  public let jobs: Int
  /// How much of each bag is looked at.
  public let limits: BagLimits
  /// Without it only completeness is told.
  public let digestsFiles: Bool

  /// Bags given by their paths.
  public init(
    _ paths: [String], jobs: Int? = nil, limits: BagLimits = BagLimits(), digestsFiles: Bool = true
  ) {
    self.paths = paths
    self.jobs = max(1, min(jobs ?? Self.processors, paths.count, 256))
    self.limits = limits
    self.digestsFiles = digestsFiles
  }

  /// How many processors this process may use.
  public static var processors: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// What became of one path.
  public typealias Outcome = Result<BagValidation, FileRefusal>

  /// Checks all of them.
  ///
  /// - Parameter progress: told, from any thread, how many bytes have been read since it was told last.
  /// - Parameter tell: told of each bag, of one at a time and in order.
  public func run(
    progress: (@Sendable (Int) -> Void)? = nil, tell: @Sendable (String, Outcome) -> Void
  ) {
    let order = Mutex(Order())
    let next = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: jobs) { _ in
      let validator = BagValidator(
        limits: limits, digestsFiles: digestsFiles, progress: progress)
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < paths.count else { return }
        let outcome = Outcome { () throws(FileRefusal) in
          try validator.validate(path: paths[index])
        }
        order.withLock { order in
          order.waiting[index] = outcome
          while let outcome = order.waiting.removeValue(forKey: order.next) {
            tell(paths[order.next], outcome)
            order.next += 1
          }
        }
      }
    }
  }

  /// Outcomes that wait for one before them.
  private struct Order {
    var next = 0
    var waiting: [Int: Outcome] = [:]
  }
}
