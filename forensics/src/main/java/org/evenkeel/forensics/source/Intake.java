package org.evenkeel.forensics.source;

/// Takes in what the evidence holds. Several sources may be read at once, each by one thread.
public interface Intake {
  /// A source begins.
  Sink begin(SourceHead head);

  /// Something was left out, and why. Never an exception: a refusal is part of the answer.
  void refused(Refusal refusal);
}
