package org.evenkeel.desk.access;

/// What a person is here for. Each does all of its own work in every incident; a guest sees one.
public enum Role {
  LEAD("Lead", "decides, and may do everything"),
  RESPONDER("Responder", "investigates and repairs"),
  LEGAL("Legal", "decides whom to tell, and files it"),
  COMMUNICATIONS("Communications", "writes to customers and the public"),
  AUDITOR("Auditor", "reads and verifies everything, changes nothing"),
  GUEST("Guest", "reads one incident, until a date");

  private final String title;
  private final String does;

  Role(String title, String does) {
    this.title = title;
    this.does = does;
  }

  public String title() {
    return title;
  }

  /// What it is for, to go on after the title.
  public String does() {
    return does;
  }
}
