package org.evenkeel.law.letter;

import java.util.List;

/// Passages under one heading.
public record Section(String heading, List<Passage> passages) {
  public Section {
    passages = List.copyOf(passages);
  }
}
