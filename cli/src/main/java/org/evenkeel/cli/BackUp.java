package org.evenkeel.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.evenkeel.desk.backup.Backup;
import org.evenkeel.desk.backup.BackupException;
import org.evenkeel.desk.backup.BackupRecord;
import org.evenkeel.desk.backup.DeskDatabase;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Everything a desk keeps, in one encrypted file.
@Command(
    name = "backup",
    header = "Put everything the desk keeps into one encrypted file.",
    description = {
      "Database, ledger, keys and evidence. The desk may go on running. The file has the format of"
          + " age (age-encryption.org) with a zip in it, so that it opens with other tools, too.",
      "A backup that was never restored is a hope: try it with 'evenkeel restore --drill'.",
    },
    footer = {"  evenkeel backup desk.age --passphrase-file ~/passphrase"})
final class BackUp implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "FILE", description = "The file to write; replaced when it is there.")
  private @Nullable Path file;

  @Mixin private Passphrase passphrase = new Passphrase();
  @Mixin private DataChoice data = new DataChoice();

  BackUp(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Terminal terminal = session.terminal();
    try {
      Path to = Given.of(file).toAbsolutePath();
      DeskDatabase.Place place = data.place();
      Backup.Kept kept = new Backup(place, session.clock()).write(to, passphrase.read());
      new BackupRecord(place, session.clock()).made(to, kept);
      terminal.say(
          "Kept in %s: %,d rows and %,d files, %,d bytes."
              .formatted(to, kept.rows(), kept.files(), kept.bytes()));
      return ExitCode.NOTHING_FOUND.number();
    } catch (Configuration.Misconfigured e) {
      terminal.say(String.valueOf(e.getMessage()));
      return ExitCode.NOTHING_READABLE.number();
    } catch (BackupException e) {
      terminal.say(String.valueOf(e.getMessage()));
      return ExitCode.FAILED.number();
    }
  }
}
