package org.evenkeel.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.evenkeel.desk.backup.BackupException;
import org.evenkeel.desk.backup.BackupRecord;
import org.evenkeel.desk.backup.DeskDatabase;
import org.evenkeel.desk.backup.Restore;
import org.evenkeel.desk.backup.RestoreDrill;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// A desk from its backup, or the proof that there would be one.
@Command(
    name = "restore",
    header = "Make a desk from its backup, or prove that it could be made.",
    description = {
      "The folder must not be there yet, or be empty. With --drill everything is restored into a"
          + " folder for temporary files, looked at, and removed: the ledger's proofs, the hash of"
          + " each piece of evidence, and that the database fits both. Ends with exit code 6 when"
          + " something is wrong.",
    },
    footer = {
      "  evenkeel restore desk.age --passphrase-file ~/passphrase --data /srv/evenkeel",
      "  evenkeel restore desk.age --passphrase-file ~/passphrase --drill"
    })
final class RestoreCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "FILE", description = "What 'evenkeel backup' wrote.")
  private @Nullable Path file;

  @Mixin private Passphrase passphrase = new Passphrase();
  @Mixin private DataChoice data = new DataChoice();

  @Option(names = "--drill", description = "Only prove that it works; nothing is kept.")
  private boolean drill;

  RestoreCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    try {
      return drill ? drill(Given.of(file)) : restore(Given.of(file));
    } catch (Configuration.Misconfigured e) {
      session.terminal().say(String.valueOf(e.getMessage()));
      return ExitCode.NOTHING_READABLE.number();
    } catch (BackupException e) {
      session.terminal().say(String.valueOf(e.getMessage()));
      return ExitCode.FAILED.number();
    }
  }

  private int restore(Path backup) throws IOException, InterruptedException {
    DeskDatabase.Place place = data.place();
    Restore.Restored restored = new Restore(place).from(backup, passphrase.read());
    new BackupRecord(place, session.clock()).restored(restored);
    session
        .terminal()
        .say(
            "Restored into %s, as it was at %s: %,d rows and %,d files. Start it with 'evenkeel"
                    .formatted(place.data(), restored.madeAt(), restored.rows(), restored.files())
                + " serve --data "
                + place.data()
                + "'.");
    return ExitCode.NOTHING_FOUND.number();
  }

  private int drill(Path backup) throws IOException, InterruptedException {
    Path place = Path.of(System.getProperty("java.io.tmpdir"));
    RestoreDrill.Report report =
        new RestoreDrill(place, session.clock()).of(backup, passphrase.read());
    Terminal terminal = session.terminal();
    terminal.say(
        "Restored for a while, as it was at %s: %,d rows, %,d files."
            .formatted(
                report.restored().madeAt(), report.restored().rows(), report.restored().files()));
    terminal.say(
        "The ledger has %,d entries; %,d pieces of evidence have their hash."
            .formatted(report.entries(), report.pieces()));
    report.faults().forEach(fault -> terminal.say(fault));
    BackupRecord record = new BackupRecord(data.place(), session.clock());
    if (record.isThere()) {
      record.drilled(report);
    } else {
      terminal.say("There is no desk in " + data.place().data() + " that would keep it on record.");
    }
    terminal.say(report.faults().isEmpty() ? "The restore works." : "The restore is not whole.");
    return (report.faults().isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.UNPROVEN).number();
  }
}
