package org.evenkeel.cli;

import java.util.List;
import java.util.Locale;
import java.util.LongSummaryStatistics;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import org.evenkeel.cli.answer.SafeText;
import org.evenkeel.ledger.History;
import org.evenkeel.ledger.entry.EntryLine;
import org.evenkeel.ledger.entry.Leaf;
import org.evenkeel.ledger.json.CanonicalJson;
import org.evenkeel.ledger.stamp.Stamps;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What stands in a ledger.
@Command(
    name = "show",
    header = "Show entries, each checked against its hash while it is read.",
    footer = {"  evenkeel ledger show case-7", "  evenkeel ledger show case-7 12 20-25 --json"})
final class LedgerShow implements Callable<Integer> {
  private static final int BLOCK = 1 << 18;
  private static final int WIDEST = 400;
  private final Session session;

  @Mixin private LedgerPlace place = new LedgerPlace();

  @Parameters(
      index = "1..*",
      paramLabel = "ENTRY",
      converter = Numbers.class,
      description = "Numbers of entries, such as 7 or 7-12. Default: all.")
  private List<Numbers.Range> entries = List.of();

  @Option(
      names = "--json",
      description = "Whole entries as JSON, one a line, as 'export' has them.")
  private boolean json;

  @Option(names = "--head", description = "Only the newest signed head.")
  private boolean head;

  LedgerShow(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    try (History history = place.folder(session).read()) {
      if (head) {
        session.terminal().print(history.head().written());
        return ExitCode.NOTHING_FOUND.number();
      }
      StringBuilder lines = new StringBuilder();
      LongStream wanted =
          entries.isEmpty()
              ? LongStream.range(0, history.size())
              : entries.stream().flatMapToLong(Numbers.Range::all);
      wanted.forEach(sequence -> add(lines, history.entry(sequence)));
      session.terminal().print(lines.toString());
      session
          .terminal()
          .say(
              "%d entries under a signed head; root %s"
                  .formatted(history.size(), history.head().checkpoint().root().base64()));
      session.terminal().say(anchored());
    }
    return ExitCode.NOTHING_FOUND.number();
  }

  private String anchored() {
    LongSummaryStatistics stamped =
        place.folder(session).stamps().all().stream()
            .filter(Stamps.State::anchored)
            .mapToLong(Stamps.State::size)
            .summaryStatistics();
    return stamped.getCount() == 0
        ? "Not yet anchored by a time-stamp; see 'evenkeel ledger stamp'."
        : "Anchored by a time-stamp up to " + stamped.getMax() + " entries.";
  }

  private void add(StringBuilder lines, EntryLine entry) {
    String line = json ? entry.written() : shown(entry);
    lines.append(line).append(System.lineSeparator());
    if (lines.length() > BLOCK) {
      session.terminal().print(lines.toString());
      lines.setLength(0);
    }
  }

  private String shown(EntryLine entry) {
    Leaf leaf = entry.leaf();
    String payload =
        entry.opening().map(open -> CanonicalJson.text(open.payload())).orElse("(erased)");
    String doubt = leaf.clockStep().isZero() ? "" : " (clock off by " + leaf.clockStep() + ")";
    String line =
        String.format(
            Locale.ROOT,
            "%6d  %s%s  %s  %s  %s",
            leaf.sequence(),
            leaf.time(),
            doubt,
            leaf.actor(),
            leaf.kind(),
            payload);
    String all = SafeText.prose(line, session.terminal().unicode());
    return all.length() <= WIDEST ? all : all.substring(0, WIDEST) + " ... (--json shows all)";
  }
}
