import CNcurses
import CProcessGuard
import Glibc
import TextScreen

/// The terminal the program runs in: it shows screens and tells what the person does.
///
/// While one is open nothing else may write to standard output. There is one at a time, because
/// ncurses and signals belong to the process.
@MainActor
public final class Terminal {
  /// The characters that lines may be drawn with here.
  public let lineSet: LineSet
  /// Columns and rows, as the kernel last gave them.
  public private(set) var size: Size
  /// Whether mouse events are reported.
  public private(set) var isMouseEnabled: Bool

  var input: TerminalInput
  private var painter: Painter
  private(set) var isActive = true
  /// Whether the next sign of having been continued belongs to a stop that is over and dealt with.
  private var expectsContinue = false

  /// Takes over the terminal of standard input and output and clears it with the first paint.
  /// - Parameters:
  ///   - mouse: Whether mouse events are reported from the start.
  ///   - usesColor: Whether the palette may use colours, which `NO_COLOR` forbids all the same.
  /// - Throws: `TerminalError`; nothing has been written to the terminal then.
  public init(mouse: Bool = true, usesColor: Bool = true) throws(TerminalError) {
    try Self.checkDescriptors()
    let name = try Self.terminalName()
    let isUTF8 = Self.setLocale()
    lineSet = isUTF8 ? .unicode : .ascii
    // Before ncurses, which installs handlers of its own where there are none.
    let signals = qrb_signal_pipe()
    guard signals >= 0 else { throw .cannotBeOpened(name: name) }
    try Self.open(name: name)
    input = TerminalInput(signals: signals, keySequences: KeySequences.ofTerminal())
    let templates = CellTemplates(usesColor: usesColor && !Self.environmentForbidsColor)
    painter = Painter(templates: templates, showsOnlyAscii: !isUTF8)
    size = Size(columns: Int(cn_columns()), rows: Int(cn_rows()))
    isMouseEnabled = mouse
    _ = adoptSize()
    sendModes()
  }

  /// Shows a screen of the terminal's size and puts the cursor on its focused item.
  public func paint(_ screen: Screen) {
    guard isActive, screen.size.area > 0 else { return }
    painter.paint(screen)
  }

  /// Makes the next paint draw everything, whatever others have written to the terminal.
  public func redraw() {
    painter.forget()
  }

  /// Turns mouse reports on, or off so that the terminal's own selection works.
  public func setMouse(enabled: Bool) {
    guard enabled != isMouseEnabled else { return }
    isMouseEnabled = enabled
    if isActive { writeNow(enabled ? TerminalModes.mouseOn : TerminalModes.mouseOff) }
  }

  /// Rings the terminal's bell.
  public func ringBell() {
    guard isActive, let bell = cn_capability(.bell) else { return }
    writeNow(String(cString: bell))
  }

  /// Gives the terminal back for good; calling it again does nothing.
  public func restore() {
    release()
  }

  /// Stops the program's whole process group, as Ctrl-Z does elsewhere, and returns when it goes on.
  ///
  /// `InputEvent.continued` follows, whereupon everything is to be painted.
  public func suspend() {
    guard isActive else { return }
    release()
    qrb_stop_process_group()
    resume()
    expectsContinue = true
  }

  /// Takes the terminal again after having been stopped by somebody else, who may have left it in
  /// any state.
  func recover() {
    defer { expectsContinue = false }
    guard isActive, !expectsContinue else { return }
    release()
    resume()
  }

  /// Lets another program use the terminal while `body` runs.
  public func withTerminalReleased<Result, Failure: Error>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let wasActive = isActive
    release()
    defer { if wasActive { resume() } }
    return try body()
  }

  /// Takes the terminal's size from the kernel; returns it if it is another than before.
  func adoptSize() -> Size? {
    var rows: Int32 = 0
    var columns: Int32 = 0
    guard qrb_window_size(&rows, &columns) else { return nil }
    if rows != cn_rows() || columns != cn_columns() { cn_resize(rows, columns) }
    let now = Size(columns: Int(columns), rows: Int(rows))
    guard now != size else { return nil }
    size = now
    painter.forget()
    return now
  }

  /// Gives the terminal back until `resume`.
  private func release() {
    guard isActive else { return }
    isActive = false
    // From the background, after the shell has taken over, this would stop the process for good.
    let stops = qrb_stop_in_background(false)
    cn_send(TerminalModes.mouseOff)
    cn_send(TerminalModes.pasteOff)
    cn_send(cn_capability(.keypadOff))
    cn_send(cn_capability(.cursorShown))
    cn_close()
    _ = qrb_stop_in_background(stops)
  }

  /// Takes the terminal again; the next paint draws everything.
  private func resume() {
    isActive = true
    cn_resume_modes()
    sendModes()
    painter.forget()
    _ = adoptSize()
  }

  /// Has the modes sent that the program needs, together with the next paint.
  private func sendModes() {
    cn_send(cn_capability(.keypadOn))
    cn_send(TerminalModes.pasteOn)
    if isMouseEnabled { cn_send(TerminalModes.mouseOn) }
    painter.forgetCursor()
  }

  private func writeNow(_ sequence: String) {
    var sequence = sequence
    sequence.withUTF8 { _ = write(STDOUT_FILENO, $0.baseAddress, $0.count) }
  }
}
