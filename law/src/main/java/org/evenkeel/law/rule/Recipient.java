package org.evenkeel.law.rule;

import java.util.Map;
import org.evenkeel.law.code.RecipientKind;

/// Who is told.
///
/// @param kind what sort of recipient
/// @param name its name, empty where the law names none
/// @param at its site, empty where none is known
/// @param inside who takes its place in parts of the country
public record Recipient(RecipientKind kind, String name, String at, Map<String, String> inside) {
  public Recipient {
    inside = Map.copyOf(inside);
  }
}
