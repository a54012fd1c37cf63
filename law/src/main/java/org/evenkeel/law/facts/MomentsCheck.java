package org.evenkeel.law.facts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evenkeel.law.code.Moment;
import org.evenkeel.law.code.Vocabulary;
import org.evenkeel.law.yaml.Fields;

/// Checks the moments, and that none comes before what must lie before it.
final class MomentsCheck {
  private static final Vocabulary<Moment> NAMES = Vocabulary.of(Moment.class);

  /// Pairs of which the first cannot come after the second.
  private static final List<List<Moment>> ORDER =
      List.of(
          List.of(Moment.SUSPICION, Moment.AWARENESS),
          List.of(Moment.SUSPICION, Moment.DISCOVERY),
          List.of(Moment.SUSPICION, Moment.CONFIRMATION),
          List.of(Moment.SUSPICION, Moment.DETERMINATION),
          List.of(Moment.DISCOVERY, Moment.DETERMINATION),
          List.of(Moment.DISCOVERY, Moment.CONFIRMATION),
          List.of(Moment.DISCOVERY, Moment.HARM_DETERMINATION),
          List.of(Moment.DISCOVERY, Moment.NOTICE_SENT),
          List.of(Moment.DETERMINATION, Moment.HARM_DETERMINATION),
          List.of(Moment.AWARENESS, Moment.HANDLING_ENDED),
          List.of(Moment.DISCOVERY, Moment.HANDLING_ENDED));

  private final Fields said;

  MomentsCheck(Fields said) {
    this.said = said;
  }

  Moments moments() {
    Map<Moment, When> everywhere = all(said.fields("moments"));
    Map<String, Map<Moment, When>> at = new HashMap<>();
    Fields places = said.fields("momentsAt");
    for (String place : places.keys()) {
      String objection = place.startsWith("X-") ? null : Places.objection(place);
      if (objection == null) {
        at.put(Places.canonical(place), all(places.fields(place)));
      } else {
        places.problem(place, objection);
      }
    }
    return new Moments(everywhere, at);
  }

  private static Map<Moment, When> all(Fields fields) {
    fields.only(NAMES.spellings());
    Map<Moment, When> moments = new EnumMap<>(Moment.class);
    for (String key : new ArrayList<>(fields.keys())) {
      Moment moment = NAMES.find(key);
      When when = moment == null ? null : new Values(fields).when(key);
      if (moment != null && when != null) {
        moments.put(moment, when);
      }
    }
    for (List<Moment> pair : ORDER) {
      When earlier = moments.get(pair.getFirst());
      When later = moments.get(pair.getLast());
      if (earlier != null && later != null && !earlier.mayComeBefore(later)) {
        fields.problem(
            pair.getLast().code(),
            "'%s' lies before '%s', which cannot be. Write when %s, and when %s."
                .formatted(
                    pair.getLast().code(),
                    pair.getFirst().code(),
                    pair.getFirst().words(),
                    pair.getLast().words()));
      }
    }
    return moments;
  }
}
