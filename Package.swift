// swift-tools-version: 6.2
import PackageDescription

// Where CI builds, a warning in the sources is a mistake. Tests are apart: the testing macros expand to code that warns.
let settings: [SwiftSetting] =
  Context.environment["CI"] == nil ? [] : [.treatAllWarnings(as: .error)]

/// A target that neither reads nor writes anything: rules, texts and screens as values.
func pure(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .target(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings)
}

/// A target that touches the disk, the terminal or keys.
func shell(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(
  _ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.byName(name: name)] + dependencies, exclude: exclude)
}

let mustache: Target.Dependency = .product(name: "Mustache", package: "swift-mustache")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let cryptoExtras: Target.Dependency = .product(name: "CryptoExtras", package: "swift-crypto")

let package = Package(
  name: "qrb",
  products: [.executable(name: "qrb", targets: ["qrb"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    .target(name: "CConfinedProcess"),
    .target(name: "CEditions"),
    .target(name: "CFiles"),
    .target(name: "CLetters"),
    .target(name: "CNcurses"),
    .target(name: "CPassphraseWords", exclude: ["words.txt"]),
    .target(name: "CPracticeDocket"),
    .target(name: "CProcessGuard"),
    .systemLibrary(name: "CZlib"),

    pure("StrictJSON", []),
    pure("HarmlessText", []),
    pure("Digests", [crypto]),
    pure("Qualifications", ["StrictJSON", "CEditions"], exclude: ["Editions"]),
    pure("CaseModel", ["Qualifications", "HarmlessText", "StrictJSON"]),
    pure("BoardReview", ["CaseModel", "Qualifications", "HarmlessText", "StrictJSON"]),
    pure(
      "BoardResult",
      [
        "BoardReview", "CaseModel", "Qualifications", "HarmlessText", "StrictJSON", "CLetters",
        mustache,
      ], exclude: ["Templates"]),
    pure("CaseIntake", ["CaseModel", "Qualifications", "HarmlessText", "StrictJSON"]),
    pure("Diagnosis", ["Qualifications", "HarmlessText", "StrictJSON"]),
    pure("TextScreen", ["HarmlessText"]),
    pure("TextEditing", ["TextScreen", "HarmlessText"]),
    pure(
      "ReviewApp",
      [
        "TextEditing", "TextScreen", "BoardResult", "BoardReview", "CaseModel", "Qualifications",
        "HarmlessText",
      ]),

    .target(
      name: "Sealing", dependencies: ["CPassphraseWords", crypto, cryptoExtras],
      swiftSettings: settings),

    shell("SystemFiles", []),
    shell("BagIt", ["Digests", "HarmlessText", "StrictJSON", "SystemFiles", "CFiles"]),
    shell(
      "CaseFiles",
      [
        "CaseModel", "Qualifications", "HarmlessText", "StrictJSON", "Digests", "SystemFiles",
        "BagIt",
      ]),
    shell(
      "BoardRecord",
      [
        "BoardReview", "CaseModel", "StrictJSON", "Digests", "HarmlessText", "Sealing",
        "SystemFiles",
      ]),
    shell(
      "TextExtraction",
      ["CaseModel", "HarmlessText", "SystemFiles", "CConfinedProcess", "CZlib"]),
    shell("IdentityFiles", ["Sealing", "SystemFiles"]),
    shell("CursesTerminal", ["TextScreen", "HarmlessText", "CNcurses", "CProcessGuard"]),

    .executableTarget(
      name: "qrb",
      dependencies: [
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        "BagIt",
        "BoardRecord",
        "BoardResult",
        "BoardReview",
        "CPracticeDocket",
        "CaseFiles",
        "CaseIntake",
        "CaseModel",
        "CursesTerminal",
        "Diagnosis",
        "Digests",
        "HarmlessText",
        "IdentityFiles",
        "Qualifications",
        "ReviewApp",
        "Sealing",
        "StrictJSON",
        "SystemFiles",
        "TextExtraction",
        "TextScreen",
      ],
      swiftSettings: settings),

    // For Tools/crash_matrix.py; no part of what is installed.
    .executableTarget(
      name: "record-drill",
      dependencies: [
        "BoardRecord", "BoardReview", "CaseModel", "Digests", "HarmlessText", "Qualifications",
        "Sealing", "SystemFiles",
      ], path: "Tools/RecordDrill", swiftSettings: settings),

    .testTarget(name: "ArchitectureTests"),
    tests("StrictJSON"),
    tests("HarmlessText"),
    tests("Digests"),
    tests("Qualifications", ["StrictJSON", crypto]),
    tests("CaseModel", ["StrictJSON"]),
    tests("CaseIntake"),
    tests("BoardReview"),
    tests("BoardResult", ["Digests"]),
    tests("Diagnosis"),
    tests("TextScreen"),
    tests("TextEditing", ["TextScreen", "HarmlessText"]),
    tests("ReviewApp"),
    tests("Sealing", [crypto, cryptoExtras, "CZlib"]),
    tests("IdentityFiles", ["Sealing", "SystemFiles"]),
    tests("SystemFiles"),
    tests("BagIt", ["StrictJSON", "Digests", "SystemFiles", "HarmlessText", "CFiles"]),
    tests("CaseFiles"),
    tests("BoardRecord", ["Sealing"]),
    tests("TextExtraction", ["SystemFiles"]),
    tests("CursesTerminal"),
  ],
  swiftLanguageModes: [.v6]
)
