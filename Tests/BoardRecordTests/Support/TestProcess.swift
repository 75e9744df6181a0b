import Glibc

/// Another program, run to its end.
enum TestProcess {
  /// Whether it ended with status 0; its output goes nowhere.
  static func run(_ arguments: [String]) -> Bool {
    var strings = arguments.map { strdup($0) }
    strings.append(nil)
    defer { for string in strings { free(string) } }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor in [STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
    }
    var child = pid_t()
    guard posix_spawn(&child, arguments[0], &actions, nil, strings, environ) == 0 else {
      return false
    }
    var status: Int32 = 0
    waitpid(child, &status, 0)
    return status == 0
  }
}
