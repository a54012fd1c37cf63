package org.evenkeel.simulator.evidence;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// One log as its server keeps it.
///
/// @param path of its newest file, below the folder `logs`
/// @param clock milliseconds by which its clock is fast
/// @param begins true when it writes the time of the request (Apache), not of the answer (nginx)
/// @param rotation how long one file lasts, in milliseconds; 0 for ever
public record Source(
    String path, Layout layout, ZoneId zone, long clock, boolean begins, long rotation) {

  /// What has been written of it.
  public record Written(Source source, List<Part> parts) {
    public Written {
      parts = List.copyOf(parts);
    }
  }

  /// A file of a log.
  ///
  /// @param from of its first line, by the true clock
  public record Part(String path, long lines, long from, long to) {}

  /// The name of the file of period `number` of `all`.
  String file(int number, int all) {
    int age = all - 1 - number;
    return age == 0 ? path : age == 1 ? path + ".1" : path + '.' + age + ".gz";
  }

  /// The files of a log while they are written, one after the other.
  static final class Files {
    private final List<Part> parts = new ArrayList<>();

    void ended(LineFile file) {
      parts.add(new Part(file.name(), file.lines(), file.first(), file.last()));
    }

    List<Part> parts() {
      return parts;
    }
  }
}
