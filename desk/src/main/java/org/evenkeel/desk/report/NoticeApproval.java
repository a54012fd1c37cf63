package org.evenkeel.desk.report;

import java.util.Map;
import org.evenkeel.desk.access.Refused;
import org.evenkeel.desk.approval.Act;
import org.springframework.stereotype.Component;

/// Standing behind a notice that one wrote oneself: only for who has nobody to ask, and only after
/// the time to think it over.
@Component
class NoticeApproval implements Act {
  static final String KIND = "document.approve";

  private final NoticeDesk notices;

  NoticeApproval(NoticeDesk notices) {
    this.notices = notices;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public String words(Map<String, String> facts) {
    notices.checkNewest(incident(facts), duty(facts), version(facts));
    return "Approve version " + version(facts) + " of the notice " + duty(facts) + ", alone";
  }

  @Override
  public String confirmation(Map<String, String> facts) {
    return duty(facts);
  }

  @Override
  public void perform(Map<String, String> facts, String actor, String reason) {
    notices.approveAlone(incident(facts), duty(facts), version(facts), actor);
  }

  private static String incident(Map<String, String> facts) {
    return facts.getOrDefault("incident", "");
  }

  private static String duty(Map<String, String> facts) {
    return facts.getOrDefault("duty", "");
  }

  private static int version(Map<String, String> facts) {
    try {
      return Integer.parseInt(facts.getOrDefault("version", ""));
    } catch (NumberFormatException e) {
      throw new Refused("Say which version.");
    }
  }
}
