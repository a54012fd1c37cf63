package org.evenkeel.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Scenes for tests: a small store whose password was guessed, with hostile text on the way.
final class Drills {
  static final String HOSTILE = "{{7*7}} <script>alert(1)</script> ${jndi:x} \u202Eevil";

  private Drills() {}

  /// A store in the Netherlands with customers in three countries, 20 hours after it was noticed.
  static DrillScene guessedPassword(Path folder) throws IOException {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("role", "controller");
    facts.put("cause", "external-attack");
    facts.put("store.established", "NL");
    facts.put("cards", "visa,mastercard");
    facts.put("people.NL", "3200");
    facts.put("people.DE", "120");
    return new DrillScene(
        "Harbour <b>Lamps</b>",
        "WooCommerce",
        HOSTILE,
        Instant.now().minus(Duration.ofHours(20)),
        List.of(log(folder)),
        facts);
  }

  /// A password that is guessed at the sixtieth try, and what followed.
  static Path log(Path folder) throws IOException {
    String tries =
        IntStream.range(0, 60)
            .mapToObj(
                second -> line(second, "POST /wp-login.php", second == 59 ? "302 0" : "200 4523"))
            .collect(Collectors.joining());
    return Files.writeString(
        folder.resolve("access.log"), tries + line(59, "GET /wp-admin/", "200 25722"));
  }

  private static String line(int second, String request, String answer) {
    return "203.0.113.7 - - [01/Mar/2026:10:00:%02d +0000] \"%s HTTP/1.1\" %s \"-\" \"%s\"%n"
        .formatted(second, request, answer, "<script>alert(2)</script>");
  }
}
