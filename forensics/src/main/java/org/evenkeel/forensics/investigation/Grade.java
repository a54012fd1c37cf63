package org.evenkeel.forensics.investigation;

/// How much a piece of evidence proves.
public enum Grade {
  /// Noise that every host on the Internet sees.
  E0,
  /// An attempt aimed at something that is there.
  E1,
  /// An attempt whose answer is out of the ordinary, as success would be.
  E2,
  /// Behaviour that needs success: knowledge, a page behind a login, a new file that runs.
  E3,
  /// The same, told by one independent source more.
  E4,
  /// The same, with the artefact in hand.
  E5;

  public boolean atLeast(Grade other) {
    return compareTo(other) >= 0;
  }
}
