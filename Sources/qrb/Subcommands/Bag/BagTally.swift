import ArgumentParser
import BagIt
import Synchronization

/// What the exit code rests on.
final class BagTally: Sendable {
  private let worst = Atomic(0)

  func add(_ outcome: BagBatch.Outcome) {
    let rank =
      switch outcome {
      case .success(let validation): validation.hasErrors ? 1 : 0
      case .failure: 2
      }
    worst.max(rank, ordering: .relaxed)
  }

  /// Nil where all is well.
  var exitCode: ExitCode? {
    switch worst.load(ordering: .relaxed) {
    case 0: nil
    case 1: .refused
    default: .failed
    }
  }
}
