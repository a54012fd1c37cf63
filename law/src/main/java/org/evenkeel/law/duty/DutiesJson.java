package org.evenkeel.law.duty;

import java.io.StringWriter;
import java.util.List;
import org.evenkeel.law.code.ClockStart;
import org.evenkeel.law.code.Coded;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/// The document `evenkeel/duties/1`. Fields are only ever added.
public final class DutiesJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  private DutiesJson() {}

  public static String of(Assessment assessment) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(new Pretty(), text)) {
      json.writeStartObject();
      json.writeStringProperty("schema", "evenkeel/duties/1");
      json.writeStringProperty("asOf", assessment.asOf());
      json.writeStringProperty("advice", Assessment.ADVICE);
      words(json, "policies", assessment.policies());
      json.writeArrayPropertyStart("duties");
      for (Duty duty : assessment.duties()) {
        write(json, duty);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return text + "\n";
  }

  private static void write(JsonGenerator json, Duty duty) {
    Timing timing = duty.timing();
    ClockStart start = duty.rule().deadline().start();
    json.writeStartObject();
    json.writeStringProperty("id", duty.id());
    json.writeStringProperty("recipient", duty.recipient());
    json.writeStringProperty("actor", duty.actor());
    json.writeStringProperty("state", duty.state().code());
    text(json, "due", timing.due() instanceof Limit.At at ? at.text() : null);
    text(json, "dueDate", timing.due() instanceof Limit.EndOf day ? day.text() : null);
    text(json, "outerLimit", timing.outer() == null ? null : timing.outer().text());
    text(json, "standard", code(timing.standard()));
    text(json, "clockStart", code(start));
    text(json, "basis", timing.basis().code());
    words(
        json,
        "content",
        duty.rule().file().paperwork().content().stream().map(Coded::code).toList());
    words(json, "questions", duty.questions());
    text(json, "keepUntil", duty.keepUntil() == null ? null : duty.keepUntil().toString());
    json.writeStringProperty("citation", duty.rule().named().citation());
    json.writeStringProperty("why", duty.why());
    json.writeStringProperty("confidence", duty.rule().file().grounds().confidence().code());
    json.writeStringProperty("asOf", duty.rule().file().grounds().asOf());
    more(json, duty);
    json.writeEndObject();
  }

  private static void more(JsonGenerator json, Duty duty) {
    json.writeStringProperty("place", duty.rule().place());
    json.writeStringProperty("placeName", duty.rule().named().placeName());
    json.writeStringProperty("kind", duty.rule().tells().kind().code());
    String channel = emptyToNull(duty.rule().tells().at());
    text(json, "channel", channel);
    String trust = Deed.isAddressUnseen(duty) ? "low" : "high";
    text(json, "channelConfidence", channel == null ? null : trust);
    text(json, "stages", emptyToNull(duty.rule().deadline().stages()));
    text(json, "note", emptyToNull(duty.rule().file().paperwork().note()));
  }

  private static @Nullable String emptyToNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private static @Nullable String code(@Nullable Coded word) {
    return word == null ? null : word.code();
  }

  private static void text(JsonGenerator json, String name, @Nullable String value) {
    if (value == null) {
      json.writeNullProperty(name);
    } else {
      json.writeStringProperty(name, value);
    }
  }

  private static void words(JsonGenerator json, String name, List<String> words) {
    json.writeArrayPropertyStart(name);
    words.forEach(json::writeString);
    json.writeEndArray();
  }

  /// Indented, so that people can read it and lines can be compared.
  private static final class Pretty extends ObjectWriteContext.Base {
    @Override
    public tools.jackson.core.PrettyPrinter getPrettyPrinter() {
      return new DefaultPrettyPrinter();
    }
  }
}
