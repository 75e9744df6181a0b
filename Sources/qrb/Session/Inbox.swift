import Glibc
import ReviewApp
import Synchronization

/// Where events from other threads wait for the run loop, and the descriptor by which it is woken.
final class Inbox: Sendable {
  /// Becomes readable when an event is there; negative where the system had no descriptor left.
  let descriptor: Int32
  private let bell: Int32
  private let events = Mutex<[AppEvent]>([])

  init() {
    var ends: [Int32] = [-1, -1]
    if pipe(&ends) == 0 {
      for end in ends {
        _ = fcntl(end, F_SETFL, O_NONBLOCK)
        _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      }
    } else {
      ends = [-1, -1]
    }
    descriptor = ends[0]
    bell = ends[1]
  }

  deinit {
    close(descriptor)
    close(bell)
  }

  /// Adds an event and wakes the loop.
  func post(_ event: AppEvent) {
    events.withLock { $0.append(event) }
    var byte: UInt8 = 0
    // A full pipe has woken the loop already.
    _ = write(bell, &byte, 1)
  }

  /// Takes all events that wait.
  func take() -> [AppEvent] {
    var bytes = [UInt8](repeating: 0, count: 64)
    while read(descriptor, &bytes, bytes.count) > 0 {}
    return events.withLock { waiting in
      defer { waiting = [] }
      return waiting
    }
  }
}
