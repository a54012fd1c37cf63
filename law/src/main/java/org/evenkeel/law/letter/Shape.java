package org.evenkeel.law.letter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evenkeel.law.code.Content;
import org.evenkeel.law.code.RecipientKind;
import org.evenkeel.law.rule.Rule;

/// The order in which a recipient wants things, and under which headings.
///
/// @param title what stands on top
/// @param headings with what goes under each
record Shape(String title, Map<String, List<Content>> headings) {
  private static final List<Content> DONE =
      List.of(Content.MEASURES_TAKEN, Content.MEASURES_PLANNED, Content.SAFEGUARDS);
  private static final List<Content> ADVICE =
      List.of(
          Content.PROTECT_ADVICE,
          Content.REMAIN_VIGILANT,
          Content.PW_CHANGE_IF_CRED,
          Content.FRAUD_ALERT_FREEZE,
          Content.FREEZE_INFO,
          Content.FREE_FREEZE);

  static Shape of(Rule rule) {
    if (rule.place().startsWith("X-")) {
      return cards();
    }
    if (rule.id().equals("US-CA.IND")) {
      return california();
    }
    if (rule.tells().kind() == RecipientKind.INDIVIDUALS) {
      return rule.place().startsWith("US") ? american() : people();
    }
    return isGdpr(rule) ? european() : authority();
  }

  private static boolean isGdpr(Rule rule) {
    return rule.named().law().contains("GDPR") && rule.tells().kind() == RecipientKind.AUTHORITY;
  }

  /// The headings of Cal. Civ. Code 1798.82(d)(1), which may not be changed.
  private static Shape california() {
    Map<String, List<Content>> headings = new LinkedHashMap<>();
    headings.put("What Happened", List.of(Content.NATURE, Content.BREACH_DATE, Content.LE_DELAY));
    headings.put("What Information Was Involved", List.of(Content.DATA_TYPES));
    headings.put("What We Are Doing", DONE);
    headings.put("What You Can Do", ADVICE);
    headings.put(
        "Other Important Information",
        List.of(Content.CRA_CONTACTS_IF_SSN_DL, Content.CREDIT_MONITORING_OFFER_IF_SSN_DL));
    headings.put("For More Information", List.of(Content.ENTITY_CONTACT, Content.NOTICE_DATE));
    return new Shape("Notice of Data Breach", headings);
  }

  private static Shape american() {
    Map<String, List<Content>> headings = new LinkedHashMap<>();
    headings.put("What happened", List.of(Content.NATURE, Content.SYNOPSIS, Content.BREACH_DATE));
    headings.put("Which information", List.of(Content.DATA_TYPES));
    headings.put("What we are doing", DONE);
    headings.put("What you can do", ADVICE);
    headings.put(
        "Whom you can turn to",
        List.of(
            Content.CRA_CONTACTS,
            Content.FTC_CONTACT,
            Content.AG_CONTACT,
            Content.STATE_FED_AGENCY_CONTACTS,
            Content.ENTITY_CONTACT,
            Content.FREE_PHONE));
    return new Shape("Notice of a data breach", headings);
  }

  private static Shape people() {
    Map<String, List<Content>> headings = new LinkedHashMap<>();
    headings.put("What happened", List.of(Content.NATURE));
    headings.put("Which data", List.of(Content.DATA_TYPES));
    headings.put("What may follow", List.of(Content.CONSEQUENCES));
    headings.put("What we are doing", DONE);
    headings.put("What you can do", ADVICE);
    headings.put("Whom to ask", List.of(Content.CONTACT_POINT, Content.RIGHTS_REMEDIES));
    return new Shape("Your data and a breach at our store", headings);
  }

  /// The order of GDPR Art. 33(3)(a) to (d), then the reasons of Art. 33(1).
  private static Shape european() {
    Map<String, List<Content>> headings = new LinkedHashMap<>();
    headings.put(
        "(a) Nature of the breach, people and records",
        List.of(
            Content.NATURE,
            Content.DATA_TYPES,
            Content.PERSONS_CATEGORIES,
            Content.PERSONS_COUNT,
            Content.RECORDS_COUNT));
    headings.put("(b) Contact point", List.of(Content.CONTACT_POINT, Content.ENTITY_ID));
    headings.put("(c) Likely consequences", List.of(Content.CONSEQUENCES));
    headings.put("(d) Measures", List.of(Content.MEASURES_TAKEN, Content.MEASURES_PLANNED));
    headings.put(
        "Timing and borders",
        List.of(Content.AWARENESS_TIME, Content.DELAY_REASON, Content.CROSS_BORDER));
    return new Shape("Notification of a personal data breach", headings);
  }

  private static Shape authority() {
    Map<String, List<Content>> headings = new LinkedHashMap<>();
    headings.put("Who reports", List.of(Content.ENTITY_ID, Content.CONTACT_POINT));
    headings.put("What happened", List.of(Content.NATURE, Content.SYNOPSIS, Content.CAUSE));
    headings.put("Which data, how many people", List.of(Content.DATA_TYPES, Content.PERSONS_COUNT));
    headings.put("What was done", DONE);
    headings.put("The letters", List.of(Content.NOTICE_TIMING, Content.NOTICE_COPY));
    return new Shape("Report of a data breach", headings);
  }

  private static Shape cards() {
    Map<String, List<Content>> headings = new LinkedHashMap<>();
    headings.put("Merchant", List.of(Content.ENTITY_ID, Content.CONTACT_POINT));
    headings.put(
        "Incident",
        List.of(Content.NATURE, Content.DISCOVERY_DATE, Content.EXPOSURE_WINDOW, Content.CAUSE));
    headings.put("Card data", List.of(Content.DATA_TYPES, Content.RECORDS_COUNT));
    headings.put("Containment", DONE);
    headings.put("Traces and police", List.of(Content.IOC, Content.LE_INVOLVED));
    return new Shape("Card data incident report", headings);
  }
}
