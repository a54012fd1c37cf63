package org.evenkeel.forensics.scan;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Row;

/// Programs in the web folder that were asked for with something to do, and answered, and who
/// asked: those that only a few know are worth a look. One per thread, later of all.
final class OddScripts {
  private static final int MOST = 20_000;
  private static final int FEW = 6;
  private static final int USES = 3;

  private final Map<Long, Script> scripts = new HashMap<>();

  /// One of them.
  private static final class Script {
    private String path = "";
    private long uses;
    private final Set<String> addresses = new HashSet<>();

    private void by(String address) {
      if (addresses.size() <= FEW) {
        addresses.add(address);
      }
    }

    private boolean isPrivate() {
      return uses >= USES && addresses.size() <= FEW;
    }
  }

  /// @param path the salted hash of the path
  void see(Row row, long path, boolean post) {
    if (row.status() / 100 != 2 || !isAsked(row, post)) {
      return;
    }
    Script script = scripts.get(path);
    if (script == null && scripts.size() < MOST) {
      script = new Script();
      String text = row.text(Field.PATH);
      script.path = text == null ? "" : text;
      scripts.put(path, script);
    }
    if (script != null) {
      script.uses++;
      if (script.addresses.size() <= FEW) {
        String address = row.text(Field.CLIENT_IP);
        script.by(address == null ? "" : address);
      }
    }
  }

  /// Whether a program is asked for something, whatever the answer.
  static boolean isAsked(Row row, boolean post) {
    return (post || row.has(Field.QUERY)) && isScript(row);
  }

  /// Whether the path ends as programs do: `.php`, `.phtml`, `.jsp`.
  private static boolean isScript(Row row) {
    byte[] bytes = row.base(Field.PATH);
    int to = row.end(Field.PATH);
    int from = row.start(Field.PATH);
    for (int at = to - 3; at >= Math.max(from, to - 6); at--) {
      if (bytes[at] == '.') {
        int first = bytes[at + 1] | 0x20;
        int second = bytes[at + 2] | 0x20;
        return (first == 'p' && second == 'h')
            || (first == 'a' && second == 's')
            || (first == 'j' && second == 's' && to - at > 3);
      }
    }
    return false;
  }

  void merge(OddScripts other) {
    other.scripts.forEach(
        (hash, script) -> {
          Script mine = scripts.computeIfAbsent(hash, any -> new Script());
          mine.path = script.path;
          mine.uses += script.uses;
          script.addresses.forEach(mine::by);
        });
  }

  /// Paths of those that few used, and more than once or twice.
  Set<String> paths() {
    Set<String> paths = new TreeSet<>();
    privately().forEach(script -> paths.add(script.path));
    return paths;
  }

  /// Those few.
  Set<String> addresses() {
    Set<String> addresses = new TreeSet<>();
    privately().forEach(script -> addresses.addAll(script.addresses));
    return addresses;
  }

  private Collection<Script> privately() {
    return scripts.values().stream().filter(Script::isPrivate).toList();
  }
}
