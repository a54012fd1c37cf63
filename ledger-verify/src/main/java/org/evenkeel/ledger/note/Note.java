package org.evenkeel.ledger.note;

import java.util.ArrayList;
import java.util.List;
import org.evenkeel.ledger.words.Unproven;

/// A text with signatures, as `c2sp.org/signed-note` writes it. Nothing in the text may be believed
/// before a signature by a known key has been checked.
///
/// @param text ends in a newline
/// @param signatures at least one
public record Note(String text, List<NoteSignature> signatures) {
  /// The specification asks for 16 at least.
  public static final int MOST_SIGNATURES = 64;

  /// Sixty-four signatures of the largest kind, and text besides.
  public static final int MOST_LETTERS = 512 << 10;

  public Note {
    signatures = List.copyOf(signatures);
    if (!text.endsWith("\n") || text.chars().anyMatch(letter -> letter < ' ' && letter != '\n')) {
      throw new Unproven("the text of a note ends in a newline and has no control characters");
    }
    if (signatures.isEmpty() || signatures.size() > MOST_SIGNATURES) {
      throw new Unproven(
          "a note has 1 to " + MOST_SIGNATURES + " signatures, not " + signatures.size());
    }
  }

  /// @throws Unproven when `note` is not written as the specification says
  public static Note parse(String note) {
    if (note.length() > MOST_LETTERS) {
      throw new Unproven("a note of more than " + MOST_LETTERS + " letters is not read");
    }
    int blank = note.lastIndexOf("\n\n");
    if (blank < 0 || !note.endsWith("\n")) {
      throw new Unproven("this is no note: text, an empty line, signatures and a last newline");
    }
    List<NoteSignature> signatures = new ArrayList<>();
    String lines = note.substring(blank + 2);
    for (String line : lines.isEmpty() ? new String[0] : lines.split("\n", -1)) {
      if (!line.isEmpty()) {
        signatures.add(NoteSignature.parse(line)); // only what follows the last newline is empty
      }
    }
    return new Note(note.substring(0, blank + 1), signatures);
  }

  /// The same text, signed once more.
  public Note with(NoteSignature signature) {
    List<NoteSignature> more = new ArrayList<>(signatures);
    more.add(signature);
    return new Note(text, more);
  }

  /// The note as it is kept and sent.
  public String written() {
    StringBuilder note = new StringBuilder(text).append('\n');
    signatures.forEach(signature -> note.append(signature.line()));
    return note.toString();
  }
}
