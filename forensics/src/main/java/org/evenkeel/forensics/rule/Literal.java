package org.evenkeel.forensics.rule;

import java.util.List;
import org.evenkeel.forensics.event.Field;

/// A text that has to occur in a line, letter case aside, before a rule can match it.
///
/// @param text at least two bytes, each written as the letter with its number (ISO 8859-1), folded
///   to lower case
/// @param where in which part of the line
public record Literal(String text, Where where) {
  /// A part of a line.
  public enum Where {
    /// The request target, as sent or with its escapes undone.
    TARGET,
    USER_AGENT,
    /// The referer, as sent or with its escapes undone.
    REFERER,
    METHOD,
    /// What the values of the request were taken for.
    PAYLOAD,
    HOST,
    /// Anywhere in the line; such a text holds no quote and no backslash.
    LINE;

    /// The fields that make up the part, the one that holds the others first; none for the line.
    public List<Field> fields() {
      return switch (this) {
        case HOST -> List.of(Field.HOST);
        case TARGET -> List.of(Field.TARGET, Field.PATH, Field.QUERY, Field.EXTENSION);
        case USER_AGENT -> List.of(Field.USER_AGENT);
        case REFERER -> List.of(Field.REFERER);
        case METHOD -> List.of(Field.METHOD);
        case PAYLOAD -> List.of(Field.PAYLOAD_KIND);
        case LINE -> List.of();
      };
    }

    /// The part to look in for a text of `field`.
    static Where of(Field field) {
      for (Where where : values()) {
        if (where.fields().contains(field)) {
          return where;
        }
      }
      return LINE;
    }
  }
}
