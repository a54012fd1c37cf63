package org.evenkeel.law.code;

/// What a notice must say, or must not.
public enum Content implements Coded {
  BREACH_DATE("When it happened", "From when to when did it happen?"),
  DATA_TYPES("Which data", "Which kinds of data are affected?"),
  MEASURES_TAKEN("What we have done", "What has been done against it?"),
  PROTECT_ADVICE("What you can do", "What should people do to protect themselves?"),
  ENTITY_CONTACT("How to reach us", "Name, address and telephone of the store?"),
  NONE_SPECIFIED(
      "Contents",
      "The law lists no contents; say what happened, which data, what is done, what people can do."),
  CRA_CONTACTS(
      "Credit bureaus", "Addresses and free telephone numbers of the three credit bureaus."),
  FTC_CONTACT(
      "Federal Trade Commission", "Address, telephone and site of the Federal Trade Commission."),
  TITLE_NOTICE_OF_DATA_BREACH("Title", "The title must read: Notice of Data Breach."),
  FORMAT_HEADINGS("Headings", "The law fixes the headings."),
  NOTICE_DATE("Date of this letter", "On which day does the letter go out?"),
  LE_DELAY("Delay by the police", "Did the police ask for delay?"),
  NATURE("What happened", "What happened, in a few plain sentences?"),
  CRA_CONTACTS_IF_SSN_DL(
      "Credit bureaus",
      "Addresses of the credit bureaus, where social security or licence numbers are affected."),
  CREDIT_MONITORING_OFFER_IF_SSN_DL(
      "Credit monitoring",
      "Which free service against identity theft is offered, for at least 12 months?"),
  FRAUD_ALERT_FREEZE(
      "Fraud alert and freeze", "How people place a fraud alert and a credit freeze."),
  PW_CHANGE_IF_CRED(
      "Change your password", "Ask people to change this password wherever they use it."),
  CREDIT_MONITORING_OFFER_IF_SSN_TIN(
      "Credit monitoring",
      "Which free service against identity theft is offered, how long, and how do people enrol?"),
  FREEZE_INFO("Credit freeze", "How people freeze their credit."),
  FREE_FREEZE("A freeze is free", "Say that a freeze costs nothing."),
  AG_CONTACT("Attorney General", "How to reach the Attorney General of the state."),
  FREE_PHONE("Free telephone", "Which free telephone number answers questions?"),
  REMAIN_VIGILANT("Stay watchful", "Ask people to check accounts and credit reports."),
  FORBID_RESIDENTS_COUNT(
      "Not in this letter", "The letter must not say how many residents are affected."),
  REPORT_TO_LE_OR_AG("Report to le or ag", "What do you say about: report to le or ag?"),
  POLICE_REPORT_RIGHT("Police report", "Say that people may obtain a police report."),
  CREDIT_MONITORING_OFFER_IF_SSN(
      "Credit monitoring",
      "Which free service against identity theft is offered, how long, and how do people enrol?"),
  PARENT_COMPANY("Parent company", "What do you say about: parent company?"),
  FORBID_NATURE("Not in this letter", "The letter must not describe how the breach happened."),
  ENTITY_PHONE("Entity phone", "What do you say about: entity phone?"),
  FCRA_RIGHTS("Fcra rights", "What do you say about: fcra rights?"),
  STATE_FED_AGENCY_CONTACTS(
      "State fed agency contacts", "What do you say about: state fed agency contacts?"),
  REPORT_TO_LE_OR_FTC("Report to le or ftc", "What do you say about: report to le or ftc?"),
  PERSONS_COUNT("How many people", "How many people are affected, at least and at most?"),
  DISCOVERY_DATE("When it was found", "On which day was it found?"),
  REMEDIATION_SERVICES("Remediation services", "What do you say about: remediation services?"),
  PLAIN_LANGUAGE("Plain language", "What do you say about: plain language?"),
  EXPOSURE_WINDOW("How long data lay open", "From when to when could the data be reached?"),
  INFO_PHONE_OR_WEBSITE("Info phone or website", "What do you say about: info phone or website?"),
  STATE_KNOWLEDGE_OF_ACQUISITION(
      "State knowledge of acquisition", "What do you say about: state knowledge of acquisition?"),
  WEBSITE_INFO("Website info", "What do you say about: website info?"),
  SYNOPSIS("In short", "What happened, in one paragraph?"),
  RESIDENTS_COUNT("How many residents", "How many residents of this state are affected?"),
  FREE_SERVICES("Free services", "What do you say about: free services?"),
  CONTACT_POINT("Whom to ask", "Who answers questions, by telephone and e-mail?"),
  NO_HARM_EXPLANATION("No harm explanation", "What do you say about: no harm explanation?"),
  NOTICE_COPY_OR_FORM("Notice copy or form", "What do you say about: notice copy or form?"),
  NOT_SPECIFIED("Contents", "The rule lists no contents."),
  NOTICE_COPY("Copy of the letter", "Which letter goes to the people? Attach it."),
  CAUSE("Cause", "What made it possible?"),
  FOREIGN_INVOLVEMENT("Foreign involvement", "What do you say about: foreign involvement?"),
  NOTICE_TIMING("When people are told", "When do the letters go out?"),
  AG_FORM("Ag form", "What do you say about: ag form?"),
  NAMES_OF_AFFECTED_CITIZENS(
      "Names of affected citizens", "What do you say about: names of affected citizens?"),
  ENTITY_ID("Who we are", "Legal name, address and registration number of the store?"),
  REPORTER_ID("Reporter id", "What do you say about: reporter id?"),
  ENTITY_TYPE("Entity type", "What do you say about: entity type?"),
  PERPETRATOR("Who did it", "Is anything known about who did it?"),
  WISP_STATUS("Wisp status", "What do you say about: wisp status?"),
  CREDIT_MONITORING_CERT(
      "Credit monitoring cert", "What do you say about: credit monitoring cert?"),
  NOTICE_ANTICIPATED_DATE(
      "Notice anticipated date", "What do you say about: notice anticipated date?"),
  MEASURES_PLANNED("What we will do", "What will still be done, and by when?"),
  DETERMINATION_DATE("When it was settled", "On which day was it settled that there was a breach?"),
  MONETARY_IMPACT("Monetary impact", "What do you say about: monetary impact?"),
  SAFEGUARDS("Protection in place", "What protected the data when it happened?"),
  RESIDENTS_NOTIFIED_COUNT(
      "Residents notified count", "What do you say about: residents notified count?"),
  LE_INVOLVED("Police", "Have the police been told?"),
  PERSONS_LIST("Who is affected", "Which people are affected, by name or number?"),
  CREDIT_MONITORING_OFFER_12M(
      "Credit monitoring",
      "Which free service against identity theft is offered, how long, and how do people enrol?"),
  CREDIT_MONITORING_OFFER_24M(
      "Credit monitoring",
      "Which free service against identity theft is offered, how long, and how do people enrol?"),
  CREDIT_MONITORING_OFFER_18M(
      "Credit monitoring",
      "Which free service against identity theft is offered, how long, and how do people enrol?"),
  SCOPE("Scope", "What do you say about: scope?"),
  TIMING("Timing", "What do you say about: timing?"),
  MATERIAL_IMPACT("Material impact", "What do you say about: material impact?"),
  OCR_FORM("Ocr form", "What do you say about: ocr form?"),
  SAME_AS_INDIVIDUAL("Same as individual", "What do you say about: same as individual?"),
  THIRD_PARTY_ACQUIRERS("Third party acquirers", "What do you say about: third party acquirers?"),
  FTC_FORM("Ftc form", "What do you say about: ftc form?"),
  CISA_FORM("Cisa form", "What do you say about: cisa form?"),
  PERSONS_CATEGORIES(
      "Which people", "Which groups of people are affected: customers, staff, subscribers?"),
  RECORDS_COUNT("How many records", "How many records are affected?"),
  CONSEQUENCES("Likely consequences", "What can happen to the people affected?"),
  DELAY_REASON("Why not earlier", "If this is late: why?"),
  RISK_REASONING("Why there is a risk", "Why is the risk as you rate it?"),
  MALICIOUS_SUSPECTED("Malicious suspected", "What do you say about: malicious suspected?"),
  CROSS_BORDER("Other countries", "Are people in other countries affected?"),
  INITIAL_ASSESSMENT("Initial assessment", "What do you say about: initial assessment?"),
  SEVERITY("Severity", "What do you say about: severity?"),
  IMPACT("Impact", "What do you say about: impact?"),
  IOC("Traces", "Which addresses, files and hashes belong to the attack?"),
  ROOT_CAUSE("Root cause", "What was the root cause?"),
  AFFECTED_MEMBER_STATES(
      "Affected member states", "What do you say about: affected member states?"),
  NOTIFY_STEPS("Notify steps", "What do you say about: notify steps?"),
  AWARENESS_DATE("When we became aware", "On which day did you become aware?"),
  OTHER_REGULATORS("Other regulators", "What do you say about: other regulators?"),
  CHILD_COUNT("Child count", "What do you say about: child count?"),
  SECURITY_MEASURES("Security measures", "What do you say about: security measures?"),
  CONTROLLER_ID("Controller id", "What do you say about: controller id?"),
  PROCESSOR_ID("Processor id", "What do you say about: processor id?"),
  SYSTEMS("Systems", "What do you say about: systems?"),
  RANSOM_INFO("Ransom info", "What do you say about: ransom info?"),
  LESSONS("Lessons", "What do you say about: lessons?"),
  NOTIFY_STATUS("Notify status", "What do you say about: notify status?"),
  PUBLICATION("Publication", "What do you say about: publication?"),
  FULL_REPORT("Full report", "What do you say about: full report?"),
  RIGHTS_REMEDIES("Your rights", "Which remedies do people have?"),
  CHRONOLOGY("Chronology", "What do you say about: chronology?"),
  NOTIFY_PLAN("Notify plan", "What do you say about: notify plan?"),
  ASSISTANCE("Assistance", "What do you say about: assistance?"),
  ASSESSMENT("Assessment", "What do you say about: assessment?"),
  DEMAND("Demand", "What do you say about: demand?"),
  PAYMENT("Payment", "What do you say about: payment?"),
  COMMUNICATIONS("Communications", "What do you say about: communications?"),
  AUTHORITY_COMPLAINT("Authority complaint", "What do you say about: authority complaint?"),
  AWARENESS_TIME("When we became aware", "When exactly did you become aware?"),
  NOTIFY_METHOD("Notify method", "What do you say about: notify method?"),
  INCIDENT_REPORT_APPENDIX_A(
      "Incident report appendix a", "What do you say about: incident report appendix a?"),
  INITIAL_NOTICE_FORM("Initial notice form", "What do you say about: initial notice form?");

  private final String heading;
  private final String question;

  Content(String heading, String question) {
    this.heading = heading;
    this.question = question;
  }

  @Override
  public String code() {
    return name();
  }

  /// What stands above it in a notice.
  public String heading() {
    return heading;
  }

  /// What must be answered to write it.
  public String question() {
    return question;
  }

  /// Whether it names something that must not be said.
  public boolean isForbidding() {
    return name().startsWith("FORBID_");
  }
}
