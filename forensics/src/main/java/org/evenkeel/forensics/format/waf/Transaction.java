package org.evenkeel.forensics.format.waf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.evenkeel.forensics.event.Action;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.Setting;
import org.evenkeel.forensics.format.part.Part;
import org.evenkeel.forensics.format.part.RowFiller;
import org.evenkeel.forensics.format.time.AnyTime;

/// One request and what was decided about it. Of its body, the first 64 KiB are kept.
final class Transaction {
  private static final int LONGEST_BODY = 64 * 1024;
  private static final int MOST_MESSAGES = 200;
  private static final String LENGTH = "Content-Length:";
  private static final List<String> MESSAGES = List.of("Message: ", "ModSecurity: ");
  private static final Part REQUEST = Part.of(Field.TARGET, Part.Way.REQUEST);
  private static final Part STATUS = Part.of(Field.STATUS, Part.Way.STATUS);
  private static final Map<String, Field> HEADERS =
      Map.of(
          "host", Field.HOST,
          "user-agent", Field.USER_AGENT,
          "referer", Field.REFERER,
          "cookie", Field.COOKIE,
          "x-forwarded-for", Field.FORWARDED_FOR);

  private final AnyTime times;
  private final List<String> request = new ArrayList<>();
  private final List<String> messages = new ArrayList<>();
  private final StringBuilder body = new StringBuilder();
  private String head = "";
  private String answer = "";
  private String length = "";
  private boolean intercepted;

  Transaction(Setting setting) {
    times = new AnyTime(setting);
  }

  /// Takes a line of a section.
  void take(char section, String line) {
    switch (section) {
      case 'A' -> head = head.isEmpty() ? line : head;
      case 'B' -> keep(request, line);
      case 'C', 'I' -> body(line);
      case 'F' -> answered(line);
      case 'H' -> {
        keep(messages, message(line));
        intercepted |= line.startsWith("Action: Intercepted");
      }
      default -> {} // audit trailer of other kinds: matched rules, hashes, uploads
    }
  }

  private void answered(String line) {
    if (answer.isEmpty()) {
      answer = line;
    } else if (line.regionMatches(true, 0, LENGTH, 0, LENGTH.length())) {
      length = line.substring(LENGTH.length()).strip();
    }
  }

  private void body(String line) {
    int room = LONGEST_BODY - body.length() - 1;
    if (room > 0) {
      body.append(body.isEmpty() ? "" : "\n").append(line, 0, Math.min(line.length(), room));
    }
  }

  /// What version 2 writes behind `Message: ` and version 3 behind its own name.
  private static String message(String line) {
    for (String before : MESSAGES) {
      if (line.startsWith(before)) {
        return line.substring(before.length());
      }
    }
    return "";
  }

  private static void keep(List<String> lines, String line) {
    if (!line.isEmpty() && lines.size() < MOST_MESSAGES) {
      lines.add(line);
    }
  }

  /// Fills `row`; false when the transaction has no head.
  boolean tell(Row row) {
    int close = head.indexOf("] ");
    String[] words = close < 0 ? new String[0] : head.substring(close + 2).split(" ");
    if (!head.startsWith("[") || words.length < 3) {
      return false;
    }
    byte[] time = head.substring(1, close).getBytes(StandardCharsets.UTF_8);
    row.time(times.micros(time, 0, time.length), times.offsetSeconds());
    row.put(Field.CLIENT_IP, words[1]);
    row.put(Field.CLIENT_PORT, words[2]);
    if (words.length > 4) {
      row.put(Field.SERVER_IP, words[3]);
      row.put(Field.SERVER_PORT, words[4]);
    }
    if (!request.isEmpty()) {
      request(row);
    }
    if (!body.isEmpty()) {
      row.put(Field.BODY, body.toString());
    }
    decided(row);
    return true;
  }

  private void request(Row row) {
    put(row, REQUEST, request.getFirst());
    for (String header : request.subList(1, request.size())) {
      int colon = header.indexOf(": ");
      Field field =
          colon < 0 ? null : HEADERS.get(header.substring(0, colon).toLowerCase(Locale.ROOT));
      if (field != null) {
        row.put(field, header.substring(colon + 2));
      }
    }
  }

  private void decided(Row row) {
    String[] words = answer.split(" ");
    if (words.length > 1) {
      put(row, STATUS, words[1]);
    }
    text(row, Field.BYTES_SENT, length);
    boolean denied = intercepted || messages.stream().anyMatch(RuleTags::denies);
    if (!messages.isEmpty()) {
      row.put(Field.MESSAGE, String.join("\n", messages));
      text(row, Field.CODE, RuleTags.ids(messages));
      text(row, Field.SEVERITY, severity());
    }
    if (denied || !messages.isEmpty()) {
      row.put(Field.ACTION, (denied ? Action.BLOCKED : Action.ALERT).name());
    }
  }

  private String severity() {
    return messages.stream()
        .map(message -> RuleTags.tag(message, "severity"))
        .filter(severity -> !severity.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static void text(Row row, Field field, String value) {
    if (!value.isEmpty()) {
      row.put(field, value);
    }
  }

  private static void put(Row row, Part part, String value) {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    RowFiller filler = new RowFiller();
    filler.start(row, bytes);
    filler.put(part, bytes, 0, bytes.length);
    filler.finish();
  }
}
