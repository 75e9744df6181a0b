import Glibc
import TextScreen

/// The descriptors the program waits for, and what has been read from them.
struct TerminalInput {
  /// What a look at the descriptors has found.
  struct Findings {
    var hasInput = false
    var hasSignals = false
    var isWoken = false
  }

  var decoder: InputDecoder
  /// Whether the terminal is gone for good.
  private(set) var isGone = false
  private let signals: Int32
  private var buffer = [UInt8](repeating: 0, count: 4096)

  /// A burst longer than this is handled in pieces, so that a flood cannot keep the screen still.
  private static let burst = 65_536

  init(signals: Int32, keySequences: [[UInt8]: Key]) {
    self.signals = signals
    decoder = InputDecoder(keySequences: keySequences)
  }

  /// Waits until a descriptor has something or the time is over; nil waits for ever.
  func wait(alsoFor descriptor: Int32?, milliseconds: Int?) -> Findings {
    let ready = Int16(POLLIN)
    // A negative descriptor is passed over: a terminal that is gone would be ready all the time.
    var polled = [
      pollfd(fd: isGone ? -1 : STDIN_FILENO, events: ready, revents: 0),
      pollfd(fd: signals, events: ready, revents: 0),
      pollfd(fd: descriptor ?? -1, events: ready, revents: 0),
    ]
    let timeout = milliseconds.map { Int32(clamping: max(0, $0)) } ?? -1
    guard poll(&polled, 3, timeout) > 0 else { return Findings() }
    return Findings(
      hasInput: polled[0].revents != 0, hasSignals: polled[1].revents != 0,
      isWoken: polled[2].revents != 0)
  }

  /// Reads and decodes all that the terminal has sent.
  mutating func drain(at time: Int) {
    var total = 0
    while total < Self.burst {
      let count = read(STDIN_FILENO, &buffer, buffer.count)
      guard count > 0 else {
        // The end of the file, or EIO: either way there is nobody at the other end.
        if count == 0 || (errno != EINTR && errno != EAGAIN) { isGone = true }
        return
      }
      decoder.feed(buffer[0..<count], at: time)
      total += count
      // A short read has emptied the terminal's queue; asking again would be a call for each key.
      guard count >= buffer.count / 4, hasMoreInput else { return }
    }
  }

  /// The bytes that the signal handlers have left.
  mutating func takeSignals() -> Set<UInt8> {
    var bytes = [UInt8](repeating: 0, count: 64)
    var found: Set<UInt8> = []
    while true {
      let count = read(signals, &bytes, bytes.count)
      guard count > 0 else { return found }
      found.formUnion(bytes[0..<count])
    }
  }

  private var hasMoreInput: Bool {
    var polled = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&polled, 1, 0) > 0
  }
}

extension TerminalInput {
  /// Milliseconds of a clock that never goes back.
  static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
