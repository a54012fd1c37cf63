package org.evenkeel.law.evaluate;

import java.util.Set;
import org.evenkeel.law.code.Card;
import org.evenkeel.law.facts.Count;
import org.evenkeel.law.facts.Facts;
import org.evenkeel.law.facts.Places;
import org.evenkeel.law.facts.Tri;
import org.jspecify.annotations.Nullable;

/// Whether a place's law concerns the store at all.
final class Concern {
  static final String WHERE =
      "Where is the store established? (store.established; [] if nowhere that is known)";

  private final Facts facts;
  private final People people;

  Concern(Facts facts, People people) {
    this.facts = facts;
    this.people = people;
  }

  /// Puts the answer into `weighing`; false when the law does not concern the store.
  boolean holds(Text text, Weighing weighing) {
    return switch (text.kind) {
      case SCHEME -> scheme(text, weighing);
      case EEA_STATE -> authority(text, weighing);
      case FREE_ZONE -> weighing.take(Tri.of(people.all().most() > 0), Answers.NOBODY, "");
      case STATE, PART, COUNTRY, UNITED_STATES, EEA, UNITED_KINGDOM -> somebody(text, weighing);
    };
  }

  private boolean somebody(Text text, Weighing weighing) {
    Count count = people.of(text.kind, text.rule.place());
    Tri some = count.least() > 0 ? Tri.YES : count.most() == 0 ? Tri.NO : Tri.OPEN;
    boolean sits = text.kind == PlaceKind.UNITED_KINGDOM || text.kind == PlaceKind.EEA;
    return weighing.take(some, Answers.NOBODY, sits ? WHERE : Answers.howMany(text));
  }

  private boolean authority(Text text, Weighing weighing) {
    String place = text.rule.place();
    String lead = people.lead();
    if (lead != null) {
      String country = Places.country(lead);
      if (!country.equals(place)) {
        return weighing.take(
            Tri.NO, "The store is established in " + country + ", whose authority leads.", "");
      }
      return weighing.take(Tri.of(people.all().most() > 0), Answers.NOBODY, "");
    }
    if (!people.establishmentIsKnown() && people.all().most() > 0) {
      return weighing.take(Tri.OPEN, "", WHERE);
    }
    Count here = people.of(text.kind, place);
    weighing.note(here.most() > 0 ? "The store has no establishment in the EU." : "");
    return weighing.take(Tri.of(here.most() > 0), Answers.NOBODY, "");
  }

  private boolean scheme(Text text, Weighing weighing) {
    String place = text.rule.place();
    if (place.equals("X-INS")) {
      weighing.note("If there is a cyber policy.");
      return true;
    }
    Set<Card> cards = facts.store().cards();
    String question = "Which cards does the store take? (cards; [] for none)";
    if (cards == null) {
      return weighing.take(Tri.OPEN, "", question);
    }
    if (place.equals("X-PCI")) {
      return weighing.take(Tri.of(!cards.isEmpty()), "The store takes no cards.", "");
    }
    @Nullable Card wanted = null;
    for (Card card : Card.values()) {
      wanted = card.words().equals(place) ? card : wanted;
    }
    return weighing.take(
        Tri.of(wanted != null && cards.contains(wanted)),
        "The store does not take these cards.",
        "");
  }
}
