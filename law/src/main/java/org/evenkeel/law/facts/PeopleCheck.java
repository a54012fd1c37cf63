package org.evenkeel.law.facts;

import java.util.Map;
import java.util.TreeMap;
import org.evenkeel.law.yaml.Fields;

/// Checks how many people live where.
final class PeopleCheck {
  private static final long MOST = 10_000_000_000L;

  private final Fields said;

  PeopleCheck(Fields said) {
    this.said = said;
  }

  Map<String, Count> people() {
    Map<String, Count> people = new TreeMap<>();
    Fields fields = said.fields("people");
    for (String place : fields.keys()) {
      String objection = Places.objection(place);
      if (objection != null) {
        fields.problem(place, objection);
        continue;
      }
      Count count = count(fields, place);
      if (people.put(Places.canonical(place), count) != null) {
        fields.problem(place, place + " stands twice, also as " + Places.canonical(place) + ".");
      }
    }
    for (String place : people.keySet()) {
      String country = Places.country(place);
      if (!country.equals(place) && people.containsKey(country)) {
        fields.problem(
            place,
            "%s and %s are both given, so %s would be counted twice. Write %s in parts only."
                .formatted(country, place, place, country));
      }
    }
    return people;
  }

  private static Count count(Fields fields, String place) {
    String text = fields.text(place);
    if (text == null) {
      return Count.SOME;
    }
    try {
      long count = Long.parseLong(text);
      if (count >= 0 && count <= MOST) {
        return Count.of(count);
      }
    } catch (NumberFormatException _) {
      // told below
    }
    fields.problem(
        place,
        "'%s: %s' is no count. Write a number from 0 up, or null for some people, nobody knows how many."
            .formatted(place, text));
    return Count.SOME;
  }
}
