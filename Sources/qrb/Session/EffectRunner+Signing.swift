import Dispatch
import HarmlessText
import ReviewApp
import Sealing

extension EffectRunner {
  /// Does what ends in a signature: behind the screen, or with the terminal where the SSH key that signs asks for something.
  func signing(_ work: @escaping @Sendable (RecordWork) -> [AppEvent]) -> [AppEvent] {
    guard let record, let signer = record.signer, !isImmediate else { return onQueue(work) }
    // Where it cannot be told, the act itself says why it was not done.
    let attention = (try? signer.attention()) ?? .none
    switch attention {
    case .none: return onQueue(work)
    case .touch:
      return [.told("\(SigningKeyOpening.sentence(.touch))")] + onQueue(work)
    case .terminal:
      guard let lendTerminal else { return onQueue(work) }
      let queue = queue
      return lendTerminal {
        Standard.output("\n\(SigningKeyOpening.sentence(.terminal))\n")
        // On the queue, so that it comes after what was begun before it.
        return queue.sync { work(record) }
      }
    }
  }

  /// Whether statements can be signed without anybody being asked for anything.
  var signsUnattended: Bool {
    guard let signer = record?.signer else { return true }
    return (try? signer.attention()) == SigningAttention.none
  }
}
