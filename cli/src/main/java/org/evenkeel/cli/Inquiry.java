package org.evenkeel.cli;

import org.evenkeel.cli.answer.TerminalAnswer;
import org.evenkeel.forensics.Progress;
import org.evenkeel.forensics.Request;
import org.evenkeel.forensics.investigation.Investigation;
import org.evenkeel.forensics.investigation.InvestigationJson;
import org.evenkeel.forensics.investigation.Verdict;

/// One investigation, from the request to the exit code. Shared by the commands that investigate.
final class Inquiry {
  private final Session session;
  private final Looks looks;

  Inquiry(Session session, Looks looks) {
    this.session = session;
    this.looks = looks;
  }

  /// Investigates, showing how far it is when a person watches and it takes long.
  Investigation about(Request request) throws InterruptedException {
    Terminal terminal = session.terminal();
    try (ProgressLine line = new ProgressLine(terminal, session.clock())) {
      session.interruption().during(line);
      if (Boolean.getBoolean(ProgressLines.WANTED)) {
        Progress lines = new ProgressLines(terminal.people(), session.clock());
        return session.engine().investigate(request, lines);
      }
      boolean shown = terminal.isLive() && !looks.quiet();
      Progress progress = shown ? line.start() : line;
      return session.engine().investigate(request, progress);
    }
  }

  /// Writes the answer for a person, or the document for a program.
  void show(Investigation found, boolean json) {
    Terminal terminal = session.terminal();
    if (json) {
      InvestigationJson.write(found, terminal.data());
      terminal.data().flush();
    } else {
      terminal.print(TerminalAnswer.of(found, terminal.screen(looks.noColor())));
    }
    session.interruption().kept("The answer above is whole.");
  }

  static ExitCode codeFor(Investigation found) {
    if (found.verdict() != Verdict.NO_EVIDENCE || !found.findings().isEmpty()) {
      return ExitCode.FINDINGS;
    }
    if (!found.coverage().judged()) {
      return ExitCode.NOTHING_READABLE;
    }
    return found.coverage().complete() ? ExitCode.NOTHING_FOUND : ExitCode.PARTLY_READ;
  }
}
