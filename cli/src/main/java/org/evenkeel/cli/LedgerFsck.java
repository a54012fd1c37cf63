package org.evenkeel.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.evenkeel.cli.answer.SafeText;
import org.evenkeel.ledger.Fault;
import org.evenkeel.ledger.History;
import org.evenkeel.ledger.evidence.VaultCheck;
import org.evenkeel.ledger.folder.LedgerFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Whether a ledger is whole.
@Command(
    name = "fsck",
    header = "Read everything a ledger stores, and say all that is wrong with it, and where.",
    description = "Nothing is changed, unless you say so.",
    footer = {"  evenkeel ledger fsck case-7", "  evenkeel ledger fsck case-7 --repair"})
final class LedgerFsck implements Callable<Integer> {
  private final Session session;

  @Mixin private LedgerPlace place = new LedgerPlace();

  @Option(
      names = "--repair",
      description = "Make anew what can be made from the entries: where each begins, and the tree.")
  private boolean repair;

  @Option(
      names = "--adopt-head",
      description =
          "The last signed head is lost for good: begin from the newest one kept with the entries."
              + " What came after it is kept and marked as recovered.")
  private boolean adoptHead;

  LedgerFsck(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    LedgerFolder folder = place.folder(session);
    if (adoptHead) {
      long size = folder.adoptHead();
      folder.open().close();
      session.terminal().say("The head over " + size + " entries is the last one now.");
    }
    if (repair) {
      folder.repair();
    }
    List<Fault> faults = new ArrayList<>(folder.fsck());
    if (faults.isEmpty()) {
      try (History history = folder.read()) {
        faults.addAll(new VaultCheck(folder.vault()).run(history));
      }
    }
    StringBuilder report = new StringBuilder();
    for (Fault fault : faults) {
      report
          .append(SafeText.prose(fault.toString(), session.terminal().unicode()))
          .append(System.lineSeparator());
    }
    session.terminal().print(report.toString());
    if (faults.isEmpty()) {
      session.terminal().say("Everything is as it was signed.");
      return ExitCode.NOTHING_FOUND.number();
    }
    boolean mendable = faults.stream().allMatch(Fault::mendable);
    session
        .terminal()
        .say(
            faults.size()
                + " faults. "
                + (mendable
                    ? "All of them can be mended with --repair."
                    : "Put the file back from a backup; until then, show nobody this as whole."));
    return ExitCode.UNPROVEN.number();
  }
}
