package org.evenkeel.desk.job;

/// A job that cannot be done. Its message says why, and what to do about it.
public final class JobFailed extends RuntimeException {
  private final String sentence;

  public JobFailed(String sentence) {
    super(sentence);
    this.sentence = sentence;
  }

  /// Why, for people.
  public String sentence() {
    return sentence;
  }
}
