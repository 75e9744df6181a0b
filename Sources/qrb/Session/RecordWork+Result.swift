import CaseModel
import ReviewApp

extension RecordWork {
  func writeResult(of number: CaseNumber) -> AppEvent { .resultFailed(number, "not yet") }
}
