package org.evenkeel.law.rule;

/// A duty as one text of a law has it, checked. Several texts with one id follow each other in
/// time.
///
/// @param named what it is called
/// @param inForce when this text binds
/// @param tells who is told
/// @param need which data it is about, and from how many people on
/// @param conditions what else must hold
/// @param deadline by when
/// @param file what is written and kept, and what the row rests on
public record Rule(
    Named named,
    InForce inForce,
    Recipient tells,
    Need need,
    Conditions conditions,
    Deadline deadline,
    File file) {
  /// Which data, and from how many people on.
  public record Need(DataNeed data, Threshold threshold) {}

  /// What is written and kept, and what the row rests on.
  public record File(Paperwork paperwork, Grounds grounds) {}

  public String id() {
    return named.id();
  }

  public String place() {
    return named.place();
  }
}
