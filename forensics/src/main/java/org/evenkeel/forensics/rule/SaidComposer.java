package org.evenkeel.forensics.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Tag;

/// Puts what one YAML document says together from its parser's events. Its depth is bounded, and so
/// is its size, with all that its aliases stand for.
final class SaidComposer {
  private static final int DEEPEST = 50;
  private static final int MOST_PARTS = 200_000;

  private final Iterator<Event> events;
  private final int before;
  private final Map<String, Anchored> anchored = new HashMap<>();
  private int parts;

  /// What an alias stands for.
  ///
  /// @param parts of how many values, lists and maps it consists
  private record Anchored(Said said, int parts) {}

  /// Where something stands, from 1.
  private record Place(int line, int column) {}

  /// @param before how many lines of the file stand before the document
  SaidComposer(Iterator<Event> events, int before) {
    this.events = events;
    this.before = before;
  }

  /// The document, unless there is none.
  Optional<Said> document() {
    while (events.hasNext()) {
      Event event = events.next();
      if (event instanceof NodeEvent node) {
        return Optional.of(said(node, place(node), DEEPEST));
      }
    }
    return Optional.empty();
  }

  /// @param key where the key or item stands that says it
  private Said said(NodeEvent event, Place key, int depth) {
    if (depth == 0) {
      throw wrong("is nested deeper than " + DEEPEST + " levels", place(event));
    }
    int partsBefore = parts;
    Said said =
        switch (event.getEventId()) {
          case Alias -> known((AliasEvent) event);
          case Scalar -> value((ScalarEvent) event, key);
          case SequenceStart -> items(key, depth);
          case MappingStart -> keys(key, depth);
          default -> throw wrong("has something that is no value", place(event));
        };
    if (event.getEventId() != Event.ID.Alias) {
      count(1, event);
      event
          .getAnchor()
          .ifPresent(
              name -> anchored.put(name.getValue(), new Anchored(said, parts - partsBefore)));
    }
    return said;
  }

  private void count(int more, NodeEvent event) {
    parts += more;
    if (parts > MOST_PARTS) {
      throw wrong(
          "says more than " + MOST_PARTS + " things, those counted that its aliases repeat",
          place(event));
    }
  }

  private Said known(AliasEvent alias) {
    String name = alias.getAlias().getValue();
    Anchored known = anchored.get(name);
    if (known == null) {
      throw wrong(
          "has the alias " + Quote.of("*" + name) + ", which stands for nothing or for itself",
          place(alias));
    }
    count(known.parts(), alias);
    return known.said();
  }

  private Said items(Place at, int depth) {
    List<Said> items = new ArrayList<>();
    for (NodeEvent next = next(); next != null; next = next()) {
      items.add(said(next, place(next), depth - 1));
    }
    return new Said.Items(items, at.line(), at.column());
  }

  private Said keys(Place at, int depth) {
    Map<String, Said> keys = new LinkedHashMap<>();
    for (NodeEvent next = next(); next != null; next = next()) {
      Place place = place(next);
      Said key = said(next, place, depth - 1);
      if (!(key instanceof Said.Value value)) {
        throw wrong("has a list or map as a key", place);
      }
      if (Said.isNothing(key)) {
        throw wrong("has a key that is nothing", place);
      }
      NodeEvent its = next();
      if (its == null) {
        throw wrong("has a key without a value", place);
      }
      if (keys.put(value.text(), said(its, place, depth - 1)) != null) {
        throw wrong("says " + Quote.of(value.text()) + " twice in one place", place);
      }
    }
    return new Said.Keys(keys, at.line(), at.column());
  }

  /// Reads on: the next part of a list or map, or null at its end.
  private @Nullable NodeEvent next() {
    Event event = events.next();
    return event instanceof NodeEvent node ? node : null;
  }

  private Said value(ScalarEvent event, Place key) {
    String text = event.getValue();
    Place start = place(event);
    Place end = place(event.getEndMark());
    boolean onOneLine = key.line() == start.line() && start.line() == end.line();
    int quotes = event.isPlain() ? 0 : 1;
    boolean asWritten = onOneLine && end.column() - start.column() == text.length() + 2 * quotes;
    return new Said.Value(
        text,
        type(event),
        key.line(),
        onOneLine ? start.column() + quotes : key.column(),
        asWritten);
  }

  private Said.Type type(ScalarEvent event) {
    String tag = event.getTag().orElse("");
    if (tag.isEmpty()) {
      return event.isPlain() ? PlainScalar.type(event.getValue()) : Said.Type.TEXT;
    }
    if (tag.equals(Tag.STR.getValue()) || tag.equals("!")) {
      return Said.Type.TEXT;
    }
    if (tag.startsWith(Tag.PREFIX)) {
      return PlainScalar.type(event.getValue());
    }
    throw wrong("has the tag " + Quote.of(tag) + ", which means nothing in a rule", place(event));
  }

  private Place place(NodeEvent event) {
    return place(event.getStartMark());
  }

  private Place place(Optional<Mark> mark) {
    return mark.map(at -> new Place(before + at.getLine() + 1, at.getColumn() + 1))
        .orElse(new Place(before + 1, 1));
  }

  private static RuleException wrong(String why, Place place) {
    return new RuleException(why, place.line(), place.column());
  }
}
