package org.evenkeel.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.evenkeel.desk.Desk;
import org.evenkeel.desk.DeskSettings;
import org.evenkeel.desk.tls.LocalTls;
import org.evenkeel.desk.tls.Machine;
import org.evenkeel.postgres.PostgresException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Starts the desk and keeps it until it is stopped.
@Command(
    name = "serve",
    header = "Start the desk: one place to stand in the worst hour.",
    description = {
      "Starts the pages on this machine, with a database of their own in the data folder, and"
          + " prints the link to open. Stop it with Ctrl-C; everything is kept.",
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
      description = "Where the pages are. 0 takes a free one. Default: 8080.")
  private @Nullable Integer port;

  @Option(
      names = "--database-url",
      paramLabel = "URL",
      description =
          "Your own PostgreSQL, as JDBC takes it: jdbc:postgresql://host/name. Its role"
              + " and password are settings, see 'evenkeel config'. Default: one of its own.")
  private @Nullable String databaseUrl;

  @Option(
      names = "--address",
      paramLabel = "URL",
      description =
          "How people reach it, such as https://desk.example.com/. Passkeys are bound to it."
              + " Default: this machine.")
  private @Nullable String address;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description =
          "The address to listen on: 0.0.0.0 lets the whole network in, which needs TLS. Default:"
              + " this machine only.")
  private @Nullable String host;

  @Option(
      names = "--tls-local",
      description =
          "Speak TLS with a certificate of its own, for the names and addresses that this machine"
              + " has in its network. Its fingerprint is printed, to be compared on the phone.")
  private boolean tlsLocal;

  Serve(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    try {
      return serve(DeskChoice.of(Configuration.of(options(), System.getenv())));
    } catch (Configuration.Misconfigured e) {
      session.terminal().say(String.valueOf(e.getMessage()));
      return ExitCode.NOTHING_READABLE.number();
    }
  }

  private Map<Setting, String> options() {
    Map<Setting, String> options = new EnumMap<>(Setting.class);
    put(options, Setting.DATA, data);
    put(options, Setting.PORT, port);
    put(options, Setting.DATABASE_URL, databaseUrl);
    put(options, Setting.ADDRESS, address);
    put(options, Setting.HOST, host);
    put(options, Setting.TLS_LOCAL, tlsLocal ? "yes" : null);
    return options;
  }

  private static void put(Map<Setting, String> options, Setting setting, @Nullable Object value) {
    if (value != null) {
      options.put(setting, value.toString());
    }
  }

  private int serve(DeskSettings settings) throws IOException, InterruptedException {
    session
        .terminal()
        .say("Starting the desk, with everything it keeps in " + settings.data() + " …");
    try (Desk desk = Desk.open(settings)) {
      CountDownLatch stopped = new CountDownLatch(1);
      Thread end = new Thread(() -> stop(desk, stopped), "stop");
      Runtime.getRuntime().addShutdownHook(end);
      tell(desk);
      if (settings.outside().tls() instanceof DeskSettings.Tls.Local) {
        tellTrust(desk, settings);
      }
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

  private void tellTrust(Desk desk, DeskSettings settings) throws IOException {
    Terminal terminal = session.terminal();
    boolean outside = !InetAddress.getByName(settings.host()).isLoopbackAddress();
    for (String name : outside ? Machine.here().reachable() : List.<String>of()) {
      terminal.say("From this network: https://" + name + ":" + desk.address().getPort() + "/");
    }
    terminal.say("On a phone, open /sign-in/trust there first, and compare this SHA-256:");
    terminal.say(LocalTls.in(settings.data()).fingerprint());
  }

  private void stop(Desk desk, CountDownLatch stopped) {
    session.terminal().say("Stopping …");
    desk.close();
    stopped.countDown();
  }
}
