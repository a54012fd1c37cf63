package org.evenkeel.desk.investigate.web;

import java.util.List;
import org.evenkeel.desk.incident.Incident;

/// What changed from one run to a later one.
public record CompareView(Incident incident, List<Difference> differences) {
  public CompareView {
    differences = List.copyOf(differences);
  }

  public List<Difference> changed() {
    return differences.stream().filter(difference -> !difference.isNone()).toList();
  }

  /// In what both say the same.
  public String same() {
    return String.join(
        ", ", differences.stream().filter(Difference::isNone).map(Difference::what).toList());
  }

  /// One kind of thing: what is new, and what is no longer there.
  public record Difference(String what, List<String> added, List<String> gone) {
    public Difference {
      added = List.copyOf(added);
      gone = List.copyOf(gone);
    }

    public boolean isNone() {
      return added.isEmpty() && gone.isEmpty();
    }
  }
}
