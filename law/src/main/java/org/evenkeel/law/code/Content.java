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
  REPORT_TO_LE_OR_AG(
      "Reporting misuse",
      "Say how people report identity theft to the police and the Attorney General."),
  POLICE_REPORT_RIGHT("Police report", "Say that people may obtain a police report."),
  CREDIT_MONITORING_OFFER_IF_SSN(
      "Credit monitoring",
      "Which free service against identity theft is offered, how long, and how do people enrol?"),
  PARENT_COMPANY("Parent company", "Who owns the store, if a parent company or group does?"),
  FORBID_NATURE("Not in this letter", "The letter must not describe how the breach happened."),
  ENTITY_PHONE("Our telephone", "Under which telephone number can people reach the store?"),
  FCRA_RIGHTS(
      "Rights about credit reports",
      "Say which rights people have under the Fair Credit Reporting Act."),
  STATE_FED_AGENCY_CONTACTS(
      "State and federal agencies",
      "Which state and federal agencies help against identity theft, and how are they reached?"),
  REPORT_TO_LE_OR_FTC(
      "Reporting misuse",
      "Say how people report identity theft to the police and the Federal Trade Commission."),
  PERSONS_COUNT("How many people", "How many people are affected, at least and at most?"),
  DISCOVERY_DATE("When it was found", "On which day was it found?"),
  REMEDIATION_SERVICES(
      "Help against misuse", "Which services against identity theft are offered, if any?"),
  PLAIN_LANGUAGE("Plain words", "Is the letter written in plain words?"),
  EXPOSURE_WINDOW("How long data lay open", "From when to when could the data be reached?"),
  INFO_PHONE_OR_WEBSITE("Where to learn more", "Which telephone number or site tells people more?"),
  STATE_KNOWLEDGE_OF_ACQUISITION(
      "Whether data was taken", "Is it known that somebody took the data, or is it only possible?"),
  WEBSITE_INFO("Site with advice", "Which site tells people how to protect themselves?"),
  SYNOPSIS("In short", "What happened, in one paragraph?"),
  RESIDENTS_COUNT("How many residents", "How many residents of this state are affected?"),
  FREE_SERVICES(
      "Free help", "Which services are offered free of charge, and how do people get them?"),
  CONTACT_POINT("Whom to ask", "Who answers questions, by telephone and e-mail?"),
  NO_HARM_EXPLANATION("Why no harm is expected", "Why do you expect no harm to the people?"),
  NOTICE_COPY_OR_FORM(
      "Copy of the letter, or the form",
      "Attach the letter that goes to the people, or fill in the authority's form."),
  NOT_SPECIFIED("Contents", "The rule lists no contents."),
  NOTICE_COPY("Copy of the letter", "Which letter goes to the people? Attach it."),
  CAUSE("Cause", "What made it possible?"),
  FOREIGN_INVOLVEMENT(
      "Somebody abroad", "Is a country or person abroad known or suspected to be behind it?"),
  NOTICE_TIMING("When people are told", "When do the letters go out?"),
  AG_FORM("The Attorney General's form", "Fill in the form of the Attorney General's site."),
  NAMES_OF_AFFECTED_CITIZENS("Names of the people", "Which citizens are affected, by name?"),
  ENTITY_ID("Who we are", "Legal name, address and registration number of the store?"),
  REPORTER_ID(
      "Who reports", "Who makes this report, in which role, and how is that person reached?"),
  ENTITY_TYPE("Sort of business", "What sort of business is the store?"),
  PERPETRATOR("Who did it", "Is anything known about who did it?"),
  WISP_STATUS(
      "Written security program",
      "Is there a written information security program, and is it being changed?"),
  CREDIT_MONITORING_CERT(
      "Proof of credit monitoring",
      "Confirm that the credit monitoring that is offered meets the law."),
  NOTICE_ANTICIPATED_DATE("When letters will go out", "On which day will the letters go out?"),
  MEASURES_PLANNED("What we will do", "What will still be done, and by when?"),
  DETERMINATION_DATE("When it was settled", "On which day was it settled that there was a breach?"),
  MONETARY_IMPACT("Cost", "What does it cost in money, as far as is known?"),
  SAFEGUARDS("Protection in place", "What protected the data when it happened?"),
  RESIDENTS_NOTIFIED_COUNT(
      "How many residents were told", "How many residents of this state have been told?"),
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
  SCOPE("Extent", "How far does it reach: systems, places, services?"),
  TIMING("When", "When did it happen, and when was it found?"),
  MATERIAL_IMPACT(
      "Material effects",
      "Which material effects does it have, or may it have, on the business and its finances?"),
  OCR_FORM(
      "Form of the Office for Civil Rights",
      "Fill in the breach portal of the Office for Civil Rights."),
  SAME_AS_INDIVIDUAL("As in the letter", "Say here what the letters to the people say."),
  THIRD_PARTY_ACQUIRERS("Who got the data", "Which third parties got the data, if any?"),
  FTC_FORM(
      "Form of the Federal Trade Commission", "Fill in the form of the Federal Trade Commission."),
  CISA_FORM(
      "Form of the cyber agency",
      "Fill in the form of the Cybersecurity and Infrastructure Security Agency."),
  PERSONS_CATEGORIES(
      "Which people", "Which groups of people are affected: customers, staff, subscribers?"),
  RECORDS_COUNT("How many records", "How many records are affected?"),
  CONSEQUENCES("Likely consequences", "What can happen to the people affected?"),
  DELAY_REASON("Why not earlier", "If this is late: why?"),
  RISK_REASONING("Why there is a risk", "Why is the risk as you rate it?"),
  MALICIOUS_SUSPECTED("Whether it was an attack", "Is an unlawful or malicious act suspected?"),
  CROSS_BORDER("Other countries", "Are people in other countries affected?"),
  INITIAL_ASSESSMENT("First assessment", "How severe is it, by your first assessment?"),
  SEVERITY("How severe", "How severe is it?"),
  IMPACT("Effects", "Which effects does it have?"),
  IOC("Traces", "Which addresses, files and hashes belong to the attack?"),
  ROOT_CAUSE("Root cause", "What was the root cause?"),
  AFFECTED_MEMBER_STATES("Member states", "Which member states of the Union are affected?"),
  NOTIFY_STEPS("Steps to tell people", "What has been done, or will be, to tell the people?"),
  AWARENESS_DATE("When we became aware", "On which day did you become aware?"),
  OTHER_REGULATORS("Other authorities", "Which other authorities were told, and when?"),
  CHILD_COUNT("How many children", "How many of the people are children?"),
  SECURITY_MEASURES(
      "Security measures", "Which security measures were in place, and which are new?"),
  CONTROLLER_ID("The controller", "Name and address of whoever decides about the data?"),
  PROCESSOR_ID("The processor", "Name and address of whoever handled the data for the store?"),
  SYSTEMS("Systems", "Which systems are affected?"),
  RANSOM_INFO("Ransom", "Was a ransom asked for, how much, and by whom?"),
  LESSONS("Lessons", "What has been learned, and what changes?"),
  NOTIFY_STATUS("Whether people were told", "Have the people been told, how, and when?"),
  PUBLICATION("Whether it was made public", "Was it made public, how, and when?"),
  FULL_REPORT("Full report", "Everything of the first report, in full and as it is now known."),
  RIGHTS_REMEDIES("Your rights", "Which remedies do people have?"),
  CHRONOLOGY("Course of events", "What happened when, up to now?"),
  NOTIFY_PLAN("Plan for telling people", "How and when will people be told, or why not?"),
  ASSISTANCE("Help for people", "Which help do you offer to the people?"),
  ASSESSMENT("Assessment", "What did the assessment find, and why?"),
  DEMAND("Demand", "What was demanded, by whom, and in which currency?"),
  PAYMENT("Payment", "What was paid, how, and when?"),
  COMMUNICATIONS(
      "Talks with the blackmailer", "What was said and written between you and the blackmailer?"),
  AUTHORITY_COMPLAINT("Right to complain", "Say how people complain to the authority."),
  AWARENESS_TIME("When we became aware", "When exactly did you become aware?"),
  NOTIFY_METHOD("How people are told", "By which means are people told?"),
  INCIDENT_REPORT_APPENDIX_A(
      "Incident report", "Fill in the incident report of the scheme's rules, appendix A."),
  INITIAL_NOTICE_FORM("First notice", "Fill in the scheme's form for a first notice.");

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
