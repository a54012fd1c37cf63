package org.evenkeel.forensics.replay;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evenkeel.forensics.payload.Judgement;
import org.evenkeel.forensics.payload.PayloadKind;
import org.evenkeel.forensics.payload.Payloads;
import org.evenkeel.forensics.scan.Question;

/// Takes the SQL out of requests, through percent signs, base64 and whatever else it was packed in,
/// and reads the question that it asks.
final class Understanding {
  private static final Pattern WAIT =
      Pattern.compile("(?i)(?:sleep|pg_sleep)\\s*\\(\\s*(\\d{1,3})|delay\\s+'0?0:0?0:0?(\\d{1,3})");
  private static final Pattern PACKED = Pattern.compile("^[A-Za-z0-9+/_-]{16,}={0,2}$");

  private Understanding() {}

  /// The questions that are understood, in order.
  static List<Asked> of(List<Question> questions) {
    List<Asked> asked = new ArrayList<>();
    for (Question question : questions) {
      understood(question).ifPresent(asked::add);
    }
    return asked;
  }

  private static Optional<Asked> understood(Question question) {
    boolean plain = false;
    for (String value : values(question.target())) {
      Optional<Asked> asked = read(question, value);
      if (asked.isPresent()) {
        return asked;
      }
      plain |= value.toLowerCase(Locale.ROOT).contains("select");
    }
    // What lies open is no clearer for being unpacked.
    return plain ? Optional.empty() : unpacked(question);
  }

  private static Optional<Asked> unpacked(Question question) {
    for (Judgement judgement : Payloads.ofTarget(question.target())) {
      if (judgement.kind() == PayloadKind.SQL) {
        Optional<Asked> asked = read(question, judgement.decoded());
        if (asked.isPresent()) {
          return asked;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Asked> read(Question question, String sql) {
    return ProbeParser.parse(sql).map(probe -> new Asked(question, probe, wait(sql)));
  }

  private static int wait(String sql) {
    Matcher matcher = WAIT.matcher(sql);
    if (!matcher.find()) {
      return 0;
    }
    String seconds = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    return Integer.parseInt(seconds);
  }

  /// The values of the parameters, unescaped, and unpacked where they are base64.
  private static List<String> values(String target) {
    List<String> values = new ArrayList<>();
    int mark = target.indexOf('?');
    for (String pair : target.substring(mark + 1).split("[&;]")) {
      String value = unescaped(unescaped(pair.substring(pair.indexOf('=') + 1).replace('+', ' ')));
      String packed = value.strip().replace(' ', '+');
      if (PACKED.matcher(packed).matches()) {
        unpacked(packed).ifPresent(values::add);
      }
      values.add(value);
    }
    return values;
  }

  private static Optional<String> unpacked(String packed) {
    try {
      String plain = packed.replace('-', '+').replace('_', '/');
      byte[] bytes = Base64.getMimeDecoder().decode(plain);
      return Optional.of(unescaped(new String(bytes, StandardCharsets.UTF_8)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// With escapes such as `%27` undone where they are whole.
  private static String unescaped(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    byte[] plain = new byte[bytes.length];
    int length = 0;
    for (int at = 0; at < bytes.length; at++) {
      int high =
          at + 2 < bytes.length && bytes[at] == '%' ? Character.digit(bytes[at + 1], 16) : -1;
      int low = high < 0 ? -1 : Character.digit(bytes[at + 2], 16);
      plain[length++] = low < 0 ? bytes[at] : (byte) ((high << 4) | low);
      at += low < 0 ? 0 : 2;
    }
    return new String(plain, 0, length, StandardCharsets.UTF_8);
  }
}
