import TextScreen

extension Terminal {
  /// How long after an Esc the rest of a key may come, in milliseconds.
  private static let escapeDelay = 25
  /// How often `hangUp` is repeated, in milliseconds, if the program goes on asking.
  private static let hangUpInterval = 50

  /// Waits until something happens and returns all that has happened: a burst of keys is one batch.
  ///
  /// A terminal that is gone, and signals that ask the program to end, are `hangUp`. Changes of the
  /// size are reported once a batch, before the keys.
  /// - Parameters:
  ///   - descriptor: Another descriptor to wait for; the caller reads it after `woken`.
  ///   - timeoutMilliseconds: After that the batch is empty; nil waits without end.
  public func nextEvents(
    alsoWaitingFor descriptor: Int32? = nil, timeoutMilliseconds: Int? = nil
  ) -> [InputEvent] {
    let deadline = timeoutMilliseconds.map { TerminalInput.now + $0 }
    if input.isGone {
      // Whoever does not leave is told again, but never so often that it costs.
      _ = input.wait(alsoFor: nil, milliseconds: Self.hangUpInterval)
      _ = input.takeSignals()
      return [.hangUp]
    }
    while true {
      let left = deadline.map { max(0, $0 - TerminalInput.now) }
      let isAmbiguous = input.decoder.isAmbiguous
      let pause = isAmbiguous ? min(left ?? .max, Self.escapeDelay) : left
      let findings = input.wait(alsoFor: descriptor, milliseconds: pause)
      var events: [InputEvent] = []
      if findings.hasSignals { events += eventsOfSignals() }
      if findings.hasInput {
        input.drain(at: TerminalInput.now)
      } else if isAmbiguous {
        input.decoder.settle()
      }
      events += input.decoder.takeEvents()
      if input.isGone { events.append(.hangUp) }
      if findings.isWoken { events.append(.woken) }
      if !events.isEmpty { return events }
      if let deadline, TerminalInput.now >= deadline { return [] }
    }
  }

  private func eventsOfSignals() -> [InputEvent] {
    var signals = input.takeSignals()
    if signals.contains(UInt8(ascii: "Z")) {
      suspend()
      signals.formUnion(input.takeSignals())
    }
    var events: [InputEvent] = []
    if signals.contains(UInt8(ascii: "C")) {
      recover()
      events.append(.continued)
    }
    if !signals.isDisjoint(with: [UInt8(ascii: "W"), UInt8(ascii: "C")]), let size = adoptSize() {
      events.append(.resized(size))
    }
    if signals.contains(UInt8(ascii: "H")) { events.append(.hangUp) }
    return events
  }
}
