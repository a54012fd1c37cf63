package org.evenkeel.simulator.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.evenkeel.simulator.platform.Hole;
import org.evenkeel.simulator.scene.Deed;
import org.evenkeel.simulator.scene.Log;
import org.evenkeel.simulator.store.Span;
import org.evenkeel.simulator.tale.Facts;
import org.evenkeel.simulator.tale.Tale;
import org.jspecify.annotations.Nullable;

/// Writes `truth.json`: what really happened, in the shape of the investigation document, with
/// `visibleIn` saying which source shows each part.
public final class TruthFile {
  private final Tale tale;
  private final Facts facts;
  private final OrderFile orders;
  private final Verdicts verdicts;
  private final LogFolder logs;
  private final Landed landed;

  private TruthFile(Tale tale, LogFolder logs, OrderFile orders, Landed landed) {
    this.landed = landed;
    this.tale = tale;
    this.logs = logs;
    this.orders = orders;
    facts = tale.facts();
    verdicts = new Verdicts(tale, landed);
  }

  /// The evidence that was written into `folder`.
  public record Written(Path folder, LogFolder logs, OrderFile orders, Landed landed) {}

  /// @param plan what was asked for, as it is to be shown
  public static void write(Map<String, Object> plan, Tale tale, Written written)
      throws IOException {
    TruthFile truth = new TruthFile(tale, written.logs(), written.orders(), written.landed());
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("schema", "evenkeel/truth/1");
    document.put("synthetic", true);
    document.put("plan", plan);
    truth.into(document);
    Files.writeString(
        written.folder().resolve("truth.json"), Json.of(document), StandardCharsets.UTF_8);
  }

  private void into(Map<String, Object> document) {
    document.put("breach", facts.breach());
    document.put("verdict", verdicts.best());
    document.put("acceptableVerdicts", verdicts.acceptable());
    if (facts.entry() != null) {
      document.put("entryPoint", entry(facts.entry()));
      document.put("vulnerability", vulnerability());
      document.put("duration", duration());
    }
    document.put("actors", actors());
    document.put("noise", List.copyOf(facts.noise()));
    document.put("timeline", timeline());
    document.put("exposure", exposure());
    document.put("artifacts", artifacts());
    document.put("capabilities", capabilities());
    document.put("lookalikes", lookalikes());
    document.put("mandatoryGaps", facts.gaps());
    document.put("coverage", coverage());
  }

  private Map<String, Object> entry(Facts.Entry entry) {
    Deed deed = entry.deed();
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("at", time(deed.first()));
    map.put("until", time(deed.last()));
    map.put("actor", deed.actor());
    map.put("technique", entry.technique());
    map.put("attack", entry.attack());
    map.put("channel", entry.channel());
    map.put("what", deed.what());
    boolean seen = deed.written() > 0;
    map.put("sight", seen ? word(entry.sight()) : "none");
    map.put("atOrBefore", !seen && facts.breach() && verdicts.laterSeen(deed));
    map.put("visibleIn", deed.sources());
    map.put("evidence", places(deed));
    return map;
  }

