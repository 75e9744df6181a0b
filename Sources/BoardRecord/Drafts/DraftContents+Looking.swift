import SystemFiles

extension DraftContents {
  /// What a draft says, without taking it over from the session that holds it; nil where there is none to read.
  public static func look(at name: DraftName, in folder: String) -> DraftContents? {
    do throws(FileError) {
      return DraftReplay(try Files.read("\(folder)/\(name.file)")).contents
    } catch { return nil }
  }
}
