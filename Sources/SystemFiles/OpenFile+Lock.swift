import Glibc

extension OpenFile {
  /// Takes the advisory lock of the open file for itself, waiting a while for another process to give it up.
  ///
  /// The kernel gives the lock up when the file is closed or the process ends, however it ends.
  ///
  /// - Parameter patience: how long to wait, in milliseconds.
  /// - Returns: false where the file system knows no locks; nothing is then held.
  /// - Throws: `FileError` with operation `lock` where another still holds it.
  public func lock(patience: Int = 5_000) throws(FileError) -> Bool {
    var waited = 0
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      switch errno {
      case EINTR: continue
      case EWOULDBLOCK:
        if waited >= patience { throw FileError(.lock, path, code: EWOULDBLOCK) }
        usleep(1_000)
        waited += 1
      default: return false
      }
    }
    return true
  }

  /// Gives the lock up.
  public func unlock() {
    flock(descriptor, LOCK_UN)
  }
}
