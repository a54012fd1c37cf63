package org.evenkeel.law.letter;

import java.util.List;
import org.evenkeel.law.duty.Duty;

/// A notification as its recipient wants it, filled as far as the facts go.
///
/// @param duty what it fulfils
/// @param title what stands on top
/// @param phase which report of several
/// @param sections in the recipient's order
/// @param changes what is new since the report before
public record Notice(
    Duty duty, String title, Phase phase, List<Section> sections, List<String> changes) {
  public Notice {
    sections = List.copyOf(sections);
    changes = List.copyOf(changes);
  }

  /// Every passage, in order.
  public List<Passage> passages() {
    return sections.stream().flatMap(section -> section.passages().stream()).toList();
  }
}
