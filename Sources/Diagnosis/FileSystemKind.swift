/// What kind of file system a folder lies on, by the name the kernel gives it.
public enum FileSystemKind: Hashable, Sendable {
  /// On a disk of the machine; writes last once they are synced.
  case local(String)
  /// In memory: gone when the machine is switched off.
  case memory(String)
  /// A layer over another, as in containers: gone with the container, unless the folder is mounted from outside.
  case layered(String)
  /// On another machine.
  case network(String)
  /// Without links or rights, as on memory sticks.
  case simple(String)
  /// Not known here.
  case other(String)

  /// Takes a name as it stands in `/proc/self/mountinfo`, such as `ext4` or `fuse.sshfs`.
  public init(name: String) {
    self =
      switch name {
      case "ext2", "ext3", "ext4", "btrfs", "xfs", "zfs", "f2fs", "bcachefs", "jfs": .local(name)
      case "tmpfs", "ramfs": .memory(name)
      case "overlay", "aufs", "fuse.fuse-overlayfs": .layered(name)
      case "nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "ceph", "afs", "virtiofs", "vboxsf",
        "fuse.sshfs", "fuse.glusterfs", "fuse.rclone", "fuse.s3fs":
        .network(name)
      case "vfat", "msdos", "exfat", "ntfs", "ntfs3", "fuseblk": .simple(name)
      default: .other(name)
      }
  }

  /// As it is called.
  public var name: String {
    switch self {
    case .local(let name), .memory(let name), .layered(let name), .network(let name),
      .simple(let name), .other(let name):
      name
    }
  }
}
