package org.evenkeel.law.evaluate;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.evenkeel.law.clock.Workdays;
import org.evenkeel.law.clock.Zones;
import org.evenkeel.law.code.Answer;
import org.evenkeel.law.code.DataCode;
import org.evenkeel.law.rule.DataNeed;
import org.evenkeel.law.rule.Rule;
import org.jspecify.annotations.Nullable;

/// One text of a duty, compiled: nothing is looked up by name while it is weighed.
final class Text {
  final Rule rule;
  final PlaceKind kind;
  final @Nullable ZoneId zone;
  final Workdays workdays;
  final DataCode[] elements;
  final boolean[] alone;
  final @Nullable LocalDate[] since;
  final List<Answer> answers;

  Text(Rule rule) {
    this.rule = rule;
    kind = PlaceKind.of(rule.place());
    zone = Zones.find(rule.place());
    workdays = Workdays.of(rule.place());
    List<DataNeed.Element> need = rule.need().data().elements();
    elements = new DataCode[need.size()];
    alone = new boolean[need.size()];
    since = new LocalDate[need.size()];
    for (int at = 0; at < elements.length; at++) {
      elements[at] = need.get(at).code();
      alone[at] = need.get(at).alone() || !rule.place().startsWith("US-");
      since[at] = rule.need().data().since().get(elements[at]);
    }
    answers = rule.conditions().harm() == null ? List.of() : rule.conditions().harm().answers();
  }
}
