package org.evenkeel.forensics.scan;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Row;
import org.jspecify.annotations.Nullable;

/// What was sent to places that may be doors of staff: door by door and answer by answer, how often
/// and from how many addresses. A list of passwords that a hundred thousand machines share, three
/// each, makes nobody stand out; only the door sees all of it. One per thread, later of all, and
/// the same whichever thread read what.
final class Knocks {
  /// Of each answer of each door, how many addresses are kept to count them, and to follow them.
  private static final int COUNTED = 4_096;

  private static final int FOLLOWED = 300;

  /// The doors with the shortest paths are kept; who makes up doors has no shorter ones to offer.
  private static final int DOORS = 64;

  /// From fewer addresses nothing is asked.
  private static final int FEW = 30;

  private static final byte[] KEY = "/key/".getBytes(StandardCharsets.UTF_8);

  private static final Comparator<String> SHORTEST =
      Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

  private final TreeMap<String, Map<Integer, Answers>> doors = new TreeMap<>(SHORTEST);
  private final Map<Long, String> paths = new HashMap<>();

  /// Answers of one status.
  private static final class Answers {
    private final SmallestHashes addresses = new SmallestHashes(COUNTED);
    private long times;
    private long first = Long.MAX_VALUE;
    private long last = Long.MIN_VALUE;

    private void add(Row row) {
      times++;
      if (row.time() != Row.NO_TIME) {
        first = Math.min(first, row.time());
        last = Math.max(last, row.time());
      }
      addresses.add(row, Field.CLIENT_IP);
    }

    private void merge(Answers other) {
      times += other.times;
      first = Math.min(first, other.first);
      last = Math.max(last, other.last);
      addresses.merge(other.addresses);
    }
  }

  /// Something was sent to what may be a door.
  void knock(Row row) {
    if (!row.has(Field.CLIENT_IP) || !row.has(Field.PATH) || isNoDoor(row.status())) {
      return;
    }
    Map<Integer, Answers> door = door(row);
    if (door != null) {
      door.computeIfAbsent(row.status(), any -> new Answers()).add(row);
    }
  }

  private static boolean isNoDoor(int status) {
    return status == 404 || status == 405 || status == 410 || status < 200;
  }

  private @Nullable Map<Integer, Answers> door(Row row) {
    byte[] bytes = row.base(Field.PATH);
    int from = row.start(Field.PATH);
    int to = end(bytes, from, row.end(Field.PATH));
    long hash = SmallestHashes.hash(bytes, from, to);
    String known = paths.get(hash);
    if (known != null) {
      return doors.get(known);
    }
    boolean longer = doors.size() >= DOORS && to - from > doors.lastKey().length();
    return longer ? null : made(new String(bytes, from, to - from, StandardCharsets.UTF_8), hash);
  }

  private @Nullable Map<Integer, Answers> made(String path, long hash) {
    var _ = doors.computeIfAbsent(path, any -> new HashMap<>());
    paths.put(hash, path);
    if (doors.size() > DOORS) {
      String gone = doors.pollLastEntry().getKey();
      paths.values().removeIf(gone::equals);
    }
    return doors.get(path);
  }

  /// Where the part of a path ends that is the same in every session.
  private static int end(byte[] bytes, int from, int to) {
    for (int at = from; at + KEY.length <= to; at++) {
      if (bytes[at] == '/' && Arrays.equals(bytes, at, at + KEY.length, KEY, 0, KEY.length)) {
        return at + 1;
      }
    }
    return to;
  }

  void merge(Knocks other) {
    other.doors.forEach(
        (path, theirs) -> {
          Map<Integer, Answers> door = doors.computeIfAbsent(path, any -> new HashMap<>());
          theirs.forEach(
              (status, answers) ->
                  door.computeIfAbsent(status, any -> new Answers()).merge(answers));
        });
    while (doors.size() > DOORS) {
      doors.pollLastEntry();
    }
  }

  /// The answers of those doors at which so many addresses knocked that they may be one throng.
  List<KnockedDoor> doors() {
    List<KnockedDoor> told = new ArrayList<>();
    doors.forEach(
        (path, door) -> {
          if (door.values().stream().mapToLong(each -> each.addresses.distinct()).sum() >= FEW) {
            new TreeMap<>(door).forEach((status, its) -> told.add(told(path, status, its)));
          }
        });
    return told;
  }

  private static KnockedDoor told(String path, int status, Answers its) {
    return new KnockedDoor(
        path,
        status,
        its.times,
        its.addresses.distinct(),
        its.first,
        its.last,
        its.addresses.first(FOLLOWED));
  }
}
