package org.evenkeel.desk.incident;

/// The moments that laws count from. They are kept apart: one date for all is how deadlines are
/// missed.
public enum MomentKind {
  SUSPICION("suspicion", "First suspicion", "Somebody thought that something might be wrong."),
  AWARENESS(
      "awareness",
      "Awareness",
      "You could be reasonably sure that personal data are affected. Most clocks start here."),
  DISCOVERY("discovery", "Discovery", "The breach was found, or should have been."),
  DETERMINATION(
      "determination",
      "Determination",
      "After looking into it, it was settled that it is a breach."),
  CONFIRMATION(
      "confirmation", "Confirmation", "The breach was confirmed by someone who can say so."),
  SCOPE_KNOWN("scopeKnown", "Scope known", "It is known whose data are affected."),
  HARM_DETERMINATION(
      "harmDetermination", "Harm settled", "Somebody settled that harm to people is likely."),
  ASSESSMENT("assessment", "Assessment finished", "The assessment that some laws ask for is done."),
  SIGNIFICANCE(
      "significance", "Judged significant", "Somebody judged it a significant incident (NIS 2)."),
  MATERIALITY("materiality", "Judged material", "A listed company judged it material (SEC)."),
  CLASSIFIED_MAJOR(
      "classifiedMajor", "Classified as major", "It was classified as a major incident (DORA)."),
  PFI_DEMANDED(
      "pfiDemanded",
      "Investigator demanded",
      "A card scheme or the bank demanded a forensic investigator (PFI)."),
  RANSOM_PAID("ransomPaid", "Ransom paid", "Somebody paid what was demanded."),
  NOTICE_SENT("noticeSent", "Letters sent", "The letters to the people concerned went out."),
  HANDLING_ENDED("handlingEnded", "Handling ended", "The incident is over and dealt with.");

  private final String code;
  private final String title;
  private final String meaning;

  MomentKind(String code, String title, String meaning) {
    this.code = code;
    this.title = title;
    this.meaning = meaning;
  }

  /// Its name in the facts that the duties are worked out from.
  public String code() {
    return code;
  }

  public String title() {
    return title;
  }

  /// What it means, for someone who hears the word for the first time.
  public String meaning() {
    return meaning;
  }

  /// Whether most cases have it; the others are asked for by few laws.
  public boolean isUsual() {
    return ordinal() <= SCOPE_KNOWN.ordinal();
  }
}
