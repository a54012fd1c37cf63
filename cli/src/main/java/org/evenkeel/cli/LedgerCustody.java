package org.evenkeel.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.evenkeel.cli.answer.SafeText;
import org.evenkeel.ledger.History;
import org.evenkeel.ledger.evidence.Custody;
import org.evenkeel.ledger.evidence.CustodySheet;
import org.evenkeel.ledger.folder.LedgerFolder;
import org.evenkeel.paper.Paper;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Everyone who had a piece of evidence.
@Command(
    name = "custody",
    header = "Show how evidence was taken and everyone who had it since, or print that on a sheet.",
    description =
        "The sheet carries the head of the ledger as a QR code. On paper, in other hands, it holds"
            + " the ledger to what it says today.",
    footer = {
      "  evenkeel ledger custody case-7 3",
      "  evenkeel ledger custody case-7 3 --pdf item-3.pdf"
    })
final class LedgerCustody implements Callable<Integer> {
  private static final String PICTURE = "head.png";
  private final Session session;

  @Mixin private ItemChoice item = new ItemChoice();

  @Option(names = "--pdf", paramLabel = "FILE", description = "Write the sheet to this new file.")
  private Optional<Path> pdf = Optional.empty();

  @Option(names = "--html", paramLabel = "FILE", description = "The same as a page.")
  private Optional<Path> html = Optional.empty();

  LedgerCustody(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    LedgerFolder folder = item.folder(session);
    try (History history = folder.read()) {
      Custody custody = Custody.of(history, item.in(history).number());
      CustodySheet sheet = new CustodySheet(custody, folder.keys(), session.clock().instant());
      if (pdf.isPresent()) {
        Paper paper = new Paper(Map.of(PICTURE, sheet.picture()));
        write(pdf.get(), paper.print(sheet.page("enclosed:" + PICTURE)).pdf());
      }
      if (html.isPresent()) {
        write(html.get(), sheet.page().getBytes(StandardCharsets.UTF_8));
      }
      if (pdf.isPresent() || html.isPresent()) {
        folder.heads().keepNew(history.head()); // paper holds the ledger to it
      } else {
        session.terminal().print(shown(custody));
      }
    }
    return ExitCode.NOTHING_FOUND.number();
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Files.write(file, bytes, StandardOpenOption.CREATE_NEW);
  }

  private String shown(Custody custody) {
    StringBuilder lines = new StringBuilder();
    line(
        lines,
        "sealed by %s at %s: %s"
            .formatted(
                custody.item().leaf().actor(),
                custody.item().leaf().time(),
                custody.item().name()));
    for (Custody.Step step : custody.steps()) {
      String to = step.to().isEmpty() ? "" : " to " + step.to();
      line(
          lines,
          "%s by %s at %s%s: %s"
              .formatted(step.what(), step.actor(), step.time(), to, step.reason()));
    }
    return lines.toString();
  }

  private void line(StringBuilder lines, String line) {
    lines.append(SafeText.prose(line, session.terminal().unicode())).append(System.lineSeparator());
  }
}
