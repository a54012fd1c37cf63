package org.evenkeel.desk.access;

/// Something a person asked for and does not get. Its message is for them.
public final class Refused extends RuntimeException {
  public Refused(String message) {
    super(message);
  }
}
