package org.evenkeel.simulator.chance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Lists of words and lines that lie beside the classes: `[name]` begins a list, `#` a remark.
public final class Lists {
  private final Map<String, List<String>> lists = new LinkedHashMap<>();
  private final String file;

  private Lists(String file) {
    this.file = file;
  }

  /// Reads the resource `file` of the simulator.
  public static Lists of(String file) {
    Lists lists = new Lists(file);
    try (InputStream in = Lists.class.getResourceAsStream("/org/evenkeel/simulator/" + file)) {
      if (in == null) {
        throw new IllegalArgumentException("No such list: " + file);
      }
      lists.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lists;
  }

  private void read(String text) {
    List<String> list = new ArrayList<>();
    for (String line : text.lines().toList()) {
      if (line.startsWith("[") && line.endsWith("]")) {
        list = new ArrayList<>();
        lists.put(line.substring(1, line.length() - 1), list);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        list.add(line);
      }
    }
  }

  /// The lines of one list.
  public List<String> get(String name) {
    List<String> list = lists.get(name);
    if (list == null) {
      throw new IllegalArgumentException("No list '" + name + "' in " + file);
    }
    return list;
  }

  public boolean has(String name) {
    return lists.containsKey(name);
  }
}
