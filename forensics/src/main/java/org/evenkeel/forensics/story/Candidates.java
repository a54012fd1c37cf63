package org.evenkeel.forensics.story;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.investigation.Candidate;
import org.evenkeel.forensics.investigation.Phase;
import org.evenkeel.forensics.known.Component;
import org.evenkeel.forensics.known.Suspects;
import org.evenkeel.forensics.known.Weaknesses;
import org.evenkeel.forensics.oracle.Act;
import org.evenkeel.forensics.oracle.Observation;
import org.evenkeel.forensics.scan.TracedLine;

/// Weaknesses that would explain a way in. A number is named only where the requests have the very
/// form that it needs; where the body decided and was not logged, the set of what would fit is told
/// instead of a guess.
final class Candidates {
  private static final int MOST = 6;

  /// How sure the kind of weakness is, given the way in: fitted on invented cases and on those that
  /// others wrote, as all shares here, see `docs/detection.md`.
  private static final double OWN = 0.98;

  /// The same where a published weakness says more of the place.
  private static final double PUBLISHED = 0.7;

  /// How WooCommerce is told which way of paying a notice is for.
  private static final Pattern GATEWAY =
      Pattern.compile("(?i)[?&/]wc-api[=/](?:wc_)?(?:gateway_)?(\\w{3,40})");

  private static final Pattern VERSION =
      Pattern.compile("(?i)/(?:readme|changelog|changes)\\.(?:txt|md|html)$");

  private static final String LANDED =
      "What came lies where this one leaves what it is given, and was asked for right after";

  private static final long SOON = 600_000_000L;
  private static final long DAY = 86_400_000_000L;
  private static final int LINES = 8;
  private static final int ROW = 8;

  private Candidates() {}

  /// Most likely first.
  ///
  /// @param software what the store runs
  static List<Candidate> of(WayIn way, Software software) {
    Optional<Observation> cause = way.cause();
    if (cause.isEmpty()) {
      return List.of();
    }
    Observation seen = cause.get();
    Map<String, Candidate> found = new LinkedHashMap<>();
    known(way, seen, software).forEach(each -> found.putIfAbsent(each.id(), each));
    named(way, seen, software.components()).forEach(each -> found.putIfAbsent(each.id(), each));
    boolean published = found.values().stream().anyMatch(each -> isNumber(each.id()));
    sought(way, seen).forEach(each -> found.putIfAbsent(each.id(), each));
    weakness(way, seen, published ? PUBLISHED : OWN, software)
        .forEach(each -> found.merge(each.id(), each, Candidates::surer));
    return found.values().stream()
        .sorted(Comparator.comparingDouble(Candidate::confidence).reversed())
        .limit(MOST)
        .toList();
  }

  /// A kind of weakness at the place of which more is known, as sure as it is by what was done.
  private static Candidate surer(Candidate known, Candidate own) {
    double confidence = Math.max(known.confidence(), own.confidence());
    return new Candidate(known.id(), known.component(), confidence, known.why());
  }

  /// Those that are known of the addresses asked for. An extension whose files the store sends, or
  /// that was looked for before, is the likelier one.
  private static List<Candidate> known(WayIn way, Observation cause, Software software) {
    Suspects suspects = new Suspects(software.name());
    String kind = way.technique(cause);
    String aimed = kind.equals(Act.HIDDEN_REQUEST) ? "sql-injection" : kind;
    cause.lines().stream()
        .limit(LINES)
        .map(line -> line.event())
        .forEach(event -> suspects.add(event.textOrEmpty(Field.METHOD), target(event), aimed));
    Set<String> probed = probed(way);
    List<Candidate> found = new ArrayList<>();
    for (Suspects.Suspect suspect : suspects.surest(MOST)) {
      boolean there =
          software.components().keySet().stream().anyMatch(suspect.component()::equalsIgnoreCase);
      boolean sought = probed.stream().anyMatch(path -> path.contains(suspect.component()));
      double share = suspect.confidence() + (sought ? 0.25 : 0) + (there ? 0.1 : 0);
      found.add(
          new Candidate(
              suspect.id(),
              suspect.component(),
              WayIn.rounded(way.confidence() * Math.min(0.95, share)),
              suspect.why()
                  + (sought ? "; the same actor had asked for its version" : "")
                  + (there ? "; the store sends files of it" : "")));
    }
    return found;
  }

