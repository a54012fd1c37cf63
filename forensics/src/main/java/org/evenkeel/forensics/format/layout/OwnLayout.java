package org.evenkeel.forensics.format.layout;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The layout of an access log that nobody gave, told by its own lines: which piece is the request,
/// the time, the status and the client is seen by what stands there in nearly all of them. Owners
/// seldom know the `log_format` that their host chose.
final class OwnLayout {
  private static final double NEARLY_ALL = 0.9;
  private static final int LEAST = 5;

  private static final Pattern REQUEST = Pattern.compile("[A-Z]{3,16} \\S.* HTTP/[0-9.]+");
  private static final Pattern LOCAL_TIME =
      Pattern.compile("\\d{2}/[A-Z][a-z]{2}/\\d{4}:\\d{2}:\\d{2}:\\d{2} [+-]\\d{4}");
  private static final Pattern ISO_TIME =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\S*");
  private static final Pattern ADDRESS =
      Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-fA-F]*:[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");
  private static final Pattern STATUS = Pattern.compile("[1-5]\\d\\d");
  private static final Pattern COUNT = Pattern.compile("\\d{1,12}|-");
  private static final Pattern HOST =
      Pattern.compile("[\\w-]+(\\.[\\w-]+)*\\.[a-z][\\w-]*(:\\d+)?");
  private static final Pattern LINK = Pattern.compile("(https?|android-app)://.*|-?");
  private static final Pattern AGENT = Pattern.compile("[\\w.-]+/\\d.*|Mozilla.*|[\\w .-]*");

  private final List<Pieces> lines;
  private final Pieces shape;
  private final Map<Integer, String> names = new HashMap<>();

  private OwnLayout(List<Pieces> lines) {
    this.lines = lines;
    this.shape = lines.getFirst();
  }

  /// The layout as nginx would have it; empty when it cannot be told what was asked for, when, by
  /// whom, and how it was answered.
  ///
  /// @param sample some lines of the log
  static Optional<String> of(List<String> sample) {
    Map<List<String>, List<Pieces>> byShape = new HashMap<>();
    for (String line : sample) {
      Pieces pieces = Pieces.of(line);
      byShape.computeIfAbsent(pieces.between(), any -> new ArrayList<>()).add(pieces);
    }
    return byShape.values().stream()
        .filter(alike -> alike.size() >= LEAST && alike.size() * 2 >= sample.size())
        .findFirst()
        .flatMap(alike -> new OwnLayout(alike).told());
  }

  private Optional<String> told() {
    int request = first(0, REQUEST);
    boolean stamped =
        name(first(0, LOCAL_TIME), "time_local") || name(first(0, ISO_TIME), "time_iso8601");
    boolean whole =
        name(request, "request")
            && stamped
            && name(client(), "remote_addr")
            && name(first(request, STATUS), "status");
    if (!whole) {
      return Optional.empty();
    }
    name(first(request, COUNT), "body_bytes_sent");
    name(first(0, HOST), "host");
    name(varied(LINK), "http_referer");
    name(varied(AGENT), "http_user_agent");
    return Optional.of(text());
  }

  private boolean name(int piece, String name) {
    if (piece >= 0) {
      names.put(piece, name);
    }
    return piece >= 0;
  }

  /// The first piece from `from` on that has no name yet and is so in nearly all lines, or -1.
  private int first(int from, Pattern test) {
    for (int piece = Math.max(0, from); piece < shape.values().size(); piece++) {
      if (!names.containsKey(piece) && isSo(piece, test)) {
        return piece;
      }
    }
    return -1;
  }

  /// Of the pieces that are addresses, the one with most of them: servers have few.
  private int client() {
    int best = -1;
    int most = 0;
    for (int piece = 0; piece < shape.values().size(); piece++) {
      int distinct = distinct(piece);
      if (isSo(piece, ADDRESS) && distinct > most) {
        best = piece;
        most = distinct;
      }
    }
    return best;
  }

  /// The first piece in quotes that is so, and not always empty; -1 when there is none.
  private int varied(Pattern test) {
    for (int piece = 0; piece < shape.values().size(); piece++) {
      boolean quoted = shape.between().get(piece).endsWith("\"");
      if (quoted && !names.containsKey(piece) && distinct(piece) > 1 && isSo(piece, test)) {
        return piece;
      }
    }
    return -1;
  }

  private boolean isSo(int piece, Pattern test) {
    long fit = lines.stream().filter(line -> test.matches(line.values().get(piece))).count();
    return fit >= NEARLY_ALL * lines.size();
  }

  private int distinct(int piece) {
    Set<String> values = new HashSet<>();
    lines.forEach(line -> values.add(line.values().get(piece)));
    return values.size();
  }

  private String text() {
    StringBuilder text = new StringBuilder(shape.between().getFirst());
    for (int piece = 0; piece < shape.values().size(); piece++) {
      text.append("${")
          .append(names.getOrDefault(piece, "piece_" + piece))
          .append('}')
          .append(shape.between().get(piece + 1));
    }
    return text.toString();
  }
}
