import CZlib

/// Unpacks what was packed by the method DEFLATE (RFC 1951), as far as a limit allows.
enum Inflate {
  /// Why packed bytes could not be unpacked.
  enum Fault: Error, Equatable {
    /// They are no such bytes, or end too early.
    case damaged
    /// They unfold to more than the limit.
    case tooLarge
  }

  /// Unpacks all of it; a part of at most 64 KiB at a time, so that nothing beyond the limit is ever held.
  static func unpack(_ bytes: ArraySlice<UInt8>, limit: Int) throws(Fault) -> [UInt8] {
    // zlib keeps the address of its stream, so the stream must not move.
    let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    stream.initialize(to: z_stream())
    defer { stream.deallocate() }
    let rawBytes = -MAX_WBITS
    guard bytes.count <= Int(UInt32.max),
      inflateInit2_(stream, rawBytes, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else { throw .damaged }
    defer { inflateEnd(stream) }
    // zlib's interface takes what it only reads as if it might change it.
    var packed = Array(bytes)
    let outcome = packed.withUnsafeMutableBufferPointer { packed in
      stream.pointee.next_in = packed.baseAddress
      stream.pointee.avail_in = UInt32(packed.count)
      return unpack(stream, limit: limit)
    }
    return try outcome.get()
  }

  private static func unpack(
    _ stream: UnsafeMutablePointer<z_stream>, limit: Int
  ) -> Result<[UInt8], Fault> {
    var output: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let (code, count) = piece.withUnsafeMutableBufferPointer { piece in
        stream.pointee.next_out = piece.baseAddress
        stream.pointee.avail_out = UInt32(piece.count)
        let code = inflate(stream, Z_NO_FLUSH)
        return (code, piece.count - Int(stream.pointee.avail_out))
      }
      guard output.count + count <= limit else { return .failure(.tooLarge) }
      output += piece[..<count]
      switch code {
      case Z_STREAM_END: return .success(output)
      case Z_OK where count > 0 || stream.pointee.avail_in > 0: continue
      // Z_BUF_ERROR: the bytes ended before the stream did.
      default: return .failure(.damaged)
      }
    }
  }
}
