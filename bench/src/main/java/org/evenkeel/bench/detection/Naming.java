package org.evenkeel.bench.detection;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.evenkeel.bench.traffic.LogGenerator;
import org.evenkeel.bench.traffic.Plan;
import org.evenkeel.forensics.Investigator;
import org.evenkeel.forensics.Request;
import org.evenkeel.forensics.investigation.Candidate;

/// How often an investigation names the weakness that was aimed at: the requests of each template,
/// answered like any page, stand inside a store's ordinary traffic, and the whole is investigated.
final class Naming {
  private static final int NAMED_FIRST = 3;
  private static final long LINES = 1_000;

  private final PrintStream out;
  private final int missed;

  /// Counts over templates.
  private static final class Counts {
    private int all;
    private int told;
    private int right;
    private int first;
  }

  Naming(PrintStream out, int missed) {
    this.out = out;
    this.missed = missed;
  }

  void run(List<Template> templates) throws IOException, InterruptedException {
    Counts distinguishable = new Counts();
    Counts others = new Counts();
    Path folder = Files.createTempDirectory("evenkeel-naming");
    Path log = folder.resolve("access.log");
    LogGenerator.write(new Plan(LINES, 7, 200, 0), log);
    List<String> traffic = Files.readAllLines(log, StandardCharsets.ISO_8859_1);
    Files.delete(log.resolveSibling("access.log.truth"));
    int shown = 0;
    for (Template template : templates) {
      Files.write(log, mixed(traffic, template), StandardCharsets.ISO_8859_1);
      List<Candidate> told = candidates(log);
      boolean right = told.stream().anyMatch(candidate -> isRight(template, candidate));
      count(template.distinguishable() ? distinguishable : others, template, told, right);
      if (template.distinguishable() && !right && shown++ < missed) {
        System.err.println(template + " | " + told);
      }
    }
    Files.delete(log);
    Files.delete(folder);
    print(distinguishable, others);
  }

  private static List<Candidate> candidates(Path log) throws InterruptedException {
    List<Candidate> all =
        new Investigator(Clock.systemUTC())
            .investigate(Request.of(List.of(log)), (stage, done, total) -> {})
            .answer()
            .vulnerabilities();
    return all.subList(0, Math.min(NAMED_FIRST, all.size()));
  }

  /// The attack begins in the middle of the traffic, one request a second, from an address of its
  /// own.
  private static List<String> mixed(List<String> traffic, Template template) {
    List<String> lines = new ArrayList<>(traffic);
    int at = traffic.size() / 2;
    String middle = traffic.get(at);
    String time = middle.substring(middle.indexOf('['), middle.indexOf(']') + 1);
    for (Template.Ask ask : template.asks()) {
      String line =
          Sample.line(
                  ask.method(), ask.target(), "-", "Mozilla/5.0 (X11; Linux x86_64) Firefox/143.0")
              .replace("203.0.113.7", "198.51.100.99");
      lines.add(at++, line.replaceFirst("\\[[^\\]]*\\]", time));
    }
    return lines;
  }

  private static boolean isRight(Template template, Candidate candidate) {
    String component = Template.plain(candidate.component());
    return candidate.id().equalsIgnoreCase(template.cve())
        || template.named(candidate.component())
        || (component.length() > 3
            && template.words().stream().anyMatch(word -> word.contains(component)));
  }

  private static void count(Counts counts, Template template, List<Candidate> told, boolean right) {
    counts.all++;
    counts.told += told.isEmpty() ? 0 : 1;
    counts.right += right ? 1 : 0;
    counts.first += !told.isEmpty() && isRight(template, told.getFirst()) ? 1 : 0;
  }

  private void print(Counts distinguishable, Counts others) {
    out.println("\n### store-cves-even: which weakness was aimed at\n");
    out.println(
        """
        | requests | templates | something named | right one first | right one among three | share |
        |---|---:|---:|---:|---:|---:|""");
    row("a line names the component and is no daily use", distinguishable);
    row("the others", others);
  }

  private void row(String name, Counts counts) {
    out.printf(
        Locale.ROOT,
        "| %s | %,d | %,d | %,d | %,d | %.4f |%n",
        name,
        counts.all,
        counts.told,
        counts.first,
        counts.right,
        (double) counts.right / Math.max(1, counts.all));
  }
}
