/// The arrows between targets: what each may import, and nothing else.
enum AllowedImports {
  /// Targets that neither read nor write anything; they import no part of the system.
  static let pure: [String: Set<String>] = [
    "StrictJSON": [],
    "HarmlessText": [],
    "Digests": ["Crypto"],
    "Qualifications": ["StrictJSON", "CEditions"],
    "CaseModel": ["Qualifications", "HarmlessText", "StrictJSON"],
    "BoardReview": ["CaseModel", "Qualifications", "HarmlessText", "StrictJSON"],
    "BoardResult": [
      "BoardReview", "CaseModel", "Qualifications", "HarmlessText", "StrictJSON", "CLetters",
      "Mustache",
    ],
    "CaseIntake": ["CaseModel", "Qualifications", "HarmlessText", "StrictJSON"],
    "Diagnosis": ["Qualifications", "HarmlessText", "StrictJSON"],
    "TextScreen": ["HarmlessText"],
    "TextEditing": ["TextScreen", "HarmlessText"],
    "ReviewApp": [
      "TextEditing", "TextScreen", "BoardResult", "BoardReview", "CaseModel", "Qualifications",
      "HarmlessText",
    ],
  ]

  /// Makes and uses keys: no file, no terminal and no clock, but random numbers; of the system it takes the wiping of memory.
  static let keys: [String: Set<String>] = [
    "Sealing": ["CPassphraseWords", "Crypto", "CryptoExtras", "Glibc"]
  ]

  /// Targets that touch the disk or the terminal; they do not import each other, except `SystemFiles`, which is their floor.
  static let shells: [String: Set<String>] = [
    "SystemFiles": ["Glibc"],
    "BagIt": [
      "Digests", "HarmlessText", "StrictJSON", "SystemFiles", "CFiles", "Glibc", "Dispatch",
      "Synchronization",
    ],
    "CaseFiles": [
      "CaseModel", "Qualifications", "HarmlessText", "StrictJSON", "Digests", "SystemFiles",
      "BagIt", "Glibc",
    ],
    "BoardRecord": [
      "BoardReview", "CaseModel", "HarmlessText", "StrictJSON", "Digests", "Sealing", "SystemFiles",
      "Glibc", "Dispatch", "Synchronization",
    ],
    "TextExtraction": [
      "CaseModel", "HarmlessText", "SystemFiles", "CConfinedProcess", "CZlib", "Glibc",
    ],
    "IdentityFiles": ["Sealing", "SystemFiles", "Glibc"],
    "CursesTerminal": ["TextScreen", "HarmlessText", "CNcurses", "CProcessGuard", "Glibc"],
  ]

  /// The program, which puts everything together.
  static let program: [String: Set<String>] = [
    "qrb": [
      "ArgumentParser",
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
      "Glibc",
      "Dispatch",
      "Synchronization",
    ]
  ]

  /// Targets in C; what they include is looked at apart.
  static let inC: Set<String> = [
    "CConfinedProcess", "CEditions", "CFiles", "CLetters", "CNcurses", "CPassphraseWords",
    "CPracticeDocket", "CProcessGuard", "CZlib",
  ]

  /// Parts of the system; Package.swift does not name them.
  static let system: Set<String> = ["Glibc", "Dispatch", "Synchronization"]

  /// The whole table.
  static let all = [keys, shells, program].reduce(pure) { $0.merging($1) { $0.union($1) } }

  /// What is imported against the table.
  static func forbidden(_ modules: Set<String>, in target: String) -> Set<String> {
    modules.subtracting(all[target] ?? []).subtracting(["Swift"])
  }

  /// The targets that may import a module.
  static func importers(of module: String) -> Set<String> {
    Set(all.filter { $0.value.contains(module) }.keys)
  }
}
