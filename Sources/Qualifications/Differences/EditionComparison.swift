/// Gathers the differences of two editions, part by part.
struct EditionComparison {
  let old: Edition
  let new: Edition
  private(set) var items: [EditionDifference.Item] = []

  init(old: Edition, new: Edition) {
    self.old = old
    self.new = new
  }

  mutating func compareCoreQualifications() {
    var unmatched = old.coreQualifications
    for qualification in new.coreQualifications {
      let subject = Self.subject(of: qualification)
      let names = Set(qualification.headingNames)
      guard let index = unmatched.firstIndex(where: { !names.isDisjoint(with: $0.headingNames) })
      else {
        add(subject, .added(definition: qualification.definition?.asPrinted))
        continue
      }
      let earlier = unmatched.remove(at: index)
      if Self.title(earlier) != Self.title(qualification) {
        add(subject, .renamed(old: Self.title(earlier), new: Self.title(qualification)))
      }
      compare(subject, earlier.definition, qualification.definition)
    }
    for earlier in unmatched {
      add(Self.subject(of: earlier), .removed(definition: earlier.definition?.asPrinted))
    }
  }

  mutating func compareFundamentals() {
    switch (old.fundamentals, new.fundamentals) {
    case (nil, nil): break
    case (nil, let added?):
      add(.fundamentals, .added(definition: added.definition?.asPrinted))
    case (let removed?, nil):
      add(.fundamentals, .removed(definition: removed.definition?.asPrinted))
    case (let old?, let new?): compare(.fundamentals, old.definition, new.definition)
    }
  }

  mutating func compareCompetencies() {
    for competency in new.competencies {
      let subject = EditionDifference.Subject.competency(competency.id, name: competency.name)
      guard let earlier = old.competency(competency.id) else {
        add(subject, .added(definition: competency.definition?.asPrinted))
        continue
      }
      if earlier.name != competency.name {
        add(subject, .renamed(old: earlier.name, new: competency.name))
      }
      let (before, after) = (places(of: earlier, in: old), places(of: competency, in: new))
      if before != after { add(subject, .listedElsewhere(old: before, new: after)) }
      compare(subject, earlier.definition, competency.definition)
    }
    for earlier in old.competencies where new.competency(earlier.id) == nil {
      add(
        .competency(earlier.id, name: earlier.name),
        .removed(definition: earlier.definition?.asPrinted))
    }
  }

  private mutating func compare(
    _ subject: EditionDifference.Subject, _ earlier: SourcedText?, _ later: SourcedText?
  ) {
    switch (earlier, later) {
    case (nil, nil): break
    case (nil, _?): add(subject, .definitionOnlyIn(new.id))
    case (_?, nil): add(subject, .definitionOnlyIn(old.id))
    case (let earlier?, let later?):
      let difference = WordDifference(from: earlier.asPrinted, to: later.asPrinted)
      if difference.hasChanges { add(subject, .reworded(difference)) }
    }
  }

  private mutating func add(
    _ subject: EditionDifference.Subject, _ change: EditionDifference.Change
  ) {
    items.append(EditionDifference.Item(subject: subject, change: change))
  }

  private func places(of competency: Competency, in edition: Edition) -> [String] {
    if competency.isFundamental { return ["Fundamental Competencies"] }
    return edition.coreQualifications(listing: competency.id).map(\.name)
  }

  private static func title(_ qualification: CoreQualification) -> String {
    "ECQ \(qualification.number), \(qualification.name)"
  }

  private static func subject(of qualification: CoreQualification) -> EditionDifference.Subject {
    .coreQualification(number: qualification.number, name: qualification.name)
  }
}
