package org.evenkeel.bench;

import java.io.IOException;
import java.util.Arrays;
import org.evenkeel.bench.detection.Detection;
import org.evenkeel.bench.speed.SideBySide;
import org.evenkeel.bench.traffic.LogGenerator;
import org.evenkeel.bench.webroot.WebRootBench;
import org.openjdk.jmh.Main;

/// The door to all measurements: `log` generates evidence, `speed` runs whole processes side by
/// side, `detection` the rules over labelled requests.
public final class Bench {
  private static final String USAGE =
      """
      Usage: ./evenkeel bench COMMAND

        log     generates an access log of an invented store, and the truth about it
                --lines N --seed N --clients N --attacks PERCENT --out FILE|-
        speed   runs Evenkeel and its rivals on the same files and prints Markdown tables
                --work FOLDER --evenkeel LAUNCHER --rounds N --slow-rounds N --sizes MB,MB,…
        detection  runs the rules over labelled requests and prints how many they flag
                --data FOLDER [--missed N]
        webroot  searches harmless files and prints every false alarm; invents harmful ones and
                prints what is missed
                --data DIR… | --shapes [N]
        micro   runs the JMH benchmarks of single methods; takes JMH's own arguments, -h lists them
      """;

  private Bench() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    String command = arguments.length == 0 ? "" : arguments[0];
    String[] rest =
        arguments.length == 0 ? arguments : Arrays.copyOfRange(arguments, 1, arguments.length);
    switch (command) {
      case "log" -> LogGenerator.main(rest);
      case "speed" -> SideBySide.main(rest);
      case "detection" -> Detection.main(rest);
      case "webroot" -> WebRootBench.main(rest);
      case "micro" -> Main.main(rest);
      default -> {
        System.err.print(USAGE);
        System.exit(2);
      }
    }
  }
}
