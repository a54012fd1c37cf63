package org.evenkeel.forensics.conformance;

import com.google.re2j.Pattern;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.evenkeel.forensics.format.Setting;

/// Samples of one kind of log, and how the two readings of them are compared.
///
/// @param title what the samples are, for people: `nginx access`
/// @param folder where they lie: package and data stream
/// @param formats our formats that must be recognised in them
/// @param setting what the lines leave out
/// @param mappings the fields that are compared
/// @param conventions what the other reader does with lines before it looks at them
record Case(
    String title,
    String folder,
    List<String> formats,
    Setting setting,
    List<Mapping> mappings,
    Conventions conventions) {

  /// @param first what the first line of an event looks like; lines in between belong to it
  /// @param directive a line that the sample leaves out and a real log has before the given one
  record Conventions(Pattern first, Function<String, Optional<String>> directive) {
    static final Conventions PLAIN = new Conventions(Pattern.compile(""), line -> Optional.empty());

    Conventions startingWith(String pattern) {
      return new Conventions(Pattern.compile(pattern), directive);
    }

    Conventions after(Function<String, Optional<String>> missing) {
      return new Conventions(first, missing);
    }

    /// Whether `line` is one that we put in.
    boolean isDirective(String line) {
      return line.startsWith("#Fields:");
    }

    boolean begins(String line) {
      return first.matcher(line).lookingAt();
    }
  }

  /// The package's archive.
  String archive() {
    return folder.substring(0, folder.indexOf('/')) + ".tar.gz";
  }

  /// Times without a year belong to 2023, when the expectations were made.
  static Setting in2023(String zone) {
    return new Setting(ZoneOffset.of(zone), Instant.parse("2023-12-31T23:59:59Z"));
  }
}
