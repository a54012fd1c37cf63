package org.evenkeel.forensics.rule;

import java.util.List;

/// Why a condition holds for a line, or does not: the condition itself, part by part.
///
/// @param asks what the part asks for, in words
/// @param holds whether it does
/// @param has what the line has where it asks; empty for parts that join others
/// @param parts what it is made of
public record Explanation(String asks, boolean holds, String has, List<Explanation> parts) {
  public Explanation {
    parts = List.copyOf(parts);
  }
}
