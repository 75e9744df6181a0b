/// How large the images on each page are drawn, as `pdfimages -list` tells it.
enum ImageSizes {
  /// The area of the largest image of each page that has one, in square points.
  static func largest(_ output: [UInt8]) -> [Int: Double] {
    var largest: [Int: Double] = [:]
    for line in output.split(separator: 0x0A) {
      let fields = line.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
      // page num type width height color comp bpc enc interp object ID x-ppi y-ppi size ratio
      guard fields.count >= 14, let page = Int(fields[0]),
        fields[2] == "image" || fields[2] == "stencil",
        let width = Double(fields[3]), let height = Double(fields[4]),
        let across = Double(fields[12]), let down = Double(fields[13]), across > 0, down > 0
      else { continue }
      largest[page] = max(largest[page] ?? 0, width / across * 72 * height / down * 72)
    }
    return largest
  }
}
