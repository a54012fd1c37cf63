package org.evenkeel.desk.investigate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evenkeel.desk.incident.Fact;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What an investigation says about a case, as facts that earlier steps can read. It is told as the
/// words of the evidence, beside what people say, and answers nothing in their stead.
final class Seen {
  private static final int LONGEST = 300;

  private Seen() {}

  /// @param document `evenkeel/investigation/1`
  static List<Fact.Said> in(String document, String job) {
    JsonNode found = JsonMapper.shared().readTree(document);
    Map<String, String> words = new LinkedHashMap<>();
    words.put("seen.verdict", found.path("verdict").asString(""));
    words.put("seen.technique", found.path("entryPoint").path("technique").asString(""));
    boolean copied = false;
    boolean accessed = false;
    for (JsonNode exposed : found.path("exposure")) {
      String reach = exposed.path("reach").asString("");
      copied |= reach.equals("R3") || reach.equals("R4");
      accessed |= reach.equals("R2") || copied;
      words.merge(
          "seen." + exposed.path("category").asString("").replaceAll("[^a-z-]", ""),
          reached(reach) + " " + exposed.path("why").asString(""),
          (one, other) -> one);
    }
    if (accessed) {
      words.put("seen.accessed", "Data was opened or queried.");
    }
    if (copied) {
      words.put("seen.copied", "Data left the store.");
    }
    List<Fact.Said> facts = new ArrayList<>();
    words.forEach(
        (key, text) -> {
          if (!text.isBlank() && key.length() > "seen.".length()) {
            facts.add(new Fact.Said(key, cut(text), Fact.State.SUSPECTED, "investigation " + job));
          }
        });
    return facts;
  }

  private static String reached(String reach) {
    return switch (reach) {
      case "R1" -> "Could be reached.";
      case "R2" -> "Was opened or queried.";
      case "R3" -> "Left the store.";
      case "R4" -> "Was seen outside.";
      default -> "";
    };
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
