/// A thing the kernel kept from the tool that read a document.
public enum Confinement: String, CaseIterable, Hashable, Sendable {
  /// It ran without any network.
  case network
  /// It could open no file but its own program, its libraries and the document.
  case files
}
