// swift-tools-version: 6.2
// What signing, padding and sealing cost beside the bare primitives: swift run -c release
import PackageDescription

let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")

let package = Package(
  name: "sealing-benchmark",
  dependencies: [.package(url: "https://github.com/apple/swift-crypto", from: "4.5.2")],
  targets: [
    .target(name: "CPassphraseWords", exclude: ["words.txt"]),
    .target(
      name: "Sealing",
      dependencies: [
        "CPassphraseWords", crypto, .product(name: "CryptoExtras", package: "swift-crypto"),
      ]),
    .executableTarget(name: "SealingBenchmark", dependencies: ["Sealing", crypto]),
  ],
  swiftLanguageModes: [.v6]
)
