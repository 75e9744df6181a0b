import Glibc

/// A system call on a file that did not do what was asked.
public struct FileError: Error, Sendable, Equatable {
  /// What was being done.
  public let operation: Operation
  /// The file, as the caller named it.
  public let path: String
  /// The reason as the kernel gave it.
  public let code: Int32

  /// What was being done to the file.
  public enum Operation: String, Sendable {
    case open, read, write, sync, link, rename, list, create, protect, lock, remove, examine
  }

  /// A failed call; takes the thread's `errno` unless a code is given.
  public init(_ operation: Operation, _ path: String, code: Int32 = errno) {
    self.operation = operation
    self.path = path
    self.code = code
  }

  /// Whether the file is simply not there.
  public var isMissing: Bool { code == ENOENT }
  /// Whether something of that name is already there.
  public var isTaken: Bool { code == EEXIST }
  /// Whether it says nothing of the file: the process or the system is short of something, and later it may go well.
  public var isPassing: Bool {
    code == EMFILE || code == ENFILE || code == ENOMEM || code == EINTR
  }
  /// Whether there is no room for it: on the disk, in the quota, or within the size a file may have.
  public var isFull: Bool {
    code == ENOSPC || code == EDQUOT || (code == EFBIG && operation == .write)
  }
}
