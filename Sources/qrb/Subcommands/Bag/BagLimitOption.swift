import ArgumentParser
import BagIt

/// A limit as it is typed: `files=1000000`, `payload=20G`.
struct BagLimitOption: ExpressibleByArgument {
  private let key: WritableKeyPath<BagLimits, Int> & Sendable
  private let value: Int

  init?(argument: String) {
    let parts = argument.split(separator: "=", omittingEmptySubsequences: false)
    guard parts.count == 2, let value = Self.number(parts[1]), value > 0 else { return nil }
    let greatest: Int
    switch parts[0] {
    case "file": (key, greatest) = (\.file, .max)
    case "payload": (key, greatest) = (\.payload, .max)
    case "manifests": (key, greatest) = (\.manifests, BagLimits.greatest.manifests)
    case "tag-file": (key, greatest) = (\.tagFile, BagLimits.greatest.manifests)
    case "files": (key, greatest) = (\.files, BagLimits.greatest.files)
    case "depth": (key, greatest) = (\.depth, BagLimits.greatest.depth)
    case "findings": (key, greatest) = (\.findings, BagLimits.greatest.files)
    default: return nil
    }
    guard value <= greatest else { return nil }
    self.value = value
  }

  func apply(to limits: inout BagLimits) { limits[keyPath: key] = value }

  private static func number(_ text: Substring) -> Int? {
    let unit: Int
    switch text.last {
    case "K": unit = 1 << 10
    case "M": unit = 1 << 20
    case "G": unit = 1 << 30
    default: return Int(text)
    }
    guard let count = Int(text.dropLast()) else { return nil }
    let (bytes, isTooLarge) = count.multipliedReportingOverflow(by: unit)
    return isTooLarge ? nil : bytes
  }
}
