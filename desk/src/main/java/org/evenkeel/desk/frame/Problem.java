package org.evenkeel.desk.frame;

/// A fault as programs read it (RFC 9457, `application/problem+json`).
///
/// @param type where it is explained, relative to the desk
/// @param detail what is wrong in this case, for people
/// @param instance what was asked for
/// @param reference what to look for in the desk's log
public record Problem(
    String type, String title, int status, String detail, String instance, String reference) {
  public static final String MEDIA_TYPE = "application/problem+json";

  /// @param detail empty when there is nothing to say beyond the fault's own words
  public static Problem of(Fault fault, String detail, String instance, String reference) {
    return new Problem(
        "/problems/" + fault.code(),
        fault.title(),
        fault.status(),
        detail.isEmpty() ? fault.safe() + " " + fault.next() : detail,
        instance,
        reference);
  }
}
