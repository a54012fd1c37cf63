package org.evenkeel.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
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
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Hands files over to a desk, from the server they lie on.
@Command(
    name = "add",
    header = "Hand files over to a desk, which seals them.",
    description = {
      "Each file is hashed here first, and the desk's hash is compared. Run again after a break:"
          + " what the desk has already is not sealed twice.",
      "The token is made at 'Your account' in the desk, with the scope 'evidence'. It is read from a"
          + " file, because a command line is seen by everybody on the machine.",
    },
    footer = {
      "  evenkeel evidence add access.log --incident inc_… --desk https://desk.example.com"
          + " --token-file ~/token"
    })
final class EvidenceAdd implements Callable<Integer> {
  private static final int CREATED = 201;

  private final Session session;
  private final HttpClient client = HttpClient.newHttpClient();

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
    String name = String.valueOf(file.getFileName());
    String sha256 = hash(file);
    HttpRequest request =
        HttpRequest.newBuilder(place(name))
            .header("Authorization", "Bearer " + secret)
            .header("Content-Type", "application/octet-stream")
            .header(
                "Idempotency-Key",
                "evidence " + sha256 + " " + Integer.toHexString(name.hashCode()))
            .POST(HttpRequest.BodyPublishers.ofFile(file))
            .build();
    HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
    Terminal terminal = session.terminal();
    if (answer.statusCode() != CREATED) {
      String why = field(answer.body(), "detail");
      terminal.say(
          file
              + " was not taken (status "
              + answer.statusCode()
              + "). "
              + (why.isEmpty() ? "Is this the address of a desk?" : why));
      return false;
    }
    if (!field(answer.body(), "sha256").equals(sha256)) {
      terminal.say(file + " changed while it was handed over. Hand it over again.");
      return false;
    }
    terminal.say(file + " is sealed as " + field(answer.body(), "id") + ", SHA-256 " + sha256);
    return true;
  }

  private URI place(String name) {
    String path = "/api/v1/incidents/" + encoded(Given.of(incident)) + "/evidence";
    return Given.of(desk).resolve(path + "?name=" + encoded(name) + "&reason=" + encoded(reason));
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

  /// A text of the answer's own, by its name; empty where there is none.
  private static String field(String json, String name) {
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
      for (JsonToken at = parser.nextToken(); at != null; at = parser.nextToken()) {
        if (at == JsonToken.PROPERTY_NAME && parser.currentName().equals(name)) {
          return parser.nextToken() == JsonToken.VALUE_STRING ? parser.getString() : "";
        }
      }
    } catch (tools.jackson.core.JacksonException e) {
      return "";
    }
    return "";
  }
}
