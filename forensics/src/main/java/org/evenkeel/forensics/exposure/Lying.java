package org.evenkeel.forensics.exposure;

import java.util.ArrayList;
import java.util.List;
import org.evenkeel.forensics.actor.Crew;
import org.evenkeel.forensics.investigation.Exposure;
import org.evenkeel.forensics.investigation.Shelter;
import org.evenkeel.forensics.investigation.Unjudged.Step;

/// What is exposed by what lies in the store's files and database, which proves itself.
final class Lying {
  private Lying() {}

  static List<Exposure> of(
      List<Crew> crews, Population people, Exposures.Store store, Shelter shelter) {
    List<Exposure> lying = new ArrayList<>();
    lying.addAll(
        shelter.ask(
            Step.EXPOSURE, List::of, List.of(), () -> PageCode.of(store.left(), crews, people)));
    lying.addAll(
        shelter.ask(Step.EXPOSURE, List::of, List.of(), () -> Remaining.of(store.left(), people)));
    return lying;
  }
}
