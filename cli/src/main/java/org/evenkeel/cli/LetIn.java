package org.evenkeel.cli;

import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.evenkeel.desk.DeskSettings;
import org.evenkeel.desk.access.OutsideWayBack;
import org.evenkeel.desk.access.Refused;
import org.evenkeel.desk.backup.DeskDatabase;
import org.evenkeel.postgres.PostgresException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// A way back into the desk, made at its machine.
@Command(
    name = "let-in",
    header = "Let somebody into the desk again who lost password, phone and codes.",
    description = {
      "Prints a link that works once and for a day: with it they choose a password and set up an app"
          + " with codes. Their passkeys, codes and sessions of before then stop working. The desk"
          + " may go on running. It stands in the ledger.",
      "Who is no lead asks a lead, who does the same under People.",
    },
    footer = {"  evenkeel let-in ada@store.example"})
final class LetIn implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "EMAIL", description = "The e-mail address of their account.")
  private @Nullable String email;

  @Mixin private DataChoice data = new DataChoice();

  LetIn(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Terminal terminal = session.terminal();
    try {
      DeskSettings desk = data.settings();
      if (!data.place().isThere()) {
        terminal.say("There is no desk in " + desk.data() + ". Name its folder with --data.");
        return ExitCode.NOTHING_READABLE.number();
      }
      URI link = address(desk).resolve(link());
      terminal.say("Hand this link over. It works once, and for a day:");
      terminal.print(link + "\n");
      return ExitCode.NOTHING_FOUND.number();
    } catch (Refused | PostgresException e) {
      terminal.say(String.valueOf(e.getMessage()));
      return ExitCode.FAILED.number();
    } catch (Configuration.Misconfigured e) {
      terminal.say(String.valueOf(e.getMessage()));
      return ExitCode.NOTHING_READABLE.number();
    } catch (SQLException e) {
      terminal.say("The desk's database could not be asked: " + e.getMessage());
      return ExitCode.FAILED.number();
    }
  }

  private String link() throws IOException, InterruptedException, SQLException {
    try (DeskDatabase database = DeskDatabase.of(data.place());
        Connection connection = database.connect()) {
      return OutsideWayBack.make(connection, Given.of(email), session.clock());
    }
  }

  /// Where people find the desk, as the settings say.
  private static URI address(DeskSettings desk) {
    boolean plain = desk.outside().tls() instanceof DeskSettings.Tls.None;
    String here = (plain ? "http" : "https") + "://localhost:" + desk.port() + "/";
    return URI.create(desk.outside().address().orElse(here));
  }
}
