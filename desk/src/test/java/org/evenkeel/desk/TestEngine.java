package org.evenkeel.desk;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.evenkeel.desk.hunt.EventFile;
import org.evenkeel.forensics.Events;
import org.evenkeel.forensics.Investigator;
import org.evenkeel.forensics.Request;
import org.evenkeel.forensics.investigation.Investigation;
import org.evenkeel.forensics.investigation.InvestigationJson;

/// The engine as a process, as the command line starts it, for tests of the desk alone.
final class TestEngine {
  private TestEngine() {}

  static List<String> command() {
    return List.of(
        "nice", // as the command line starts it
        "-n",
        "10",
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:+UseSerialGC",
        "-Xmx576m",
        "--enable-native-access=ALL-UNNAMED",
        "-cp",
        System.getProperty("java.class.path"),
        TestEngine.class.getName());
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments[0].equals("events")) {
      events(Path.of(arguments[1]), Path.of(arguments[3]));
      return;
    }
    Investigation found =
        new Investigator(Clock.systemUTC())
            .investigate(Request.of(List.of(Path.of(arguments[1]))), (_, _, _) -> {});
    try (OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out))) {
      InvestigationJson.write(found, out);
    }
    System.exit(10);
  }

  private static void events(Path evidence, Path into) throws IOException, InterruptedException {
    try (EventFile file = EventFile.in(Files.createDirectories(into))) {
      var told =
          new Events(Clock.systemUTC())
              .tell(Request.of(List.of(evidence)), file::taker, (_, _, _) -> {});
      var _ = file.write(told.rules());
    }
  }
}
