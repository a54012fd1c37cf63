package org.evenkeel.forensics;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import org.evenkeel.forensics.rule.Placeholders;

/// What to investigate, and how.
///
/// @param paths files, folders and archives; `-` is standard input
/// @param rules folders or files of Sigma rules beside the built-in pack
/// @param logFormats log formats given as text: an nginx `log_format` or an Apache `LogFormat`
/// @param zone offset of times that are written without one
/// @param placeholders what the `%Names%` of rules stand for
/// @param threads how many lines are read at once, at least 1
/// @param beside what the owner gives beside the logs
public record Request(
    List<Path> paths,
    List<Path> rules,
    List<String> logFormats,
    ZoneOffset zone,
    Placeholders placeholders,
    int threads,
    Beside beside) {
  public Request {
    paths = List.copyOf(paths);
    rules = List.copyOf(rules);
    logFormats = List.copyOf(logFormats);
    if (threads < 1) {
      throw new IllegalArgumentException("threads: " + threads);
    }
  }

  /// Everything under `paths`, all cores, times without a zone read as UTC.
  public static Request of(List<Path> paths) {
    return new Request(
        paths,
        List.of(),
        List.of(),
        ZoneOffset.UTC,
        Placeholders.none(),
        Runtime.getRuntime().availableProcessors(),
        Beside.nothing());
  }

  /// The same with what the owner gives beside the logs.
  public Request with(Beside given) {
    return new Request(paths, rules, logFormats, zone, placeholders, threads, given);
  }

  /// The same, with copies of the store's files and databases.
  public Request with(StoreCopy copy) {
    return with(new Beside(beside.orders(), beside.store(), copy));
  }
}
