package org.evenkeel.forensics.oracle;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.scan.TracedGroup;
import org.evenkeel.forensics.scan.TracedLine;

/// Commands of the operating system that the store was made to run, as the error logs of web server
/// and PHP tell (S11). Many such messages name no client: who sent something in those seconds, if
/// only one did, is who made it run.
final class Executions {
  private static final long NEAR = 5_000_000L;
  private static final long DAY = 86_400_000_000L;
  private static final int ROUTINE_DAYS = 3;
  private static final int FEW = 5;
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  /// What the rule about commands that failed is about: by itself it says little.
  private static final String FAILED_COMMAND = "B32";

  private final Map<String, List<TracedLine>> byClient = new HashMap<>();
  private final List<TracedLine> unclaimed = new ArrayList<>();
  private final Set<String> own = new HashSet<>();
  private final Set<TracedLine> plain = new HashSet<>();

  /// @param trails of everyone who is followed; that without an address holds what names no client
  static Executions learned(List<Trail> trails, Site site) {
    Executions executions = new Executions();
    executions.learnOwn(trails);
    List<TracedLine> nameless = new ArrayList<>();
    for (Trail trail : trails) {
      List<TracedLine> told = executions.told(trail, site);
      if (trail.address().isEmpty()) {
        nameless.addAll(told);
      } else if (!told.isEmpty()) {
        executions.byClient.put(trail.address(), new ArrayList<>(told));
      }
    }
    boolean plain = executions.isPlain(nameless);
    nameless.forEach(line -> executions.claim(line, trails, site, plain));
    return executions;
  }

  /// Whether it is about a program of the store's own, or one that all its pages call.
  boolean isOwn(Event error) {
    return own.contains(error.textOrEmpty(Field.FILE));
  }

  /// A program about which many strangers' requests complain is one of the store's own: intruders
  /// keep theirs to themselves.
  private void learnOwn(List<Trail> trails) {
    Map<String, Set<String>> clients = new HashMap<>();
    for (Trail trail : trails) {
      trail
          .linesWhere(event -> isError(event.kind()) && !trail.address().isEmpty())
          .map(line -> line.event().textOrEmpty(Field.FILE))
          .filter(file -> !file.isEmpty())
          .forEach(
              file ->
                  clients
                      .computeIfAbsent(file, any -> new HashSet<>())
                      .add(Staff.network(trail.address())));
    }
    clients.forEach(
        (file, who) -> {
          if (who.size() > FEW) {
            own.add(file);
          }
        });
  }

  private List<TracedLine> told(Trail trail, Site site) {
    List<TracedLine> told =
        trail
            .groupsWhere(event -> isError(event.kind()))
            .filter(group -> runs(group, site) && !own.contains(file(group)))
            .flatMap(group -> noted(group, site))
            .toList();
    Set<String> routine = routine(told);
    return told.stream().filter(line -> !routine.contains(message(line))).toList();
  }

  private static String file(TracedGroup group) {
    return group.event().textOrEmpty(Field.FILE);
  }

  /// Keeps in mind whether one such line says enough.
  private Stream<TracedLine> noted(TracedGroup group, Site site) {
    if (!site.shows(group, FAILED_COMMAND)) {
      plain.addAll(group.lines());
    }
    return group.lines().stream();
  }

  /// Whether these lines show beyond doubt that someone ran commands: by what they say, or because
  /// they say different things.
  boolean isPlain(List<TracedLine> told) {
    return told.stream().anyMatch(plain::contains)
        || told.stream().map(Executions::message).distinct().count() > 1;
  }

  private static boolean runs(TracedGroup group, Site site) {
    return site.meanings(group).stream()
        .anyMatch(
            meaning -> meaning.weight() == Meaning.Weight.SUCCESS && !meaning.attack().isEmpty());
  }

  static boolean isError(Kind kind) {
    return kind == Kind.WEB_ERROR || kind == Kind.PHP_ERROR;
  }

  /// What is said on several days is a timer's.
  private static Set<String> routine(List<TracedLine> told) {
    Map<String, Set<Long>> days = new TreeMap<>();
    for (TracedLine line : told) {
      long day = line.event().timed() ? Math.floorDiv(line.event().time(), DAY) : 0;
      days.computeIfAbsent(message(line), any -> new TreeSet<>()).add(day);
    }
    return days.entrySet().stream()
        .filter(entry -> entry.getValue().size() >= ROUTINE_DAYS)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /// Without its numbers, which are different each time.
  private static String message(TracedLine line) {
    return DIGITS.matcher(line.event().textOrEmpty(Field.MESSAGE)).replaceAll("0");
  }

  private void claim(TracedLine line, List<Trail> trails, Site site, boolean plain) {
    List<Trail> near =
        line.event().timed()
            ? trails.stream().filter(trail -> requests(trail, line).findAny().isPresent()).toList()
            : List.of();
    Optional<Trail> sole =
        only(near.stream().filter(site::aggressive))
            .or(() -> plain ? only(near.stream()) : Optional.empty())
            .or(
                () ->
                    plain
                        ? only(near.stream().filter(trail -> posts(trail, line)))
                        : Optional.empty());
    if (sole.isPresent()) {
      byClient.computeIfAbsent(sole.get().address(), any -> new ArrayList<>()).add(line);
    } else {
      unclaimed.add(line);
    }
  }

  private static Optional<Trail> only(Stream<Trail> trails) {
    List<Trail> few = trails.limit(2).toList();
    return few.size() == 1 ? Optional.of(few.getFirst()) : Optional.empty();
  }

  private static boolean posts(Trail trail, TracedLine line) {
    return requests(trail, line).anyMatch(request -> Surface.isPost(request.event()));
  }

  /// What someone sent to a program of the store in the seconds around an error.
  static Stream<TracedLine> requests(Trail trail, TracedLine error) {
    return trail.linesWhere(event -> asks(event) && isNear(event, error));
  }

  private static boolean isNear(Event event, TracedLine error) {
    return Math.abs(event.time() - error.event().time()) <= NEAR;
  }

  /// Whether a request may have carried a command.
  private static boolean asks(Event event) {
    boolean program = Surface.isPost(event) || !Surface.query(event).isEmpty();
    return event.kind() == Kind.WEB
        && event.timed()
        && (program || Surface.script(Surface.path(event)))
        && event.status() != 404
        && event.status() != 403;
  }

  /// What the store was made to run by this client, in no order.
  List<TracedLine> of(String address) {
    return byClient.getOrDefault(address, List.of());
  }

  /// What it was made to run by whom no log names.
  List<TracedLine> unclaimed() {
    return List.copyOf(unclaimed);
  }

  /// Lines of `all` that are near any of `errors`.
  static Predicate<TracedLine> near(List<TracedLine> errors) {
    Set<TracedLine> known = new HashSet<>(errors);
    return line -> known.stream().anyMatch(error -> isNear(line.event(), error));
  }
}
