/// Everything a key or a word on the command line can ask for.
public enum Command: String, Sendable, CaseIterable {
  case down, up, halfPageDown, halfPageUp, pageDown, pageUp, top, end
  case nextSection, previousSection, nextCase, previousCase
  case nextPane, previousPane, firstPane, secondPane, thirdPane
  case enlarge, widen, narrow
  case find, findAcross, findNext, findPrevious, clear, filter
  case mark, unmark, extend, shrink, note, decide, undo, redo
  case lockDefinitions, whyEdition, history, compare, originals, fundamentals
  case sortByNumber, sortByAgency, sortByState
  case open, back, quit
  case noConflict, excuse
  case choose, toggle, nextField, previousField, insertPassage, cast
  case record, board, openBallots, discuss, holdOver, result, issue, members
  case memberUnavailable, returnCase, holdOverOtherwise, overrideEdition
  case declareMoratorium, endMoratorium, adjourn, docketCase
  case commandLine, help, whereAmI, redraw, lock, suspend, mouse
}
