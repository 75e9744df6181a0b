/// Edition files as an office might write them.
enum OfficeFile {
  static func edition(
    id: String = "2031", governsFrom: String? = "2031-01-01", name: String = "Leading Change"
  ) -> String {
    let governs = governsFrom.map { ", \"governsFrom\": \"\($0)\"" } ?? ""
    return """
      {
        "format": "qrb-edition/1",
        "id": "\(id)",
        "title": "Executive Core Qualifications of 2031",
        "shortTitle": "ECQs of 2031",
        "phrase": "edition of 2031",
        "inForce": "announcements from 1 January 2031",
        "announcements": {"occursFrom": "2025-01-01"\(governs)},
        "requirement": {"demonstrated": 1, "total": 1},
        "coreQualifications": [
          {"number": 1, "name": "\(name)", "competencies": ["vision"],
           "source": "memo", "place": "page 1", "status": "official",
           "definition": {"text": "To lead change.", "source": "memo", "place": "page 1", "status": "official"}}
        ],
        "competencies": [
          {"id": "vision", "name": "Vision", "source": "memo", "place": "page 2", "status": "official"}
        ],
        "sources": [{"id": "memo", "title": "Memorandum", "issuer": "The office"}]
      }
      """
  }
}