  /// Paths that the crew looked at.
  private static Set<String> probed(WayIn way) {
    Set<String> paths = new HashSet<>();
    way.opener().observations().stream()
        .filter(seen -> seen.act().phase() == Phase.RECON)
        .flatMap(seen -> seen.lines().stream())
        .forEach(line -> paths.add(line.event().textOrEmpty(Field.PATH)));
    return paths;
  }

  private static String target(Event event) {
    String query = event.textOrEmpty(Field.QUERY);
    return event.textOrEmpty(Field.PATH) + (query.isEmpty() ? "" : "?" + query);
  }

  /// Those that rules name for requests of the same crew on the same path.
  private static List<Candidate> named(
      WayIn way, Observation cause, SortedMap<String, String> components) {
    String path = path(cause);
    List<Candidate> found = new ArrayList<>();
    for (Observation seen : way.opener().observations()) {
      String component = seen.act().component();
      boolean same = seen.equals(cause) || (!path.isEmpty() && path(seen).equals(path));
      if (same && !component.isEmpty()) {
        String place = place(seen);
        boolean there = components.keySet().stream().anyMatch(place::contains);
        double confidence = way.confidence() * (there || seen.equals(cause) ? 0.92 : 0.7);
        List<String> ids = ids(component);
        for (String id : ids) {
          double share = WayIn.rounded(confidence / Math.sqrt(ids.size()));
          found.add(
              isNumber(id)
                  ? new Candidate(id, place, share, why(there))
                  : new Candidate(way.technique(seen), id, share, why(there)));
        }
      }
    }
    return found;
  }

  /// Those of extensions whose version the crew had asked for in the day before, where the address
  /// that they then used is one that all extensions share.
  private static List<Candidate> sought(WayIn way, Observation cause) {
    List<Candidate> found = new ArrayList<>();
    if (!isFront(place(cause))) {
      return found;
    }
    for (Observation seen : way.crew().observations()) {
      long after = seen.first() - cause.first();
      if (after >= 0 && after <= SOON && isNumber(seen.act().component())) {
        ids(seen.act().component()).stream()
            .map(id -> candidate(id, place(seen), way.confidence() * 0.85, LANDED))
            .forEach(found::add);
      }
    }
    for (Observation seen : way.opener().observations()) {
      for (TracedLine line : seen.lines().subList(0, Math.min(LINES, seen.lines().size()))) {
        Event event = line.event();
        boolean told = event.status() == 200 && VERSION.matcher(path(event)).find();
        boolean before = event.time() <= cause.last() && cause.last() - event.time() < DAY;
        if (told && before) {
          Weaknesses.at("GET", path(event)).stream()
              .map(
                  each ->
                      candidate(
                          each.id(),
                          each.component(),
                          way.confidence() * 0.85,
                          "They had asked for its version before, and its weakness is used at this"
                              + " address"))
              .forEach(found::add);
        }
      }
    }
    return found;
  }

  private static String path(Event event) {
    return event.textOrEmpty(Field.PATH);
  }

  /// Whether it is the number or name of a weakness, and no software's.
  private static boolean isNumber(String id) {
    return !id.isEmpty()
        && id.chars().anyMatch(letter -> letter >= '0' && letter <= '9')
        && Character.isUpperCase(id.charAt(0));
  }

  private static String why(boolean there) {
    return there
        ? "The requests have the form that this one needs, and the store sends files of this"
            + " extension"
        : "The requests have the form that this one needs";
  }

