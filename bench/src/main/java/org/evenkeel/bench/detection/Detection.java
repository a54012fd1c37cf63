package org.evenkeel.bench.detection;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.evenkeel.forensics.payload.Judgement;
import org.evenkeel.forensics.payload.Payloads;
import org.evenkeel.forensics.payload.Strength;
import org.evenkeel.forensics.rule.Level;
import org.evenkeel.forensics.scan.LineJudge;

/// Runs the rules over labelled requests, each as the line that an access log would hold, and
/// prints how many they flag.
public final class Detection {
  private static final String USAGE =
      """
      Usage: ./evenkeel bench detection --data FOLDER [--missed N]
             ./evenkeel bench detection --candidates --data FOLDER [--missed N]
             ./evenkeel bench detection --quiet LOG…

        --data    the folder of labelled requests: httpparams-train.csv.gz, libinjection-data.tar.gz,
                  crs-odd.jsonl.gz
        --candidates  instead investigates each template of store-cves-even.jsonl.gz among ordinary
                  traffic: is the weakness among the first three that are named?
        --missed  also prints so many samples of each class that were judged wrongly, of the half
                  that may be studied
        --quiet   access logs of ordinary visitors, plain, .gz or .tar.gz: how often rules speak
      """;

  private final LineJudge judge = new LineJudge();
  private final PrintStream out = System.out;
  private final int missed;

  /// What was said of a sample.
  ///
  /// @param said the titles of rules, or the reasons of judgements; empty when it was not flagged
  private record Said(List<String> said, boolean high) {}

  private Detection(int missed) {
    this.missed = missed;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<String> words = List.of(arguments);
    if (words.size() > 1 && words.getFirst().equals("--quiet")) {
      new Quiet(System.out).run(words.subList(1, words.size()).stream().map(Path::of).toList());
      return;
    }
    int data = words.indexOf("--data");
    if (data < 0 || data + 1 >= words.size()) {
      System.err.print(USAGE);
      System.exit(2);
    }
    Path folder = Path.of(words.get(data + 1));
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException("No such folder: " + folder);
    }
    int missed = words.indexOf("--missed");
    if (missed + 1 >= words.size()) {
      throw new IllegalArgumentException("--missed needs a number");
    }
    int shown = missed < 0 ? 0 : Integer.parseInt(words.get(missed + 1));
    Sets sets = new Sets(folder);
    if (words.contains("--candidates")) {
      new Naming(System.out, shown).run(sets.templates());
    } else {
      new Detection(shown).run(sets);
    }
  }

  private void run(Sets sets) throws IOException {
    score("httpparams-train", sets.httpParams(), this::byRules);
    score("libinjection-data", sets.libinjection(), this::byRules);
    List<Sample> tests = sets.firewallTests();
    score(
        "crs-odd, visible in an access log",
        tests.stream().filter(Sample::visible).toList(),
        this::byRules);
    List<Sample> invisible = tests.stream().filter(test -> !test.visible()).toList();
    score("crs-odd, not visible in an access log", invisible, this::byRules);
    score(
        "crs-odd, values in bodies, cookies and other headers",
        invisible.stream().filter(test -> !test.unseen().isEmpty()).toList(),
        Detection::byValues);
  }

  private Said byRules(Sample sample) {
    var rules = judge.hostile(sample.line());
    return new Said(
        rules.stream().map(rule -> rule.title()).toList(),
        rules.stream().anyMatch(rule -> rule.level().compareTo(Level.HIGH) >= 0));
  }

  /// What the values are that the log does not show, had somebody kept them.
  private static Said byValues(Sample sample) {
    List<Judgement> judgements =
        sample.unseen().stream()
            .flatMap(value -> Payloads.of(value).stream())
            .filter(judgement -> judgement.strength() != Strength.ODD)
            .toList();
    return new Said(judgements.stream().map(Judgement::why).toList(), false);
  }

  private void score(String set, List<Sample> samples, Function<Sample, Said> judging) {
    Map<String, Tally> tallies = new TreeMap<>();
    Map<String, Integer> shown = new TreeMap<>();
    for (Sample sample : samples) {
      Said said = judging.apply(sample);
      boolean flagged = !said.said.isEmpty();
      tallies.computeIfAbsent(sample.label(), any -> new Tally()).add(sample, flagged, said.high);
      String label = sample.label() + (sample.attack() ? "" : ", harmless");
      if (sample.attack() != flagged
          && sample.studied()
          && shown.merge(label, 1, Integer::sum) <= missed) {
        System.err.println(set + " | " + label + " | " + sample + " | " + said.said);
      }
    }
    out.println("\n### " + set + "\n\n" + Tally.head());
    Tally all = new Tally();
    tallies.forEach(
        (label, tally) -> {
          all.add(tally);
          out.println(tally.row(label));
        });
    out.println(all.row("**all**"));
    out.flush();
  }
}
