package org.evenkeel.desk;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A program that uses the desk's interface with a token.
final class Program {
  private final URI desk;
  private final String token;
  private final HttpClient client = HttpClient.newHttpClient();

  Program(URI desk, String token) {
    this.desk = desk;
    this.token = token;
  }

  /// What came back.
  record Answer(HttpResponse<String> response) {
    int status() {
      return response.statusCode();
    }

    String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }

    String text() {
      return response.body();
    }

    JsonNode json() {
      return JsonMapper.shared().readTree(response.body());
    }

    String field(String name) {
      return json().path(name).asString();
    }
  }

  String token() {
    return token;
  }

  /// Asks; `headers` are names and values by turns.
  Answer get(String path, String... headers) throws IOException, InterruptedException {
    return send(request(path, headers).GET());
  }

  Answer post(String path, String json, String... headers)
      throws IOException, InterruptedException {
    return send("POST", path, json, headers);
  }

  Answer send(String method, String path, String json, String... headers)
      throws IOException, InterruptedException {
    return send(
        request(path, headers)
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(json)));
  }

  Answer upload(String path, byte[] content, String... headers)
      throws IOException, InterruptedException {
    return send(
        request(path, headers)
            .header("Content-Type", "application/octet-stream")
            .POST(HttpRequest.BodyPublishers.ofByteArray(content)));
  }

  /// Announces the whole of `content`, sends its beginning, and cuts the connection.
  void uploadAndVanish(String path, byte[] content, int sent) throws IOException {
    String head =
        "POST %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n".formatted(path, token)
            + "Content-Type: application/octet-stream\r\nContent-Length: %d\r\n\r\n"
                .formatted(content.length);
    try (Socket line = new Socket(desk.getHost(), desk.getPort())) {
      line.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      line.getOutputStream().write(content, 0, sent);
      line.getOutputStream().flush();
    }
  }

  /// A number once it does not change any more.
  long settled(String path, String name) throws IOException, InterruptedException {
    long before = -1;
    long now = get(path).json().path(name).asLong();
    while (now != before || now == 0) {
      TimeUnit.MILLISECONDS.sleep(200);
      before = now;
      now = get(path).json().path(name).asLong();
    }
    return now;
  }

  private HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(desk.resolve(path));
    request.header("Authorization", "Bearer " + token);
    for (int at = 0; at < headers.length; at += 2) {
      request.header(headers[at], headers[at + 1]);
    }
    return request;
  }

  private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return new Answer(client.send(request.build(), HttpResponse.BodyHandlers.ofString()));
  }
}
