import Glibc

/// The three channels between this process and a child, closed with their owner.
final class Pipes {
  private var ends: [Int32]

  /// Nil where the process has no descriptors left; `errno` says so.
  init?() {
    ends = []
    for place in 0..<3 {
      var pair: [Int32] = [-1, -1]
      // The input is a socket: writing to one that nobody reads is an error, and no signal to the whole process.
      let isMade =
        place == 0
        ? socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &pair) : pipe(&pair)
      guard isMade == 0 else {
        let code = errno
        for end in ends { close(end) }
        errno = code
        return nil
      }
      for end in pair { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      ends += pair
    }
  }

  deinit { for end in ends where end >= 0 { close(end) } }

  private func release(_ place: Int) {
    if ends[place] >= 0 { close(ends[place]) }
    ends[place] = -1
  }

  func closeChildEnds() { for place in [0, 3, 5] { release(place) } }

  /// Starts a program found in the path, with its standard streams on the pipes; gives the system's code.
  func spawn(
    _ arguments: [String], _ manners: ChildProcess.Manners, _ child: inout pid_t
  ) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    guard posix_spawn_file_actions_init(&actions) == 0 else { return ENOMEM }
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[0], STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, ends[3], STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, ends[5], STDERR_FILENO)
    var attributes = posix_spawnattr_t()
    guard posix_spawnattr_init(&attributes) == 0 else { return ENOMEM }
    defer { posix_spawnattr_destroy(&attributes) }
    Self.set(&attributes, manners)
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var environment = Self.environment()
    defer { for word in environment { free(word) } }
    return posix_spawnp(
      &child, arguments.first ?? "", &actions, &attributes, &words, &environment)
  }

  /// A queue's thread has signals blocked that the child needs; without a session's terminal it cannot ask anything.
  private static func set(_ attributes: inout posix_spawnattr_t, _ manners: ChildProcess.Manners) {
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    var ending = sigset_t()
    sigemptyset(&ending)
    for signal in [SIGINT, SIGQUIT, SIGTERM, SIGPIPE] { sigaddset(&ending, signal) }
    posix_spawnattr_setsigdefault(&attributes, &ending)
    var flags = Int32(POSIX_SPAWN_SETSIGMASK) | Int32(POSIX_SPAWN_SETSIGDEF)
    if manners == .unattended { flags |= Self.setSession }
    posix_spawnattr_setflags(&attributes, Int16(flags))
  }

  /// The environment of this process, in which OpenSSH asks on the terminal or not at all: a dialog that is not installed
  /// would else stand for an empty passphrase.
  private static func environment() -> [UnsafeMutablePointer<CChar>?] {
    let name = "SSH_ASKPASS_REQUIRE="
    var words: [UnsafeMutablePointer<CChar>?] = []
    var place = environ
    while let entry = place.pointee {
      if strncmp(entry, name, name.utf8.count) != 0 { words.append(strdup(entry)) }
      place += 1
    }
    return words + [strdup("\(name)never"), nil]
  }

  struct Exchange {
    var output: [UInt8] = []
    var errors: [UInt8] = []
    /// Whether the child closed both its outputs in time, and said no more than is taken.
    var isComplete = false
  }

  /// Writes the input and reads both outputs until the child has closed them.
  func exchange(_ input: [UInt8], seconds: Int, limit: Int) -> Exchange {
    var result = Exchange()
    var rest = input[...]
    _ = fcntl(ends[1], F_SETFL, O_NONBLOCK)
    if rest.isEmpty { release(1) }
    let deadline = Self.now() + seconds * 1000
    while ends[2] >= 0 || ends[4] >= 0 {
      let left = deadline - Self.now()
      guard left > 0, result.output.count + result.errors.count <= limit else { return result }
      // Descriptors below zero are passed over.
      var waiting = [
        pollfd(fd: ends[1], events: Int16(POLLOUT), revents: 0),
        pollfd(fd: ends[2], events: Int16(POLLIN), revents: 0),
        pollfd(fd: ends[4], events: Int16(POLLIN), revents: 0),
      ]
      guard poll(&waiting, 3, Int32(min(left, 60_000))) > 0 else { continue }
      if waiting[0].revents != 0 { send(&rest) }
      if waiting[1].revents != 0 { receive(2, &result.output) }
      if waiting[2].revents != 0 { receive(4, &result.errors) }
    }
    result.isComplete = true
    return result
  }

  /// `POSIX_SPAWN_SETSID` of spawn.h, which Swift does not import.
  private static let setSession: Int32 = 0x80

  private func send(_ rest: inout ArraySlice<UInt8>) {
    let count = rest.withUnsafeBytes {
      Glibc.send(ends[1], $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
    }
    if count > 0 { rest = rest.dropFirst(count) }
    let isOver = count < 0 && errno != EAGAIN && errno != EINTR
    if rest.isEmpty || isOver { release(1) }
  }

  private func receive(_ place: Int, _ bytes: inout [UInt8]) {
    var piece = [UInt8](repeating: 0, count: 4096)
    let count = read(ends[place], &piece, piece.count)
    if count > 0 { bytes += piece.prefix(count) }
    if count == 0 || count < 0 && errno != EINTR { release(place) }
  }

  private static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
