package org.evenkeel.bench.detection;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evenkeel.forensics.scan.LineJudge;

/// Runs the rules over labelled requests, each as the line that an access log would hold, and
/// prints how many they flag.
public final class Detection {
  private static final String USAGE =
      """
      Usage: ./evenkeel bench detection --data FOLDER [--missed N]

        --data    the folder of labelled requests: httpparams-train.csv.gz, libinjection-data.tar.gz,
                  crs-odd.jsonl.gz
        --missed  also prints so many samples of each class that were judged wrongly
      """;

  private final LineJudge judge = new LineJudge();
  private final PrintStream out = System.out;
  private final int missed;

  private Detection(int missed) {
    this.missed = missed;
  }

  public static void main(String[] arguments) throws IOException {
    List<String> words = List.of(arguments);
    int data = words.indexOf("--data");
    if (data < 0 || data + 1 >= words.size() || !Files.isDirectory(Path.of(words.get(data + 1)))) {
      System.err.print(USAGE);
      System.exit(2);
    }
    int missed = words.indexOf("--missed");
    new Detection(missed < 0 ? 0 : Integer.parseInt(words.get(missed + 1)))
        .run(new Sets(Path.of(words.get(data + 1))));
  }

  private void run(Sets sets) throws IOException {
    score("httpparams-train", sets.httpParams());
    score("libinjection-data", sets.libinjection());
    List<Sample> tests = sets.firewallTests();
    score("crs-odd, visible in an access log", tests.stream().filter(Sample::visible).toList());
    score(
        "crs-odd, in a body, a cookie or another header",
        tests.stream().filter(test -> !test.visible()).toList());
  }

  private void score(String set, List<Sample> samples) {
    Map<String, Tally> tallies = new TreeMap<>();
    Map<String, Integer> shown = new TreeMap<>();
    int rightly = 0;
    int wrongly = 0;
    int attacks = 0;
    for (Sample sample : samples) {
      var rules = judge.hostile(sample.line());
      String label = sample.label() + (sample.attack() ? "" : ", harmless");
      tallies.computeIfAbsent(label, any -> new Tally()).add(rules);
      attacks += sample.attack() ? 1 : 0;
      rightly += sample.attack() && !rules.isEmpty() ? 1 : 0;
      wrongly += !sample.attack() && !rules.isEmpty() ? 1 : 0;
      if (sample.attack() == rules.isEmpty() && shown.merge(label, 1, Integer::sum) <= missed) {
        System.err.println(
            label
                + ": "
                + sample.line()
                + rules.stream().map(rule -> " [" + rule.title() + "]").toList());
      }
    }
    out.println("\n### " + set + "\n\n" + Tally.head());
    tallies.forEach((label, tally) -> out.println(tally.row(label)));
    out.println("\n" + Tally.precision(rightly, wrongly, attacks));
    out.flush();
  }
}