  /// One rule may tell several.
  private static List<String> ids(String component) {
    return java.util.Arrays.stream(component.replace("[", "").replace("]", "").split(","))
        .map(String::strip)
        .filter(id -> !id.isEmpty())
        .toList();
  }

  private static List<Candidate> weakness(
      WayIn way, Observation seen, double share, Software software) {
    double confidence = way.confidence() * share;
    String place = place(seen);
    String technique = way.technique(seen);
    boolean body = seen.act().technique().equals(Act.HIDDEN_REQUEST);
    if (body && technique.equals("unrestricted-upload") && isFront(place)) {
      return ran(place, confidence);
    }
    return switch (technique) {
      case Act.HIDDEN_REQUEST -> hidden(way, place, software);
      case Act.GUESSED_PASSWORD ->
          List.of(
              candidate("weak-credential", place, confidence, "A password was found by trying"),
              candidate(
                  seen.act().technique(),
                  place,
                  confidence * 0.5,
                  "Nothing kept anyone from trying passwords until one fitted"));
      case Act.VALID_ACCOUNT, "stolen-session" ->
          List.of(
              candidate(
                  "stolen-credential",
                  place,
                  confidence * 0.92,
                  "They signed in without having guessed, as far as the logs reach"),
              candidate(
                  "weak-credential",
                  place,
                  confidence * 0.08,
                  "A password may have been guessed elsewhere or earlier"));
      default ->
          List.of(
              candidate(
                  way.technique(seen),
                  place,
                  confidence,
                  "What was sent and how it was answered fit this kind of weakness at this place"));
    };
  }

  /// A program came by a request whose body nobody kept, to an address that all parts share.
  private static List<Candidate> ran(String place, double confidence) {
    String why =
        "A program came with this request; its body was not logged, and this kind of hole would fit";
    return List.of(
        candidate("unrestricted-upload", place, confidence * 0.55, why),
        candidate("object-injection", place, confidence * 0.25, why),
        candidate("code-injection", place, confidence * 0.15, why));
  }

  private static boolean isFront(String place) {
    return place.equals("/")
        || place.equals("/index.php")
        || place.equals("/graphql")
        || place.startsWith("guest-carts")
        || place.endsWith("/admin-ajax.php")
        || place.endsWith("/admin-post.php");
  }

  /// Nobody knows what the body held: what commonly enters there, in the order in which it does.
  private static List<Candidate> hidden(WayIn way, String place, Software software) {
    boolean front = isFront(place) || way.cause().filter(seen -> seen.count() >= ROW).isPresent();
    double confidence = way.confidence();
    String shared = software.sharing(place);
    String why =
        "The body of the request was not logged; this kind of hole would fit"
            + (shared.isEmpty() ? "" : ". " + shared);
    List<Candidate> set = new ArrayList<>();
    set.add(
        candidate(front ? "sql-injection" : "unrestricted-upload", place, confidence * 0.8, why));
    set.add(
        candidate(front ? "unrestricted-upload" : "code-injection", place, confidence * 0.1, why));
    set.add(candidate(front ? "object-injection" : "sql-injection", place, confidence * 0.06, why));
    return set;
  }

  private static Candidate candidate(String id, String place, double confidence, String why) {
    return new Candidate(id, place, WayIn.rounded(confidence), why);
  }

  private static String path(Observation seen) {
    return seen.lines().getFirst().event().textOrEmpty(Field.PATH);
  }

  private static String place(Observation seen) {
    Event event = seen.lines().getFirst().event();
    Matcher gateway = GATEWAY.matcher(target(event));
    if (gateway.find()) {
      return gateway.group(1).toLowerCase(Locale.ROOT);
    }
    return Component.of(target(event)).stream()
        .map(Component::toString)
        .findFirst()
        .orElse(event.textOrEmpty(Field.PATH));
  }
}
