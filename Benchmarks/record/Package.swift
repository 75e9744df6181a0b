// swift-tools-version: 6.2
// What verifying a long record, and casting one ballot, cost beside the bare primitives: swift run -c release
import PackageDescription

let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")

let package = Package(
  name: "record-benchmark",
  dependencies: [.package(url: "https://github.com/apple/swift-crypto", from: "4.5.2")],
  targets: [
    .target(name: "CEditions"),
    .target(name: "CPassphraseWords", exclude: ["words.txt"]),
    .target(name: "StrictJSON"),
    .target(name: "HarmlessText"),
    .target(name: "Digests", dependencies: [crypto]),
    .target(
      name: "Qualifications", dependencies: ["StrictJSON", "CEditions"], exclude: ["Editions"]),
    .target(name: "CaseModel", dependencies: ["Qualifications", "HarmlessText", "StrictJSON"]),
    .target(
      name: "BoardReview",
      dependencies: ["CaseModel", "Qualifications", "HarmlessText", "StrictJSON"]),
    .target(
      name: "Sealing",
      dependencies: [
        "CPassphraseWords", crypto, .product(name: "CryptoExtras", package: "swift-crypto"),
      ]),
    .target(name: "SystemFiles"),
    .target(
      name: "BoardRecord",
      dependencies: [
        "BoardReview", "CaseModel", "StrictJSON", "Digests", "HarmlessText", "Sealing",
        "SystemFiles",
      ]),
    .executableTarget(
      name: "RecordBenchmark",
      dependencies: [
        "BoardRecord", "BoardReview", "CaseModel", "Digests", "HarmlessText", "Qualifications",
        "Sealing", "SystemFiles", crypto,
      ]),
  ],
  swiftLanguageModes: [.v6]
)
