package org.evenkeel.simulator.evidence;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/// JSON of maps, lists, texts, numbers and truth values, indented.
final class Json {
  private final StringBuilder out = new StringBuilder();

  private Json() {}

  static String of(Object value) {
    Json json = new Json();
    json.append(value, 0);
    return json.out.append('\n').toString();
  }

  private void append(Object value, int depth) {
    switch (value) {
      case Map<?, ?> map -> map(map, depth);
      case List<?> list -> list(list, depth);
      case Number number -> out.append(number);
      case Boolean truth -> out.append(truth);
      default -> text(value.toString());
    }
  }

  private void map(Map<?, ?> map, int depth) {
    out.append('{');
    Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
    while (entries.hasNext()) {
      Map.Entry<?, ?> entry = entries.next();
      line(depth + 1);
      text(entry.getKey().toString());
      out.append(": ");
      append(entry.getValue(), depth + 1);
      out.append(entries.hasNext() ? "," : "");
    }
    end('}', !map.isEmpty(), depth);
  }

  private void list(List<?> list, int depth) {
    out.append('[');
    boolean flat = list.stream().noneMatch(each -> each instanceof Map || each instanceof List);
    for (int i = 0; i < list.size(); i++) {
      if (!flat) {
        line(depth + 1);
      }
      append(list.get(i), depth + 1);
      out.append(i + 1 < list.size() ? flat ? ", " : "," : "");
    }
    end(']', !flat && !list.isEmpty(), depth);
  }

  private void end(char bracket, boolean ownLine, int depth) {
    if (ownLine) {
      line(depth);
    }
    out.append(bracket);
  }

  private void line(int depth) {
    out.append('\n').repeat("  ", depth);
  }

  private void text(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ') {
        out.append("\\u%04x".formatted((int) c));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }
}
