package org.evenkeel.law.code;

/// How fast, in the words of a law.
public enum Standard implements Coded {
  HARD("HARD", "by the date the law sets"),
  NO_UNREASONABLE_DELAY("NO_UNREASONABLE_DELAY", "without unreasonable delay"),
  NO_UNDUE_DELAY_WHERE_FEASIBLE(
      "NO_UNDUE_DELAY_WHERE_FEASIBLE", "without undue delay, where feasible within the hours"),
  MOST_EXPEDIENT_NO_UNREASONABLE_DELAY(
      "MOST_EXPEDIENT_NO_UNREASONABLE_DELAY", "as fast as can be, without unreasonable delay"),
  AS_SOON_AS_PRACTICABLE("AS_SOON_AS_PRACTICABLE", "as soon as practicable"),
  IMMEDIATE("IMMEDIATE", "at once"),
  WITH_INDIVIDUALS("WITH_INDIVIDUALS", "together with the letters to the people"),
  NO_UNDUE_DELAY("NO_UNDUE_DELAY", "without undue delay"),
  AS_SOON_AS_POSSIBLE("AS_SOON_AS_POSSIBLE", "as soon as possible"),
  NOT_LATER_THAN_INDIVIDUALS(
      "NOT_LATER_THAN_INDIVIDUALS", "no later than the letters to the people"),
  NO_UNREASONABLE_DELAY_MAX(
      "NO_UNREASONABLE_DELAY_MAX", "without unreasonable delay, within the limit"),
  IMMEDIATE_MAX("IMMEDIATE_MAX", "at once, within the limit"),
  WITHOUT_DELAYING_INDIVIDUALS(
      "WITHOUT_DELAYING_INDIVIDUALS", "without holding up the letters to the people"),
  NO_UNDUE_DELAY_MAX("NO_UNDUE_DELAY_MAX", "without undue delay, within the limit"),
  NO_DELAY_MAX("NO_DELAY_MAX", "without delay, within the limit"),
  AS_SOON_AS_FEASIBLE("AS_SOON_AS_FEASIBLE", "as soon as feasible"),
  NO_DELAY("NO_DELAY", "without delay"),
  EXPEDITIOUS_NO_UNREASONABLE_DELAY(
      "EXPEDITIOUS_NO_UNREASONABLE_DELAY", "swiftly, without unreasonable delay"),
  MOST_EXPEDITIOUS_NO_UNREASONABLE_DELAY(
      "MOST_EXPEDITIOUS_NO_UNREASONABLE_DELAY", "as swiftly as can be, without unreasonable delay"),
  EXPEDITIOUS("EXPEDITIOUS", "swiftly"),
  EARLIER_OF_INDIVIDUAL_NOTICE_OR_LIMIT(
      "EARLIER_OF_INDIVIDUAL_NOTICE_OR_LIMIT",
      "with the letters or at the limit, whichever is first"),
  BEFORE_INDIVIDUALS("BEFORE_INDIVIDUALS", "before the letters to the people"),
  SIMULTANEOUS_WITH_INDIVIDUALS(
      "SIMULTANEOUS_WITH_INDIVIDUALS", "at the same time as the letters to the people"),
  MOST_EXPEDIENT("MOST_EXPEDIENT", "as fast as can be"),
  AS_SOON_AS_POSSIBLE_MAX("AS_SOON_AS_POSSIBLE_MAX", "as soon as possible, within the limit"),
  PROMPTLY("PROMPTLY", "promptly"),
  HARD_EXTENDABLE("HARD_EXTENDABLE", "by the date the law sets, unless it is extended"),
  DRAFT_RULE("DRAFT_RULE", "as a draft rule has it"),
  THREE_TIMES_24_HOURS("3x24_HOURS", "within three times 24 hours"),
  AS_SOON_AS_REASONABLY_POSSIBLE(
      "AS_SOON_AS_REASONABLY_POSSIBLE", "as soon as reasonably possible"),
  HARD_WITH_EXCEPTIONS("HARD_WITH_EXCEPTIONS", "by the date the law sets, with exceptions"),
  AS_SOON_AS_PRACTICABLE_NO_UNREASONABLE_DELAY(
      "AS_SOON_AS_PRACTICABLE_NO_UNREASONABLE_DELAY",
      "as soon as practicable, without unreasonable delay"),
  AS_SOON_AS_POSSIBLE_NO_UNREASONABLE_DELAY(
      "AS_SOON_AS_POSSIBLE_NO_UNREASONABLE_DELAY",
      "as soon as possible, without unreasonable delay"),
  BEFORE_RELYING_ON_EXEMPTION("BEFORE_RELYING_ON_EXEMPTION", "before you rely on the exemption"),
  NON_EXTENDABLE("NON_EXTENDABLE", "by the date the law sets, which nobody extends"),
  IMMEDIATE_FOLLOWING_DISCOVERY("IMMEDIATE_FOLLOWING_DISCOVERY", "at once after it is found"),
  NOT_YET_BINDING("NOT_YET_BINDING", "not binding yet"),
  ONGOING("ONGOING", "as you go"),
  WHERE_FEASIBLE("WHERE_FEASIBLE", "where feasible"),
  MAX_24H_FROM_AWARENESS("MAX_24H_FROM_AWARENESS", "within 24 hours of becoming aware at most"),
  SHORTEST_REASONABLE_TIME("SHORTEST_REASONABLE_TIME", "in the shortest reasonable time"),
  MOST_EXPEDITIOUS_NO_UNDUE_DELAY(
      "MOST_EXPEDITIOUS_NO_UNDUE_DELAY", "as swiftly as can be, without undue delay"),
  PROMPT_PLAIN_LANGUAGE("PROMPT_PLAIN_LANGUAGE", "promptly, in plain language"),
  UNVERIFIED("UNVERIFIED", "not confirmed"),
  APPROPRIATE_MEANS_PROMPT("APPROPRIATE_MEANS_PROMPT", "promptly, by fitting means"),
  PROMPT_3_TO_5_DAYS_GUIDELINE(
      "PROMPT_3_TO_5_DAYS_GUIDELINE", "promptly, three to five days by the guideline"),
  PROMPT_PER_CIRCUMSTANCES("PROMPT_PER_CIRCUMSTANCES", "promptly, as things stand"),
  AS_SOON_AS_PRACTICABLE_AT_OR_AFTER_PDPC(
      "AS_SOON_AS_PRACTICABLE_AT_OR_AFTER_PDPC",
      "as soon as practicable, with or after the report to the commission"),
  AS_SOON_AS_PRACTICABLE_MAX(
      "AS_SOON_AS_PRACTICABLE_MAX", "as soon as practicable, within the limit"),
  NO_UNNECESSARY_DELAY_MAX("NO_UNNECESSARY_DELAY_MAX", "without needless delay, within the limit"),
  HARD_UNLESS_NPC_ALLOWS(
      "HARD_UNLESS_NPC_ALLOWS", "by the date the law sets, unless the commission allows more"),
  NO_DELAY_WHERE_FEASIBLE(
      "NO_DELAY_WHERE_FEASIBLE", "without delay, where feasible within the hours"),
  ALL_REASONABLE_STEPS("ALL_REASONABLE_STEPS", "with all reasonable steps"),
  GUIDELINE("GUIDELINE", "as guidance has it"),
  ON_BECOMING_AWARE("ON_BECOMING_AWARE", "on becoming aware"),
  REASONABLY_PRACTICAL_PERIOD("REASONABLY_PRACTICAL_PERIOD", "within a reasonably practical time"),
  WHERE_REASONABLY_PRACTICABLE("WHERE_REASONABLY_PRACTICABLE", "where reasonably practicable"),
  AS_SOON_AS_REASONABLY_PRACTICABLE(
      "AS_SOON_AS_REASONABLY_PRACTICABLE", "as soon as reasonably practicable"),
  PER_POLICY("PER_POLICY", "as your policy says"),
  AFTER_INDIVIDUALS("AFTER_INDIVIDUALS", "counted from the letters to the people"),
  WHEN_ORDERED("WHEN_ORDERED", "once it is ordered"),
  AFTER_HOLD("AFTER_HOLD", "as soon as the hold is lifted"),
  AFTER_OTHER_NOTICE("AFTER_OTHER_NOTICE", "counted from an earlier report");

  private final String code;
  private final String words;

  Standard(String code, String words) {
    this.code = code;
    this.words = words;
  }

  @Override
  public String code() {
    return code;
  }

  /// In plain English, to stand inside a sentence.
  public String words() {
    return words;
  }
}
