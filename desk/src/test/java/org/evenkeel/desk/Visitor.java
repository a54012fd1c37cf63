package org.evenkeel.desk;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Somebody who speaks HTTP without a browser: keeps cookies, fills forms, follows nothing.
final class Visitor {
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final Pattern SECRET = Pattern.compile("<code class=\"secret[^>]*>([^<]+)<");
  private static final Pattern SEALED = Pattern.compile("name=\"sealed\" value=\"([^\"]+)\"");

  private final URI desk;
  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private String token = "";

  Visitor(URI desk) {
    this.desk = desk;
  }

  /// What came back.
  ///
  /// @param text at most its first megabyte
  record Answer(int status, String text, HttpHeaders headers) {
    String location() {
      return header("Location");
    }

    String header(String name) {
      return headers.firstValue(name).orElse("");
    }

    /// The first part of the text that fits in the brackets of `pattern`.
    String find(Pattern pattern) {
      Matcher found = pattern.matcher(text);
      if (!found.find()) {
        throw new AssertionError(pattern + " is not in " + text);
      }
      return found.group(1).replace("&amp;", "&").replace("&#43;", "+");
    }
  }

  /// A visitor who makes the desk's first account.
  static Visitor setUp(Desk desk) throws Exception {
    Visitor lead = new Visitor(desk.address());
    URI link = desk.setUpLink().orElseThrow();
    lead.get(link.getRawPath() + "?" + link.getRawQuery());
    String code = link.getRawQuery().substring("code=".length());
    lead.post(
        "/set-up",
        "code",
        code,
        "name",
        "Ada",
        "email",
        "ada@store.example",
        "password",
        Somebody.PASSWORD);
    lead.setUpApp();
    return lead;
  }

  /// A visitor who follows an invitation.
  ///
  /// @param link as the page of people shows it
  static Visitor invited(Desk desk, String link) throws Exception {
    Visitor guest = new Visitor(desk.address());
    String code = link.substring(link.indexOf("code=") + "code=".length());
    guest.get("/sign-in/invited?code=" + code);
    guest.post("/sign-in/invited", "code", code, "password", Somebody.PASSWORD);
    guest.setUpApp();
    return guest;
  }

  /// Sets up an app for codes, which proves the session.
  void setUpApp() throws IOException, InterruptedException, InvalidKeyException {
    Answer app = get("/sign-in/app");
    String code = Somebody.code(app.find(SECRET));
    post("/sign-in/app", "sealed", app.find(SEALED), "code", code);
    get("/account");
  }

  /// What a browser would send along.
  String cookies() {
    CookieManager kept = (CookieManager) client.cookieHandler().orElseThrow();
    return kept.getCookieStore().getCookies().stream()
        .map(cookie -> cookie.getName() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }

  /// The same, for a browser that goes on as this visitor.
  List<Cookie> cookiesOfABrowser() {
    CookieManager kept = (CookieManager) client.cookieHandler().orElseThrow();
    return kept.getCookieStore().getCookies().stream()
        .map(each -> new Cookie(each.getName(), each.getValue()).setUrl(desk.toString()))
        .toList();
  }

  Answer get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(desk.resolve(path)).GET());
  }

  /// Sends a form; `fields` are names and values by turns.
  Answer post(String path, String... fields) throws IOException, InterruptedException {
    List<String> pairs = new ArrayList<>(List.of("_csrf=" + encoded(token)));
    for (int at = 0; at < fields.length; at += 2) {
      pairs.add(encoded(fields[at]) + "=" + encoded(fields[at + 1]));
    }
    return send(
        HttpRequest.newBuilder(desk.resolve(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(String.join("&", pairs))));
  }

  /// Sends nothing but the token, by any method.
  Answer call(String method, String path) throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(desk.resolve(path))
            .header("X-XSRF-TOKEN", token)
            .method(method, HttpRequest.BodyPublishers.noBody()));
  }

  private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<InputStream> response =
        client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
    String type = response.headers().firstValue("Content-Type").orElse("");
    try (InputStream body = response.body()) {
      boolean endless = type.startsWith("text/event-stream");
      String text = endless ? "" : new String(body.readNBytes(1_000_000), StandardCharsets.UTF_8);
      Matcher fresh = TOKEN.matcher(text);
      token = fresh.find() ? fresh.group(1).replace("&#43;", "+") : token;
      return new Answer(response.statusCode(), text, response.headers());
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
