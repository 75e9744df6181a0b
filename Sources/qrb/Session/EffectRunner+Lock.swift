import BoardRecord
import Dispatch
import ReviewApp
import Sealing
import Synchronization

/// Keys on their way from the thread that has opened them.
final class OpenedKeys: Sendable {
  private let keys = Mutex<LedgerKeys?>(nil)

  func put(_ new: LedgerKeys) { keys.withLock { $0 = new } }

  func take() -> LedgerKeys? {
    keys.withLock { keys in
      defer { keys = nil }
      return keys
    }
  }
}

extension EffectRunner {
  /// Tries a passphrase without keeping the screen waiting.
  func unlock(_ typed: TypedPassphrase) -> [AppEvent] {
    guard let keyLock else { return [.unlocked] }
    var bytes = typed.bytes
    let passphrase = PassphraseRule.passphrase(typed: &bytes)
    if isImmediate { return [Self.answer(keyLock.open(passphrase), opened)] }
    let (inbox, opened) = (inbox, opened)
    // Not on the queue of the record: what waits there may take long.
    DispatchQueue.global(qos: .userInitiated).async {
      inbox.post(Self.answer(keyLock.open(passphrase), opened))
    }
    return []
  }

  /// Goes on with the keys that were opened; the administrator's receipts that were left are given.
  func takeKeys() -> [AppEvent] {
    guard let keys = opened.take() else { return [] }
    record = record?.with(keys)
    return giveReceipts()
  }

  private nonisolated static func answer(
    _ answer: KeyLock.Answer, _ opened: OpenedKeys
  ) -> AppEvent {
    switch answer {
    case .opened(let keys):
      opened.put(keys)
      return .unlocked
    case .wrongPassphrase: return .notUnlocked(nil)
    case .failed(let sentence): return .notUnlocked(sentence)
    }
  }
}
