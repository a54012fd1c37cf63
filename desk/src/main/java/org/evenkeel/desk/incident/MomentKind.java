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
  SCOPE_KNOWN("scopeKnown", "Scope known", "It is known whose data are affected.");

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
}