  private Map<String, Object> vulnerability() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("class", facts.weakness());
    map.put("candidates", facts.candidates().stream().map(TruthFile::hole).toList());
    return map;
  }

  private static Map<String, Object> hole(Hole hole) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", hole.id());
    map.put("component", hole.component());
    map.put("fixed", hole.fixed());
    map.put("since", hole.since().toString());
    return map;
  }

  private Map<String, Object> duration() {
    Map<String, Object> map = new LinkedHashMap<>();
    List<Map<String, Object>> intervals = new ArrayList<>();
    long first = Long.MAX_VALUE;
    long last = Long.MIN_VALUE;
    for (Map.Entry<String, List<Span>> each : facts.intervals().entrySet()) {
      for (Span span : each.getValue()) {
        Map<String, Object> interval = span(span);
        interval.put("actor", each.getKey());
        intervals.add(interval);
        first = Math.min(first, span.from());
        last = Math.max(last, span.to());
      }
    }
    if (!intervals.isEmpty()) {
      map.put("firstAccess", time(first));
      map.put("lastActivity", time(last));
    }
    map.put("ongoing", facts.ongoing());
    map.put("intervals", intervals);
    verdicts.seen().ifPresent(span -> map.put("visible", span(span)));
    return map;
  }

  private List<Map<String, Object>> actors() {
    List<Map<String, Object>> all = new ArrayList<>();
    facts.addresses().forEach((id, addresses) -> all.add(actor(id, addresses)));
    return all;
  }

  private Map<String, Object> actor(String id, java.util.Set<String> addresses) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", id);
    map.put("addresses", List.copyOf(addresses));
    long requests = 0;
    long written = 0;
    TreeSet<String> phases = new TreeSet<>();
    TreeSet<String> visible = new TreeSet<>();
    for (Deed deed : tale.deeds()) {
      if (deed.actor().equals(id)) {
        requests += deed.count();
        written += deed.written();
        phases.add(deed.phase().word());
        visible.addAll(deed.seenFrom());
        boolean elsewhere = deed.sources().stream().anyMatch(TruthFile::namesClients);
        visible.addAll(elsewhere ? addresses : List.of());
      }
    }
    visible.retainAll(addresses);
    map.put("visibleAddresses", List.copyOf(visible));
    map.put("requests", requests);
    map.put("written", written);
    map.put("phases", List.copyOf(phases));
    return map;
  }

  /// Whether a log beside the web server's names the addresses of clients.
  private static boolean namesClients(String source) {
    return source.startsWith(Log.AUTH.file()) || source.startsWith(Log.FTP.file());
  }

  private List<Map<String, Object>> timeline() {
    List<Map<String, Object>> all = new ArrayList<>();
    List<Deed> deeds = new ArrayList<>(tale.deeds());
    deeds.sort(java.util.Comparator.comparingLong(Deed::first));
    for (Deed deed : deeds) {
      if (deed.count() > 0) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("at", time(deed.first()));
        map.put("until", time(deed.last()));
        map.put("actor", deed.actor());
        map.put("phase", deed.phase().word());
        map.put("what", deed.what());
        map.put("success", deed.success());
        map.put("grade", "E" + deed.grade());
        map.put("lines", deed.count());
        map.put("written", deed.written());
        map.put("visibleIn", deed.sources());
        map.put("evidence", places(deed));
        all.add(map);
      }
    }
    return all;
  }

  private List<Map<String, Object>> exposure() {
    List<Map<String, Object>> all = new ArrayList<>();
    for (Facts.Exposed data : facts.exposed()) {
      Map<String, Object> map = new LinkedHashMap<>();
      map.put("category", data.category());
      map.put("reach", data.reach());
      map.put("people", people(data));
      map.put("from", time(data.span().from()));
      map.put("to", time(data.span().to()));
      map.put("why", data.why());
      if (data.people() == Facts.THOSE_WHO_PAID) {
        map.put("orders", java.util.Arrays.stream(orders.numbers(data.span())).boxed().toList());
      }
      map.put("visibleIn", data.deed() == null ? List.of() : data.deed().sources());
      map.put("shown", isShown(data));
      all.add(map);
    }
    return all;
  }

  /// Whether anything that was written or left tells of it: what only lines that are gone could
  /// tell is asked of nobody, and how many rows a lost line took is told by nothing that was left.
  private boolean isShown(Facts.Exposed data) {
    Deed deed = data.deed();
    boolean counted =
        data.people() != Facts.THOSE_WHO_PAID && data.people() != Facts.EVERY_CUSTOMER;
    return deed == null || deed.written() > 0 || (!counted && !landed.nothing());
  }

  private long people(Facts.Exposed data) {
    if (data.people() == Facts.THOSE_WHO_PAID) {
      return orders.people(data.span());
    }
    return data.people() == Facts.EVERY_CUSTOMER ? orders.everyone().cardinality() : data.people();
  }

  private List<Map<String, Object>> artifacts() {
    List<Map<String, Object>> all = new ArrayList<>();
    for (Facts.Left left : facts.left()) {
      List<Landed.Spot> spots = landed.of(left);
      Map<String, Object> map = new LinkedHashMap<>();
      map.put("kind", left.kind());
      map.put("where", spots.isEmpty() ? left.where() : spots.getFirst().where());
      map.put("sha256", spots.isEmpty() ? "" : spots.getFirst().sha256());
      map.put("firstSeen", time(left.at()));
      map.put("visibleIn", spots.stream().map(Landed.Spot::in).toList());
      all.add(map);
    }
    return all;
  }

  private List<Map<String, Object>> capabilities() {
    List<Map<String, Object>> all = new ArrayList<>();
    for (Facts.Capability could : facts.capabilities()) {
      Map<String, Object> map = new LinkedHashMap<>();
      map.put("capability", could.name());
      map.put("actor", could.actor());
      map.put("open", time(could.span().from()));
      map.put("close", time(could.span().to()));
      all.add(map);
    }
    return all;
  }

  private List<Map<String, Object>> lookalikes() {
    List<Map<String, Object>> all = new ArrayList<>();
    for (Facts.Lookalike look : facts.lookalikes()) {
      Map<String, Object> map = new LinkedHashMap<>();
      map.put("what", look.what());
      map.put("addresses", look.addresses());
      all.add(map);
    }
    return all;
  }

  private Map<String, Object> coverage() {
    Map<String, Object> map = span(tale.store().span());
    map.put("happened", logs.happened());
    List<Map<String, Object>> sources = new ArrayList<>();
    for (Source.Written written : logs.written()) {
      for (Source.Part part : written.parts()) {
        Map<String, Object> each = new LinkedHashMap<>();
        each.put("path", part.path());
        each.put("lines", part.lines());
        each.put("from", time(part.from()));
        each.put("to", time(part.to()));
        each.put("zone", written.source().zone().getId());
        each.put("clockFastSeconds", written.source().clock() / 1000);
        each.put("stamps", written.source().begins() ? "request" : "answer");
        sources.add(each);
      }
    }
    map.put("sources", sources);
    return map;
  }

  private static List<Map<String, Object>> places(@Nullable Deed deed) {
    List<Map<String, Object>> all = new ArrayList<>();
    if (deed != null) {
      deed.places()
          .forEach(
              place -> {
                Map<String, Object> map = new LinkedHashMap<>();
                map.put("source", place.source());
                map.put("line", place.line());
                map.put("offset", place.offset());
                all.add(map);
              });
    }
    return all;
  }

  private static Map<String, Object> span(Span span) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("from", time(span.from()));
    map.put("to", time(span.to()));
    return map;
  }

  private static String word(Facts.Sight sight) {
    return sight.name().toLowerCase(java.util.Locale.ROOT);
  }

  private static String time(long millis) {
    return Instant.ofEpochMilli(millis).toString();
  }
}
