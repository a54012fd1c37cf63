package org.evenkeel.desk;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.evenkeel.forensics.Investigator;
import org.evenkeel.forensics.Request;
import org.evenkeel.forensics.investigation.Investigation;
import org.evenkeel.forensics.investigation.InvestigationJson;

/// The engine as a process, as the command line starts it, for tests of the desk alone.
final class TestEngine {
  private TestEngine() {}

  static List<String> command() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx512m",
        "--enable-native-access=ALL-UNNAMED",
        "-cp",
        System.getProperty("java.class.path"),
        TestEngine.class.getName());
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Investigation found =
        new Investigator(Clock.systemUTC())
            .investigate(Request.of(List.of(Path.of(arguments[1]))), (_, _, _) -> {});
    try (OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out))) {
      InvestigationJson.write(found, out);
    }
    System.exit(10);
  }
}
