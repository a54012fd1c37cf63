package org.evenkeel.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.evenkeel.forensics.Progress;

/// One file on its way to a desk, in parts. A connection that breaks costs one part: the desk is
/// asked how far it is, and it goes on there. The desk knows the upload by the file's hash, so a
/// second start of the command goes on too.
final class Handover {
  private static final int PART = 8 << 20;
  private static final int TRIES = 8;
  private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
  private static final int CREATED = 201;
  private static final int OK = 200;
  private static final int CONFLICT = 409;
  private static final int GONE = 404;

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI uploads;
  private final String token;
  private final Progress progress;

  /// @param uploads where the incident's uploads are
  Handover(URI uploads, String token, Progress progress) {
    this.uploads = uploads;
    this.token = token;
    this.progress = progress;
  }

  /// What came of it.
  sealed interface Outcome {
    /// It is sealed.
    record Sealed(String piece, String sha256) implements Outcome {}

    /// The desk did not take it.
    ///
    /// @param why in the desk's words; empty when it had none
    record Refused(int status, String why) implements Outcome {}

    /// It is shorter than it was when it was hashed.
    record Shrunk() implements Outcome {}
  }

  /// A file, and what is said of it.
  record Parcel(Path file, String name, String sha256, String reason) {}

  /// @throws IOException when the desk cannot be reached for minutes
  Outcome send(Parcel parcel) throws IOException, InterruptedException {
    Outcome first = send(parcel, "evidence ");
    boolean forgotten = first instanceof Outcome.Refused refused && refused.status() == GONE;
    return forgotten ? send(parcel, "evidence again ") : first;
  }

  private Outcome send(Parcel parcel, String key) throws IOException, InterruptedException {
    HttpResponse<String> begun = steadily(() -> begin(parcel, key));
    if (begun.statusCode() != CREATED) {
      return refused(begun);
    }
    URI upload = uploads.resolve(begun.headers().firstValue("Location").orElse(""));
    HttpResponse<String> state = steadily(() -> ask(upload));
    try (FileChannel file = FileChannel.open(parcel.file())) {
      while (state.statusCode() == OK && JsonText.text(state.body(), "piece").isEmpty()) {
        long offset = JsonText.number(state.body(), "offset");
        progress.at("handing over", offset, file.size());
        byte[] part = new byte[(int) Math.min(PART, Math.max(file.size() - offset, 0))];
        int read = Math.max(file.read(ByteBuffer.wrap(part), offset), 0);
        if (read == 0 && offset < JsonText.number(state.body(), "bytes")) {
          return new Outcome.Shrunk();
        }
        state = part(upload, offset, HttpRequest.BodyPublishers.ofByteArray(part, 0, read));
      }
    }
    return state.statusCode() == OK
        ? new Outcome.Sealed(
            JsonText.text(state.body(), "piece"), JsonText.text(state.body(), "sha256"))
        : refused(state);
  }

  private static Outcome refused(HttpResponse<String> answer) {
    return new Outcome.Refused(answer.statusCode(), JsonText.text(answer.body(), "detail"));
  }

  private HttpResponse<String> begin(Parcel parcel, String key)
      throws IOException, InterruptedException {
    String body =
        "{\"name\":%s,\"bytes\":%d,\"reason\":%s}"
            .formatted(
                JsonText.quoted(parcel.name()),
                Files.size(parcel.file()),
                JsonText.quoted(parcel.reason()));
    return say(
        request(uploads)
            .header("Content-Type", "application/json")
            .header(
                "Idempotency-Key",
                key + parcel.sha256() + " " + Integer.toHexString(body.hashCode()))
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private HttpResponse<String> ask(URI upload) throws IOException, InterruptedException {
    return say(request(upload).GET());
  }

  /// Sends a part; where that broke off, or another part was meant, asks how far the upload is.
  private HttpResponse<String> part(URI upload, long offset, HttpRequest.BodyPublisher part)
      throws IOException, InterruptedException {
    try {
      HttpResponse<String> answer =
          say(
              request(URI.create(upload + "?offset=" + offset))
                  .header("Content-Type", "application/octet-stream")
                  .POST(part));
      if (answer.statusCode() != CONFLICT && answer.statusCode() < 500) {
        return answer;
      }
    } catch (IOException e) {
      progress.at("waiting for the desk", 0, 0);
    }
    Thread.sleep(FIRST_PAUSE);
    return steadily(() -> ask(upload));
  }

  private HttpRequest.Builder request(URI address) {
    return HttpRequest.newBuilder(address).header("Authorization", "Bearer " + token);
  }

  private HttpResponse<String> say(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  /// A question to the desk.
  private interface Question {
    HttpResponse<String> ask() throws IOException, InterruptedException;
  }

  /// Asks again, after longer and longer pauses, while the desk cannot be reached.
  private static HttpResponse<String> steadily(Question question)
      throws IOException, InterruptedException {
    Duration pause = FIRST_PAUSE;
    for (int tries = 1; ; tries++) {
      try {
        HttpResponse<String> answer = question.ask();
        if (answer.statusCode() < 500 || tries == TRIES) {
          return answer;
        }
      } catch (IOException e) {
        if (tries == TRIES) {
          throw e;
        }
      }
      Thread.sleep(pause);
      pause = pause.multipliedBy(2);
    }
  }
}
