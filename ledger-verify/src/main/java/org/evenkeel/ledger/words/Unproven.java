package org.evenkeel.ledger.words;

/// A claim that does not hold. The message is one sentence that says why.
public final class Unproven extends RuntimeException {
  private static final long serialVersionUID = 1;

  /// @param sentence as `String.format` takes it, when there are `facts`
  @SuppressWarnings("AnnotateFormatMethod") // the annotation would be the jar's only dependency
  public Unproven(String sentence, Object... facts) {
    super(facts.length == 0 ? sentence : sentence.formatted(facts));
  }

  /// The same, with the place where it was found in front.
  public Unproven in(String place) {
    return new Unproven(place + ": " + getMessage());
  }
}
