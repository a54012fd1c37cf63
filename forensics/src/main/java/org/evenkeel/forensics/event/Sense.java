package org.evenkeel.forensics.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a web request means at the software that it was sent to, where its address alone does not
/// tell. Stored in `Field.ACTION`, which web servers leave empty.
public enum Sense {
  /// A page, or an answer, that only staff is given.
  BACK_OFFICE,
  /// A password for the back office; the answer does not tell whether it was right.
  STAFF_SIGN_IN,
  /// A password for the back office that was wrong.
  STAFF_REFUSED,
  /// A password for the back office, answered as after a right one.
  STAFF_ANSWERED,
  /// A customer's password that was wrong.
  CUSTOMER_REFUSED,
  /// A customer's password, answered as after a right one.
  CUSTOMER_ANSWERED;

  private static final List<Sense> ALL = List.of(values());

  /// What was found of `event`; null when its address has to tell.
  public static @Nullable Sense of(Event event) {
    String word = event.kind() == Kind.WEB ? event.textOrEmpty(Field.ACTION) : "";
    if (word.isEmpty()) {
      return null;
    }
    for (Sense sense : ALL) {
      if (sense.name().equals(word)) {
        return sense;
      }
    }
    return null;
  }
}
