/// Bytes that nobody can foresee.
enum RandomBytes {
  /// As many as asked for, from the system's random numbers.
  static func make(_ count: Int) -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
  }
}
