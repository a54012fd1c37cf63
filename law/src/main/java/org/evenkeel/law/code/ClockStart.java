package org.evenkeel.law.code;

/// What starts a clock, in the words of a law.
public enum ClockStart implements Coded {
  AWARENESS("awareness", Trigger.AWARENESS, "you became aware"),
  DISCOVERY("discovery", Trigger.DISCOVERY, "the breach was found"),
  NOTICE_TO_INDIVIDUALS("notice_to_individuals", Trigger.NOTICE, "the letters went out"),
  DETERMINATION("determination", Trigger.DETERMINATION, "you settled that there was a breach"),
  DETECTION("detection", Trigger.AWARENESS, "it was detected"),
  SUSPICION("suspicion", Trigger.SUSPICION, "it was first suspected"),
  CONFIRMATION("confirmation", Trigger.CONFIRMATION, "the breach was confirmed"),
  AWARENESS_OF_SIGNIFICANT_INCIDENT(
      "awareness_of_significant_incident",
      Trigger.SIGNIFICANCE,
      "the incident was judged significant"),
  DETERMINATION_OF_HARM("determination_of_harm", Trigger.HARM, "you settled that harm is likely"),
  AWARENESS_AND_SCOPE_IDENTIFIED(
      "awareness_and_scope_identified", Trigger.SCOPE, "you knew of it and whom it reaches"),
  KNOWLEDGE_THAT_PERSONAL_DATA_AFFECTED(
      "knowledge_that_personal_data_affected",
      Trigger.AWARENESS,
      "you knew that personal data is affected"),
  OCCURRENCE_OR_POSSIBLE_OCCURRENCE(
      "occurrence_or_possible_occurrence", Trigger.AWARENESS, "it happened or may have"),
  ASSESSMENT("assessment", Trigger.ASSESSMENT, "the assessment was finished"),
  FAILURE_OF_PROTECTION_KNOWN(
      "failure_of_protection_known", Trigger.AWARENESS, "the failure was known"),
  KNOWLEDGE_OR_REASONABLE_BELIEF(
      "knowledge_or_reasonable_belief", Trigger.AWARENESS, "you knew or had reason to believe it"),
  AFTER_SCOPE_AND_RESTORATION(
      "after_scope_and_restoration",
      Trigger.RESTORED,
      "its extent was found and systems were sound again"),
  DISCOVERY_OF_CIRCUMSTANCES_REQUIRING_NOTICE(
      "discovery_of_circumstances_requiring_notice",
      Trigger.DISCOVERY,
      "you found what obliges you to write"),
  MATERIALITY_DETERMINATION(
      "materiality_determination", Trigger.MATERIALITY, "it was judged material"),
  REASONABLE_BELIEF("reasonable_belief", Trigger.AWARENESS, "you had reason to believe it"),
  SUBMISSION_OF_72H_NOTIFICATION(
      "submission_of_72h_notification", Trigger.TOLD, "the 72-hour notification went in"),
  CLASSIFICATION_AS_MAJOR("classification_as_major", Trigger.MAJOR, "it was classified as major"),
  IDENTIFICATION_OF_AFFECTED_PEOPLE(
      "identification_of_affected_people", Trigger.RESTORED, "the people were identified"),
  DETECTION_AND_REPORT_TO_RESPONSIBLE_AREA(
      "detection_and_report_to_responsible_area",
      Trigger.AWARENESS,
      "it was detected and reported inside"),
  OCCURRENCE_OR_KNOWLEDGE("occurrence_or_knowledge", Trigger.AWARENESS, "it happened or was known"),
  NOTICING("noticing", Trigger.AWARENESS, "it was noticed"),
  AWARENESS_OR_REASONABLY_LIKELY(
      "awareness_or_reasonably_likely", Trigger.AWARENESS, "you knew or it was likely"),
  END_OF_HANDLING("end_of_handling", Trigger.HANDLED, "the handling ended"),
  AFTER_FACTS_ASCERTAINED("after_facts_ascertained", Trigger.AWARENESS, "the facts were clear"),
  CREDIBLE_GROUNDS("credible_grounds", Trigger.AWARENESS, "there were good grounds"),
  OCCURRENCE_OR_INFORMED(
      "occurrence_or_informed", Trigger.AWARENESS, "it happened or you were told"),
  NOTIFICATION_TO_COMMISSIONER(
      "notification_to_commissioner", Trigger.TOLD, "the commissioner was told"),
  REASONABLE_GROUNDS_TO_SUSPECT(
      "reasonable_grounds_to_suspect", Trigger.AWARENESS, "there were grounds to suspect it"),
  REASONABLE_GROUNDS_TO_BELIEVE(
      "reasonable_grounds_to_believe", Trigger.AWARENESS, "there were grounds to believe it"),
  COMPLETION_OF_STATEMENT(
      "completion_of_statement", Trigger.AWARENESS, "the statement was complete"),
  PAYMENT_OR_KNOWLEDGE_OF_PAYMENT(
      "payment_or_knowledge_of_payment", Trigger.RANSOM, "the ransom was paid"),
  REASONABLE_GROUNDS("reasonable_grounds", Trigger.AWARENESS, "there were reasonable grounds"),
  NOTIFICATION_TO_AUTHORITY("notification_to_authority", Trigger.TOLD, "the authority was told"),
  DEMAND_FOR_PFI("demand_for_PFI", Trigger.PFI, "a forensic investigator was demanded"),
  AWARENESS_OR_REQUEST("awareness_or_request", Trigger.AWARENESS, "you knew or were asked");

  private final String code;
  private final Trigger trigger;
  private final String words;

  ClockStart(String code, Trigger trigger, String words) {
    this.code = code;
    this.trigger = trigger;
    this.words = words;
  }

  @Override
  public String code() {
    return code;
  }

  /// Which moment the clock reads.
  public Trigger trigger() {
    return trigger;
  }

  /// In plain English, after "since".
  public String words() {
    return words;
  }
}
