package org.evenkeel.desk.access;

import java.util.Locale;

/// What a token may be used for. It never opens more than its owner's role does.
public enum Scope {
  READ("reads what its owner may read"),
  EVIDENCE("hands over evidence"),
  WORK("works on incidents: opens them, adds to them, starts investigations"),
  PEOPLE("invites people, and asks for changes of their rights");

  private final String does;

  Scope(String does) {
    this.does = does;
  }

  /// Its name in the interface.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// What it allows, to go on after its name.
  public String does() {
    return does;
  }
}
