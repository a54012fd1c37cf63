package org.evenkeel.ledger.stamp;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/// An authority at an address of the web (RFC 3161 §3.4). It is asked once, is not followed
/// anywhere else, and cannot send more than a time-stamp can be.
public final class HttpAuthority implements Authority {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int LARGEST = 256 << 10;
  private static final int OK = 200;
  private final URI address;

  /// @throws IllegalArgumentException when it is no address of the web
  public HttpAuthority(URI address) {
    String scheme = address.getScheme();
    boolean isWeb = "http".equals(scheme) || "https".equals(scheme);
    if (!isWeb || address.getHost() == null) {
      throw new IllegalArgumentException("An address begins with http:// or https://: " + address);
    }
    this.address = address;
  }

  @Override
  public byte[] answer(byte[] request) throws IOException {
    HttpRequest post =
        HttpRequest.newBuilder(address)
            .timeout(PATIENCE)
            .header("Content-Type", "application/timestamp-query")
            .header("Accept", "application/timestamp-reply")
            .POST(HttpRequest.BodyPublishers.ofByteArray(request))
            .build();
    try (HttpClient client =
        HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build()) {
      HttpResponse<InputStream> response =
          client.send(post, HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream body = response.body()) {
        return read(response.statusCode(), body);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("stopped while the authority was asked", e);
    }
  }

  private static byte[] read(int status, InputStream body) throws IOException {
    if (status != OK) {
      throw new IOException("the authority answered with status " + status);
    }
    byte[] answer = body.readNBytes(LARGEST + 1);
    if (answer.length > LARGEST) {
      throw new IOException("the authority answered more than a time-stamp can be");
    }
    return answer;
  }
}
