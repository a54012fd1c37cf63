package org.evenkeel.forensics.investigation;

import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/// Writes an investigation as the document `evenkeel/investigation/1`. Fields are only ever added.
public final class InvestigationJson {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(tools.jackson.core.StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private final JsonGenerator json;

  private InvestigationJson(JsonGenerator json) {
    this.json = json;
  }

  /// Writes `found` as indented UTF-8 and a final newline. Leaves `out` open.
  public static void write(Investigation found, OutputStream out) {
    try (JsonGenerator json = FACTORY.createGenerator(Layout.INDENTED, out)) {
      new InvestigationJson(json).investigation(found);
      json.writeRaw('\n');
    }
  }

  private void investigation(Investigation found) {
    json.writeStartObject();
    json.writeStringProperty("schema", "evenkeel/investigation/1");
    json.writeStringProperty("verdict", found.verdict().word());
    json.writeStringProperty("summary", found.answer().sentence());
    answer(found.answer());
    list("actors", found.scene().actors(), this::actor);
    list("timeline", found.scene().timeline(), this::moment);
    list("exposure", found.harm().exposure(), this::exposure);
    list("findings", found.findings(), this::finding);
    list("artifacts", found.harm().artifacts(), this::artifact);
    list("recovered", found.harm().recovered(), this::recovered);
    list("affectedOrders", found.harm().orders(), this::order);
    platform(found.scene().platform());
    json.writeName("coverage");
    coverage(found.coverage());
    activity(found.scene().activity());
    texts("firstSteps", found.answer().firstSteps());
    texts("unknown", found.answer().unknown());
    list("story", found.answer().story(), this::statement);
    texts("problems", found.problems());
    json.writeEndObject();
  }

  private void answer(Answer answer) {
    json.writeName("entryPoint");
    entryPoint(answer.entryPoint());
    json.writeName("vulnerability");
    json.writeStartObject();
    list("candidates", answer.vulnerabilities(), this::candidate);
    json.writeEndObject();
    json.writeName("duration");
    duration(answer.duration());
  }

  private void entryPoint(@Nullable EntryPoint entry) {
    if (entry == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    time("at", entry.at());
    json.writeBooleanProperty("atOrBefore", entry.atOrBefore());
    json.writeStringProperty("actor", entry.actor());
    json.writeStringProperty("technique", entry.technique().name());
    texts("attack", entry.technique().attack());
    json.writeStringProperty("method", entry.technique().method());
    json.writeStringProperty("path", entry.technique().path());
    json.writeNumberProperty("confidence", entry.confidence());
    citations(entry.evidence());
    list("alternatives", entry.alternatives(), this::alternative);
    json.writeEndObject();
  }

  private void alternative(EntryPoint.Alternative other) {
    json.writeStringProperty("technique", other.technique());
    json.writeNumberProperty("confidence", other.confidence());
    json.writeStringProperty("why", other.why());
  }

  private void candidate(Candidate candidate) {
    json.writeStringProperty("id", candidate.id());
    json.writeStringProperty("component", candidate.component());
    json.writeNumberProperty("confidence", candidate.confidence());
    json.writeStringProperty("why", candidate.why());
  }

  private void duration(@Nullable Duration duration) {
    if (duration == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    time("firstAccess", duration.firstAccess());
    json.writeBooleanProperty("atOrBefore", duration.atOrBefore());
    time("lastActivity", duration.lastActivity());
    json.writeBooleanProperty("ongoing", duration.ongoing());
    list("intervals", duration.intervals(), this::interval);
    window("vulnerable", duration.vulnerable());
    window("intruded", duration.intruded());
    json.writeEndObject();
  }

  private void window(String name, @Nullable Window window) {
    json.writeName(name);
    if (window == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    time("from", window.from());
    json.writeBooleanProperty("atOrBefore", window.atOrBefore());
    time("to", window.to());
    json.writeBooleanProperty("open", window.open());
    json.writeStringProperty("why", window.why());
    json.writeEndObject();
  }

  private void interval(Duration.Interval interval) {
    time("from", interval.span().from());
    time("to", interval.span().to());
    json.writeStringProperty("actor", interval.actor());
  }

  private void actor(Actor actor) {
    json.writeStringProperty("id", actor.id());
    texts("addresses", actor.addresses());
    texts("userAgents", actor.userAgents());
    time("firstSeen", actor.seen().from());
    time("lastSeen", actor.seen().to());
    json.writeNumberProperty("requests", actor.requests());
    texts("phases", actor.phases().stream().map(Phase::word).toList());
    json.writeStringProperty("grade", actor.grade().name());
  }

  private void moment(Moment moment) {
    time("at", moment.at());
    json.writeStringProperty("actor", moment.actor());
    json.writeStringProperty("phase", moment.phase().word());
    json.writeStringProperty("what", moment.what());
    json.writeStringProperty("grade", moment.grade().name());
    citations(moment.evidence());
  }

  private void exposure(Exposure exposure) {
    json.writeStringProperty("category", exposure.category());
    json.writeStringProperty("reach", exposure.reach());
    json.writeName("people");
    json.writeStartObject();
    people("min", exposure.people().min());
    people("best", exposure.people().best());
    people("max", exposure.people().max());
    json.writeEndObject();
    time("from", exposure.span().from());
    time("to", exposure.span().to());
    json.writeStringProperty("why", exposure.why());
    citations(exposure.evidence());
  }

  /// No bound is no number.
  private void people(String name, long number) {
    json.writeName(name);
    if (number < 0) {
      json.writeNull();
    } else {
      json.writeNumber(number);
    }
  }

  private void finding(Finding finding) {
    json.writeStringProperty("rule", finding.rule().id());
    json.writeStringProperty("title", finding.rule().title());
    json.writeStringProperty("level", finding.rule().level());
    json.writeStringProperty("explanation", finding.rule().explanation());
    texts("attack", finding.rule().attack());
    json.writeNumberProperty("count", finding.count());
    Span seen = finding.seen();
    time("first", seen == null ? null : seen.from());
    time("last", seen == null ? null : seen.to());
    texts("actors", finding.actors());
    json.writeBooleanProperty("success", finding.success());
    citations(finding.evidence());
  }

  private void artifact(Artifact artifact) {
    json.writeStringProperty("kind", artifact.kind());
    json.writeStringProperty("where", artifact.where());
    json.writeStringProperty("sha256", artifact.sha256());
    time("firstSeen", artifact.firstSeen());
    json.writeStringProperty("why", artifact.why());
    json.writeStringProperty("grade", artifact.grade().name());
  }

  private void recovered(Recovered read) {
    json.writeStringProperty("table", read.table());
    json.writeStringProperty("where", read.where());
    texts("columns", read.columns());
    json.writeName("rows");
    json.writeStartArray();
    for (List<String> row : read.rows()) {
      json.writeStartArray();
      row.forEach(json::writeString);
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeStringProperty("actor", read.actor());
    json.writeStringProperty("how", read.how());
    citations(read.evidence());
  }

  private void order(AffectedOrder order) {
    json.writeStringProperty("id", order.id());
    time("at", order.at());
    json.writeStringProperty("email", order.email());
    json.writeStringProperty("country", order.country());
    json.writeStringProperty("why", order.why());
  }

  private void platform(Platform platform) {
    json.writeName("platform");
    json.writeStartObject();
    json.writeStringProperty("name", platform.name());
    json.writeStringProperty("why", platform.why());
    json.writeStringProperty("contradiction", platform.contradiction());
    json.writeEndObject();
  }

  private void statement(Statement statement) {
    json.writeStringProperty("text", statement.text());
    citations(statement.evidence());
  }

  private void clock(Clock clock) {
    json.writeStringProperty("source", clock.source());
    json.writeNumberProperty("offsetSeconds", clock.offsetSeconds());
    json.writeNumberProperty("uncertaintySeconds", clock.uncertaintySeconds());
    json.writeNumberProperty("anchors", clock.anchors());
    json.writeStringProperty("why", clock.why());
  }

  private void coverage(Coverage coverage) {
    json.writeStartObject();
    span(coverage.span());
    json.writeNumberProperty("lines", coverage.lines());
    json.writeNumberProperty("unreadable", coverage.unreadable());
    list("sources", coverage.sources(), this::source);
    list("refused", coverage.refused(), this::refused);
    list("gaps", coverage.gaps(), this::gap);
    list("clocks", coverage.clocks(), this::clock);
    list("unjudged", coverage.unjudged(), this::unjudged);
    list("crowds", coverage.crowds(), this::crowd);
    coverage.completeness().ifPresent(this::completeness);
    json.writeEndObject();
  }

  private void source(SourceReport source) {
    json.writeStringProperty("path", source.path());
    json.writeStringProperty("sha256", source.sha256());
    json.writeStringProperty("format", source.format());
    json.writeNumberProperty("lines", source.lines().total());
    json.writeNumberProperty("unreadable", source.lines().unreadable());
    span(source.span());
    json.writeBooleanProperty("cutShort", source.cutShort());
    texts("notes", source.notes());
    list("samples", source.lines().samples(), this::citation);
  }

  private void unjudged(Unjudged unjudged) {
    json.writeStringProperty("step", unjudged.step().word());
    json.writeNumberProperty("count", unjudged.count());
    json.writeStringProperty("why", unjudged.why());
    list("places", unjudged.places(), this::citation);
  }

  private void crowd(Crowd crowd) {
    json.writeStringProperty("kind", crowd.kind().word());
    json.writeStringProperty("name", crowd.name());
    texts("addresses", crowd.addresses());
    json.writeStringProperty("what", crowd.what());
    json.writeStringProperty("how", crowd.how());
    json.writeStringProperty("warning", crowd.warning());
  }

  private void refused(Coverage.Refused refused) {
    json.writeStringProperty("path", refused.path());
    json.writeStringProperty("why", refused.why());
  }

  private void completeness(Completeness orders) {
    json.writeName("completeness");
    json.writeStartObject();
    json.writeNumberProperty("orders", orders.orders());
    json.writeNumberProperty("withoutRequest", orders.without());
    texts("examples", orders.examples());
    json.writeStringProperty("why", orders.sentence());
    json.writeEndObject();
  }

  private void gap(Coverage.Gap gap) {
    span(gap.span());
    json.writeStringProperty("cause", gap.cause().word());
    json.writeStringProperty("why", gap.why());
  }

  private void activity(@Nullable Activity activity) {
    json.writeName("activity");
    if (activity == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    time("from", activity.from());
    json.writeNumberProperty("stepSeconds", activity.step().toSeconds());
    numbers("counts", activity.counts());
    numbers("successes", activity.successes());
    json.writeEndObject();
  }

  private void citations(List<Citation> evidence) {
    list("evidence", evidence, this::citation);
  }

  private void citation(Citation line) {
    json.writeStringProperty("source", line.source());
    json.writeNumberProperty("line", line.line());
    json.writeNumberProperty("offset", line.offset());
    json.writeStringProperty("text", line.text());
  }

  private void span(@Nullable Span span) {
    time("from", span == null ? null : span.from());
    time("to", span == null ? null : span.to());
  }

  private void time(String name, @Nullable Instant at) {
    json.writeStringProperty(name, at == null ? null : at.toString());
  }

  private void texts(String name, List<String> texts) {
    json.writeName(name);
    json.writeStartArray();
    texts.forEach(json::writeString);
    json.writeEndArray();
  }

  private void numbers(String name, List<Long> numbers) {
    json.writeName(name);
    json.writeStartArray();
    numbers.forEach(number -> json.writeNumber(number));
    json.writeEndArray();
  }

  private <T> void list(String name, List<T> parts, Consumer<T> part) {
    json.writeName(name);
    json.writeStartArray();
    for (T each : parts) {
      json.writeStartObject();
      part.accept(each);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /// Two spaces and newlines, the same on every system.
  private enum Layout {
    ;

    private static final ObjectWriteContext INDENTED =
        new ObjectWriteContext.Base() {
          @Override
          public tools.jackson.core.PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter();
          }
        };
  }
}
