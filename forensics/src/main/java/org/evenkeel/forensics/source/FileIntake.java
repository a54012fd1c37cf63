package org.evenkeel.forensics.source;

/// Takes in the files of a tree. Several may come at once, from several threads.
public interface FileIntake {
  /// A file, or an entry of an archive.
  void file(TreeFile file) throws InterruptedException;

  /// Something was left out, and why. Never an exception: a refusal is part of the answer.
  void refused(Refusal refusal);
}
