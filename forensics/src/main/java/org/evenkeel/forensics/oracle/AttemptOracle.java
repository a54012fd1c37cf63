package org.evenkeel.forensics.oracle;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.scan.TracedGroup;

/// Whatever the rules saw, taken for what it is worth by itself: noise, an attempt, or, where the
/// line itself shows a consequence and the store does not answer everything alike, a possible one.
final class AttemptOracle implements Oracle {
  @Override
  public void judge(Trail trail, Site site, Consumer<Observation> found) {
    for (TracedGroup group : trail.groups()) {
      for (Meaning meaning : site.meanings(group)) {
        if (meaning.hostile()) {
          found.accept(observation(trail, site, group, meaning));
        }
      }
    }
  }

  private static Observation observation(
      Trail trail, Site site, TracedGroup group, Meaning meaning) {
    String technique = meaning.weakness().isEmpty() ? slug(meaning.title()) : meaning.weakness();
    Act act = new Act(meaning.phase(), technique, meaning.attack(), meaning.component());
    return Observation.of(trail, act, grade(site, group, meaning), meaning.title(), List.of(group));
  }

  private static Grade grade(Site site, TracedGroup group, Meaning meaning) {
    return switch (meaning.weight()) {
      case CONTEXT, PROBE -> Grade.E0;
      case ATTEMPT -> Grade.E1;
      case SUCCESS -> site.softMissing(group.event()) ? Grade.E1 : Grade.E2;
    };
  }

  private static String slug(String title) {
    return title.toLowerCase(Locale.ROOT).replace(' ', '-');
  }
}
