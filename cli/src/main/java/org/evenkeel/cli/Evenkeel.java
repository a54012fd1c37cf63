package org.evenkeel.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.evenkeel.forensics.Investigator;
import org.evenkeel.forensics.LogFormats;

/// The edge: the process's streams, environment and exit code. The only main.
public final class Evenkeel {
  private static final int DEFAULT_COLUMNS = 80;

  /// Commands that investigate, unless they are asked for help.
  private static final Set<String> SOON = Set.of("investigate", "rehearse");

  private Evenkeel() {}

  public static void main(String[] arguments) {
    if (Boolean.getBoolean(ProgressLines.WANTED)) {
      new Parent(System.in).follow();
    }
    Terminal terminal = terminal();
    Interruption interruption = new Interruption(terminal);
    Runtime.getRuntime().addShutdownHook(interruption);
    Clock clock = Clock.systemUTC();
    Engine engine = investigator(clock, arguments)::investigate;
    Session session = new Session(terminal, engine, clock, interruption);
    int code = run(session, arguments);
    interruption.over();
    System.exit(code);
  }

  /// Rules take as long to read as the arguments: both are read at the same time.
  private static Investigator investigator(Clock clock, String... arguments) {
    boolean soon = arguments.length > 0 && SOON.contains(arguments[0]);
    return soon ? Investigator.preparing(clock) : new Investigator(clock);
  }

  private static int run(Session session, String... arguments) {
    try {
      return CommandTree.run(session, LogFormats::known, arguments);
    } catch (OutOfMemoryError e) {
      session.terminal().say(Failure.NO_MEMORY);
      return ExitCode.FAILED.number();
    }
  }

  private static Terminal terminal() {
    Map<String, String> environment = System.getenv();
    String screens = System.getProperty("evenkeel.screens", "");
    int columns = columns(environment.getOrDefault("COLUMNS", ""));
    return new Terminal(
        new DataStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16)),
        new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        environment,
        new Terminal.Reach(screens.contains("out"), screens.contains("err"), columns));
  }

  private static int columns(String wanted) {
    int known = Integer.getInteger("evenkeel.columns", DEFAULT_COLUMNS);
    try {
      return wanted.isEmpty() ? known : Integer.parseInt(wanted);
    } catch (NumberFormatException e) {
      return known;
    }
  }
}
