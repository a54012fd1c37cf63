package org.evenkeel.ledger;

/// Something that is wrong with a ledger.
///
/// @param file where it lies
/// @param sentence what it is, and which entry it is about
/// @param mendable whether it can be made anew from the entries, see `evenkeel ledger fsck
///   --repair`
public record Fault(String file, String sentence, boolean mendable) {
  Fault(String file, String sentence) {
    this(file, sentence, false);
  }

  @Override
  public String toString() {
    return file + ": " + sentence;
  }
}
