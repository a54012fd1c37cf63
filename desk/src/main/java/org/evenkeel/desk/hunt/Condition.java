package org.evenkeel.desk.hunt;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Something that an event has to be, or must not be.
public sealed interface Condition {
  /// Whether it must not be so.
  boolean not();

  /// As it is typed.
  String typed();

  /// In plain words.
  String words();

  /// The conditions that it is made of, itself where it is one.
  default Stream<Condition> parts() {
    return Stream.of(this);
  }

  /// The text stands anywhere in the event.
  record Anywhere(String text, boolean not) implements Condition {
    @Override
    public String typed() {
      return minus(not) + typedText(text);
    }

    @Override
    public String words() {
      return (not ? "nowhere \u201c" : "anywhere \u201c") + text + "\u201d";
    }
  }

  /// A field is, or contains, a text; `*` in it stands for anything.
  ///
  /// @param whole whether the field is the text as a whole
  record OfField(HuntField field, String text, boolean whole, boolean not) implements Condition {
    @Override
    public String typed() {
      return minus(not) + field.code() + (whole ? "=" : ":") + typedText(text);
    }

    @Override
    public String words() {
      String verb =
          whole ? (not ? " is not \u201c" : " is \u201c") : not ? " has not \u201c" : " has \u201c";
      return field.title() + verb + text + "\u201d";
    }
  }

  /// A number is greater, or less.
  record Than(HuntField field, boolean greater, long number, boolean not) implements Condition {
    @Override
    public String typed() {
      return minus(not) + field.code() + (greater ? ">" : "<") + number;
    }

    @Override
    public String words() {
      return field.title()
          + (not ? " is not " : " is ")
          + (greater ? "more than " : "less than ")
          + number;
    }
  }

  /// At least one of several is so.
  ///
  /// @param either two or more, none of them alternatives themselves
  record Either(List<Condition> either) implements Condition {
    public Either {
      either = List.copyOf(either);
      if (either.size() < 2 || either.stream().anyMatch(Either.class::isInstance)) {
        throw new IllegalArgumentException("no alternatives: " + either);
      }
    }

    @Override
    public boolean not() {
      return false;
    }

    @Override
    public Stream<Condition> parts() {
      return either.stream();
    }

    @Override
    public String typed() {
      return either.stream().map(Condition::typed).collect(Collectors.joining(" OR "));
    }

    @Override
    public String words() {
      return either.stream().map(Condition::words).collect(Collectors.joining(", or "));
    }
  }

  private static String minus(boolean not) {
    return not ? "-" : "";
  }

  /// A text so that it is read as one: in quotes when it has to be.
  private static String typedText(String text) {
    boolean plain =
        !text.isEmpty()
            && !text.equals("OR")
            && !text.startsWith("-")
            && text.chars().noneMatch(c -> Character.isWhitespace(c) || "\"\\:=<>".indexOf(c) >= 0);
    return plain ? text : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
