package org.evenkeel.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.evenkeel.desk.Desk;
import org.evenkeel.desk.DeskSettings;
import org.evenkeel.postgres.PostgresException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Starts the desk and keeps it until it is stopped.
@Command(
    name = "serve",
    header = "Start the desk: one place to stand in the worst hour.",
    description = {
      "Starts the pages on this machine, with a database of their own in the data folder, and prints"
          + " the link to open. Stop it with Ctrl-C; everything is kept.",
    },
    footer = {"  evenkeel serve", "  evenkeel serve --data /srv/evenkeel --port 8443"})
final class Serve implements Callable<Integer> {
  private final Session session;

  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      description =
          "Where everything is kept. Default: evenkeel below XDG_DATA_HOME or ~/.local/share.")
  private @Nullable Path data;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "8080",
      description = "Where the pages are. 0 takes a free one. Default: 8080.")
  private int port;

  Serve(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path folder = data == null ? DataHome.of(System.getenv()) : data;
    session.terminal().say("Starting the desk, with everything it keeps in " + folder + " …");
    try (Desk desk = Desk.open(DeskSettings.in(folder, port, Child.command()))) {
      CountDownLatch stopped = new CountDownLatch(1);
      Thread end = new Thread(() -> stop(desk, stopped), "stop");
      Runtime.getRuntime().addShutdownHook(end);
      tell(desk);
      stopped.await();
      return ExitCode.NOTHING_FOUND.number();
    } catch (PostgresException e) {
      session.terminal().say(Optional.ofNullable(e.getMessage()).orElse("There is no database."));
      return ExitCode.FAILED.number();
    }
  }

  private void tell(Desk desk) {
    Terminal terminal = session.terminal();
    terminal.say("The desk is open at " + desk.address());
    desk.setUpLink()
        .ifPresent(link -> terminal.say("Make your account with this link, once: " + link));
    terminal.say("Stop it with Ctrl-C.");
  }

  private void stop(Desk desk, CountDownLatch stopped) {
    session.terminal().say("Stopping …");
    desk.close();
    stopped.countDown();
  }
}
