package org.evenkeel.forensics.oracle;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.evenkeel.forensics.database.Made;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.investigation.Artifact;
import org.evenkeel.forensics.investigation.Grade;
import org.jspecify.annotations.Nullable;

/// What lies in the store's files and database with the times that it bears: a second source, which
/// what the logs tell can be held against (S9, S10).
///
/// @param things in no order
/// @param copies files that strangers look for, by path, with their sizes in bytes
public record LeftBehind(List<Thing> things, Map<String, Long> copies) {
  private static final Set<String> PROGRAMS =
      Set.of("webshell", "dropper", "uploader", "packed-code", "modified-core");

  /// What it is.
  public enum Kind {
    /// A file that runs what strangers send.
    PROGRAM,
    /// Code for browsers on the store's pages.
    SCRIPT,
    /// Text that the store itself runs, where a customer types.
    TEMPLATE,
    /// Someone who may run the store; made by whomever.
    ACCOUNT
  }

  /// One thing.
  ///
  /// @param where the path of a file, or table and row
  /// @param at microseconds since 1970 when it was made; `Row.NO_TIME` when it does not tell
  public record Thing(Kind kind, String where, long at) {
    /// Whether it is a file that a request for `path` reaches.
    public boolean answers(String path) {
      return kind == Kind.PROGRAM
          && path.length() > 1
          && path.startsWith("/")
          && where.endsWith(path);
    }

    public boolean dated() {
      return at != Row.NO_TIME;
    }
  }

  public LeftBehind {
    things = List.copyOf(things);
    copies = Map.copyOf(copies);
  }

  /// Nothing was given to look at.
  public static LeftBehind nothing() {
    return new LeftBehind(List.of(), Map.of());
  }

  /// @param artifacts what was found
  /// @param made accounts of those who run the store
  /// @param copies files that strangers look for, by path, with their sizes in bytes
  public static LeftBehind of(List<Artifact> artifacts, List<Made> made, Map<String, Long> copies) {
    Stream<Thing> left =
        artifacts.stream()
            .filter(artifact -> artifact.grade().atLeast(Grade.E3))
            .flatMap(LeftBehind::thing);
    Stream<Thing> accounts =
        made.stream().map(each -> new Thing(Kind.ACCOUNT, each.where(), micros(each.at())));
    return new LeftBehind(Stream.concat(left, accounts).toList(), copies);
  }

  private static Stream<Thing> thing(Artifact artifact) {
    Kind kind =
        switch (artifact.kind()) {
          case "injected-script", "skimmer" -> Kind.SCRIPT;
          case "injected-template" -> Kind.TEMPLATE;
          default -> Kind.PROGRAM;
        };
    boolean told = kind != Kind.PROGRAM || PROGRAMS.contains(artifact.kind());
    return told
        ? Stream.of(new Thing(kind, artifact.where(), micros(artifact.firstSeen())))
        : Stream.of();
  }

  private static long micros(@Nullable Instant at) {
    return at == null ? Row.NO_TIME : at.toEpochMilli() * 1_000;
  }

  /// The program that answers on `path`; none when none is known to lie there.
  public Stream<Thing> programs(String path) {
    return things.stream().filter(thing -> thing.answers(path));
  }

  /// Whether a file lies there that a request for `path` reaches and that is so large.
  boolean isCopy(String path, long bytes) {
    return path.length() > 1
        && copies.entrySet().stream()
            .anyMatch(copy -> copy.getValue() == bytes && copy.getKey().endsWith(path));
  }

  /// What of this kind lies in the database.
  public Stream<Thing> rows(Kind kind) {
    return things.stream().filter(thing -> thing.kind() == kind && !thing.where().contains("/"));
  }

  /// Things of these kinds that bear a time.
  public Stream<Thing> dated(Set<Kind> kinds) {
    return things.stream().filter(thing -> thing.dated() && kinds.contains(thing.kind()));
  }

  /// Paths on which programs may answer: which folder of theirs the web server shows is not known.
  public List<String> paths() {
    return things.stream()
        .filter(thing -> thing.kind() == Kind.PROGRAM)
        .flatMap(thing -> suffixes(thing.where()))
        .distinct()
        .toList();
  }

  private static Stream<String> suffixes(String where) {
    Stream.Builder<String> suffixes = Stream.builder();
    for (int at = where.lastIndexOf('/'); at >= 0; at = where.lastIndexOf('/', at - 1)) {
      suffixes.add(where.substring(at));
    }
    return suffixes.build();
  }
}
