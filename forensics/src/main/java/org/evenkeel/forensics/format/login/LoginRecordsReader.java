package org.evenkeel.forensics.format.login;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenkeel.forensics.event.Action;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.LineReader;
import org.evenkeel.forensics.format.Reading;
import org.evenkeel.forensics.format.Setting;
import org.evenkeel.forensics.format.time.AnyTime;

/// Reads one record a line: its kind, process, terminal's number, name, terminal, host, address and
/// time. The kinds are those of utmp(5).
final class LoginRecordsReader implements LineReader {
  private static final int PARTS = 8;
  private static final String GETTY = "6";
  private static final String PERSON = "7";
  private static final String ENDED = "8";
  private static final String NOWHERE = "0.0.0.0";

  private final AnyTime times;

  LoginRecordsReader(Setting setting) {
    times = new AnyTime(setting);
  }

  @Override
  public Reading read(Row row) {
    if (row.from() == row.to()) {
      return Reading.SILENT;
    }
    List<String> parts =
        parts(new String(row.bytes(), row.from(), row.to() - row.from(), StandardCharsets.UTF_8));
    if (parts.size() != PARTS || !isKind(parts.getFirst())) {
      return Reading.UNREADABLE;
    }
    byte[] time = parts.get(7).replace(',', '.').getBytes(StandardCharsets.UTF_8);
    long at = times.micros(time, 0, time.length);
    if (at == Row.NO_TIME) {
      return Reading.UNREADABLE;
    }
    row.time(at, times.offsetSeconds());
    tell(row, parts);
    return Reading.EVENT;
  }

  private static void tell(Row row, List<String> parts) {
    Optional<Action> action = action(parts);
    String terminal = parts.get(4);
    row.kind(action.isEmpty() ? Kind.OTHER : terminal.startsWith("ftp") ? Kind.FTP : Kind.SSH);
    put(row, Field.PID, parts.get(1));
    put(row, Field.USER, parts.get(3));
    row.put(Field.MESSAGE, terminal);
    if (action.isPresent()) {
      row.put(Field.ACTION, action.get().name());
      put(row, Field.CLIENT_IP, address(parts));
    }
  }

  /// What a person did; nothing for starts of the machine and of its own programs. A program that
  /// waits for somebody to log in has a record of the same kind as a failed try, but no host.
  private static Optional<Action> action(List<String> parts) {
    boolean fromElsewhere = !address(parts).isEmpty();
    return switch (parts.getFirst()) {
      case PERSON -> fromElsewhere ? Optional.of(Action.LOGIN_OK) : Optional.empty();
      case GETTY -> fromElsewhere ? Optional.of(Action.LOGIN_FAILED) : Optional.empty();
      case ENDED -> Optional.of(Action.SESSION_CLOSED);
      default -> Optional.empty();
    };
  }

  /// The address; where the record holds none, the host if it is written as one.
  private static String address(List<String> parts) {
    String address = parts.get(6);
    String host = parts.get(5);
    if (!address.isEmpty() && !address.equals(NOWHERE) && !address.equals("::")) {
      return address;
    }
    boolean numeric = host.contains(".") && host.chars().allMatch(LoginRecordsReader::ofAddress);
    boolean longer = host.indexOf(':') != host.lastIndexOf(':');
    return numeric || longer ? host : "";
  }

  private static boolean ofAddress(int letter) {
    return letter == '.' || (letter >= '0' && letter <= '9');
  }

  private static boolean isKind(String text) {
    return text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9';
  }

  private static void put(Row row, Field field, String text) {
    if (!text.isEmpty()) {
      row.put(field, text);
    }
  }

  /// What stands in brackets, without the blanks that fill it up; nothing when anything but blanks
  /// stands between.
  private static List<String> parts(String line) {
    List<String> parts = new ArrayList<>(PARTS);
    int at = 0;
    while (at < line.length() && parts.size() <= PARTS) {
      int close = line.indexOf(']', at);
      if (line.charAt(at) != '[' || close < 0) {
        return List.of();
      }
      parts.add(line.substring(at + 1, close).strip());
      at = close + 1;
      while (at < line.length() && line.charAt(at) == ' ') {
        at++;
      }
    }
    return parts;
  }
}
