import Sealing
import SystemFiles

extension DraftContents {
  /// What a draft says, without taking it over from the session that holds it; nil where there is none to read.
  public static func look(
    at name: DraftName, in folder: String, author: AgeSecretKey? = nil
  ) -> DraftContents? {
    do throws(FileError) {
      let file = try Files.read("\(folder)/\(name.file)")
      return DraftReplay(DraftSeal.journal(in: file, for: author)).contents
    } catch { return nil }
  }
}
