package org.evenkeel.cli;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.evenkeel.cli.answer.AnyInvestigation;

/// What came of a command line.
record Run(int code, String data, String people) {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), ZoneOffset.UTC);
  private static final Engine BREAK_IN = (request, progress) -> AnyInvestigation.breakIn("A1");

  static Run of(String... arguments) {
    return of(BREAK_IN, arguments);
  }

  static Run of(Engine engine, String... arguments) {
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    Run run = into(data, engine, arguments);
    return new Run(run.code(), data.toString(StandardCharsets.UTF_8), run.people());
  }

  /// With standard output going to `stdout`.
  static Run into(OutputStream stdout, Engine engine, String... arguments) {
    StringWriter people = new StringWriter();
    Session session = session(stdout, people, engine, Map.of("LANG", "C.UTF-8"));
    int code = CommandTree.run(session, List::of, arguments);
    return new Run(code, "", people.toString());
  }

  static Session session(
      OutputStream stdout, StringWriter people, Engine engine, Map<String, String> environment) {
    Terminal terminal =
        new Terminal(
            new DataStream(stdout),
            new PrintWriter(people, true),
            environment,
            new Terminal.Reach(false, false, 80));
    return new Session(terminal, engine, CLOCK, new Interruption(terminal));
  }
}
