package org.evenkeel.ledger.note;

/// A checkpoint with the note that carries its signatures, checked or not.
public record SignedHead(Checkpoint checkpoint, Note note) {
  /// @throws org.evenkeel.ledger.words.Unproven when `text` is no note with a checkpoint
  public static SignedHead parse(String text) {
    Note note = Note.parse(text);
    return new SignedHead(Checkpoint.parse(note.text()), note);
  }

  public long size() {
    return checkpoint.size();
  }

  public String written() {
    return note.written();
  }
}
