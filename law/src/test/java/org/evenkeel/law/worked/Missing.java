package org.evenkeel.law.worked;

import java.util.ArrayList;
import java.util.List;
import org.evenkeel.law.code.Comparison;
import org.evenkeel.law.code.DataCode;
import org.evenkeel.law.rule.DataNeed;
import org.evenkeel.law.rule.Rule;

/// Facts in which nothing stands of what a text lists.
final class Missing {
  private Missing() {}

  static void of(Rule rule, Probe probe, List<String> failures) {
    List<DataCode> codes =
        rule.need().data().elements().stream().map(DataNeed.Element::code).toList();
    if (codes.isEmpty() || codes.contains(DataCode.ANY_INCIDENT)) {
      return;
    }
    if (codes.contains(DataCode.INCIDENT_RELATIVELY_MAJOR_OR_ABOVE)) {
      return; // its limbs decide
    }
    List<String> nothing = new ArrayList<>();
    boolean any = codes.contains(DataCode.ANY_PD) || codes.contains(DataCode.ANNEXURE_I_INCIDENT);
    if (!any) {
      nothing.add("GENDER");
    }
    boolean limbs = rule.need().threshold().comparison() == Comparison.ANY_OF;
    long least = limbs ? 0 : rule.need().threshold().n();
    String is =
        probe.state(
            owed -> {
              owed.only(nothing).everyone(Math.max(10, 2 * least));
              owed.with("cause", "error").allHarm("false");
              owed.harm.put("RISK", "false");
              for (String moment : List.of("significance", "classifiedMajor", "ransomPaid")) {
                owed.moments.remove(moment);
              }
              owed.moments.remove("materiality");
            });
    probe.expect(failures, "nothing that is listed is due", is.equals("due"), false);
  }
}
