package org.evenkeel.forensics.exposure;

import java.util.Locale;
import org.evenkeel.forensics.investigation.Exposure;
import org.evenkeel.forensics.investigation.Exposure.People;

/// What would be in reach if it is true that someone got in, which is not shown.
final class Unproven {
  private Unproven() {}

  static Exposure of(Exposure would) {
    People people = would.people();
    String why = would.why();
    return new Exposure(
        would.category(),
        "R1",
        new People(0, people.best(), people.max()),
        would.span(),
        "It is not shown that anyone got in; if they did: "
            + why.substring(0, 1).toLowerCase(Locale.ROOT)
            + why.substring(1),
        would.evidence());
  }
}
