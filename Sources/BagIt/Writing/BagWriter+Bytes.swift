import Digests

extension BagWriter {
  /// Every file of a bag as bytes, the tag files first, for those who compare before they write.
  ///
  /// The same as `write(at:)` puts on the disk.
  /// - Throws: `BagWriteError` for a path or an element that no bag can have.
  public static func files(
    _ payload: [(path: BagPath, bytes: [UInt8])], information: [(label: String, value: String)]
  ) throws(BagWriteError) -> [(path: BagPath, bytes: [UInt8])] {
    let sorted = payload.sorted { $0.path.bytes.lexicographicallyPrecedes($1.path.bytes) }
    try BagWriter(
      payload: sorted.map { File($0.path, .bytes($0.bytes)) }, information: information
    ).checkPaths()
    var tags = TagFiles(information)
    for (path, bytes) in sorted { tags.add(path, SHA256Digest(of: bytes), size: bytes.count) }
    return tags.files + payload
  }
}
