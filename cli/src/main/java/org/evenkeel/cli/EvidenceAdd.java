package org.evenkeel.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Hands files over to a desk, from the server they lie on.
@Command(
    name = "add",
    header = "Hand files over to a desk, which seals them.",
    description = {
      "Each file is hashed here first, and the desk's hash is compared. It goes in parts: a connection"
          + " that breaks is waited for. Run again after a break: it goes on where it was, and what"
          + " the desk has already is not sealed twice.",
      "The token is made at 'Your account' in the desk, with the scope 'evidence'. It is read from a"
          + " file, because a command line is seen by everybody on the machine.",
    },
    footer = {
      "  evenkeel evidence add access.log --incident inc_… --desk https://desk.example.com"
          + " --token-file ~/token"
    })
final class EvidenceAdd implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "What is handed over.")
  private List<Path> files = List.of();

  @Option(
      names = "--incident",
      required = true,
      paramLabel = "ID",
      description = "The incident, beginning with inc_.")
  private @Nullable String incident;

  @Option(names = "--desk", required = true, paramLabel = "URL", description = "Where the desk is.")
  private @Nullable URI desk;

  @Option(
      names = "--token-file",
      required = true,
      paramLabel = "FILE",
      description = "A file with the token, beginning with evk_.")
  private @Nullable Path token;

  @Option(
      names = "--reason",
      paramLabel = "TEXT",
      defaultValue = "investigation",
      description = "Why it is taken, for the custody record.")
  private String reason = "";

  EvidenceAdd(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    String secret = Files.readString(Given.of(token)).strip();
    for (Path file : files) {
      if (!add(file, secret)) {
        return ExitCode.FAILED.number();
      }
    }
    return ExitCode.NOTHING_FOUND.number();
  }

  private boolean add(Path file, String secret) throws IOException, InterruptedException {
    Terminal terminal = session.terminal();
    String sha256;
    Handover.Outcome outcome;
    try (ProgressLine line = new ProgressLine(terminal, session.clock())) {
      if (terminal.isLive()) {
        line.start();
      }
      line.at("hashing", 0, 0);
      sha256 = hash(file);
      String name = String.valueOf(file.getFileName());
      var parcel = new Handover.Parcel(file, name, sha256, reason);
      outcome = new Handover(place(), secret, line).send(parcel);
    }
    return told(file, sha256, outcome);
  }

  private boolean told(Path file, String sha256, Handover.Outcome outcome) {
    Terminal terminal = session.terminal();
    return switch (outcome) {
      case Handover.Outcome.Refused refused -> {
        terminal.say(
            file
                + " was not taken (status "
                + refused.status()
                + "). "
                + (refused.why().isEmpty() ? "Is this the address of a desk?" : refused.why()));
        yield false;
      }
      case Handover.Outcome.Shrunk _ -> changed(file);
      case Handover.Outcome.Sealed sealed when !sealed.sha256().equals(sha256) -> changed(file);
      case Handover.Outcome.Sealed sealed -> {
        terminal.say(file + " is sealed as " + sealed.piece() + ", SHA-256 " + sha256);
        yield true;
      }
    };
  }

  private boolean changed(Path file) {
    session.terminal().say(file + " changed while it was handed over. Hand it over again.");
    return false;
  }

  private URI place() {
    return Given.of(desk).resolve("/api/v1/incidents/" + encoded(Given.of(incident)) + "/uploads");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static String hash(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      DigestInputStream hashed = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"));
      var _ = hashed.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(hashed.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
