package org.evenkeel.law.facts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.evenkeel.law.code.Content;
import org.evenkeel.law.code.Vocabulary;
import org.evenkeel.law.yaml.Fields;
import org.evenkeel.law.yaml.Nearest;
import org.evenkeel.law.yaml.Part;
import org.jspecify.annotations.Nullable;

/// Checks what was told, is planned, or is held back.
final class PlansCheck {
  private static final int LONGEST = 20_000;

  private final Fields said;
  private final Set<String> duties;

  PlansCheck(Fields said, Set<String> duties) {
    this.said = said;
    this.duties = duties;
  }

  Plans plans() {
    Fields planned = said.fields("planned");
    planned.only(List.of("individuals"));
    Map<String, When> told = new HashMap<>();
    Fields reports = said.fields("told");
    for (String duty : reports.keys()) {
      exists(reports, duty, duty);
      When when = new Values(reports).when(duty);
      if (when != null) {
        told.put(duty, when);
      }
    }
    return new Plans(
        new Values(planned).when("individuals"), told, extensions(), hold(), statements());
  }

  private void exists(Fields fields, String key, String duty) {
    if (!duties.contains(duty)) {
      fields.problem(
          key,
          "There is no duty '"
              + duty
              + "'. Write an id that 'evenkeel duties' lists."
              + Nearest.hint(duty, duties));
    }
  }

  private List<Plans.Extension> extensions() {
    List<Plans.Extension> extensions = new ArrayList<>();
    for (Fields each : said.each("extensions")) {
      each.only(List.of("duty", "ground", "told"));
      String duty = each.text("duty");
      String ground = each.text("ground");
      When told = new Values(each).when("told");
      if (duty == null || ground == null || told == null) {
        each.problem(
            "duty",
            "An extension needs all of 'duty: US-FL.IND', 'ground: good-cause' and 'told: \"2026-02-20\"'.");
      } else {
        exists(each, "duty", duty);
        extensions.add(new Plans.Extension(duty, ground, told));
      }
    }
    return extensions;
  }

  /// What notices say about each kind of content.
  private Map<Content, String> statements() {
    Vocabulary<Content> codes = Vocabulary.of(Content.class);
    Map<Content, String> statements = new EnumMap<>(Content.class);
    Fields fields = said.fields("statements");
    fields.only(codes.spellings());
    for (String key : fields.keys()) {
      Content content = codes.find(key);
      String text = fields.text(key);
      if (content != null && text != null) {
        statements.put(content, text.length() > LONGEST ? text.substring(0, LONGEST) : text);
      }
    }
    return statements;
  }

  private Plans.@Nullable Hold hold() {
    Fields fields = said.fields("hold");
    fields.only(List.of("from", "to", "by", "written", "places"));
    Values values = new Values(fields);
    When from = values.when("from");
    When to = values.when("to");
    if (from == null) {
      if (to != null) {
        fields.problem("to", "A hold that ended must have begun. Write 'from:', too.");
      }
      return null;
    }
    if (to != null && !from.mayComeBefore(to)) {
      fields.problem("to", "The hold ends before it begins. Write 'to:' after 'from:'.");
    }
    Set<String> places = new HashSet<>();
    for (Part.Text place : fields.words("places")) {
      String objection = Places.objection(place.value());
      if (objection == null) {
        places.add(Places.canonical(place.value()));
      } else {
        fields.problem("places", objection);
      }
    }
    return new Plans.Hold(
        from,
        to,
        Objects.requireNonNullElse(fields.text("by"), ""),
        values.answer("written"),
        places);
  }
}
