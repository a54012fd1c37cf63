package org.evenkeel.ledger.note;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.evenkeel.ledger.words.Strict;
import org.evenkeel.ledger.words.Unproven;

/// One signature line of a note: who signed, with which key, and the signature.
///
/// @param name of the key
/// @param base64 the key's id in four bytes, then the signature
public record NoteSignature(String name, String base64) {
  private static final String MARK = "\u2014 ";
  private static final int NEXT_LINE = 0x85;

  public NoteSignature {
    checkName(name);
    if (Strict.base64(base64, "the signature of " + name).length <= Integer.BYTES) {
      throw new Unproven("the signature of " + name + " is empty");
    }
  }

  static NoteSignature of(String name, int keyId, byte[] signature) {
    ByteBuffer both = ByteBuffer.allocate(Integer.BYTES + signature.length);
    both.putInt(keyId).put(signature);
    return new NoteSignature(name, Strict.base64(both.array()));
  }

  static NoteSignature parse(String line) {
    int space = line.indexOf(' ', MARK.length());
    if (!line.startsWith(MARK) || space < 0) {
      throw new Unproven("this is no signature line: " + Strict.shown(line));
    }
    return new NoteSignature(line.substring(MARK.length(), space), line.substring(space + 1));
  }

  /// A name is not empty and has neither blanks nor a plus sign.
  static void checkName(String name) {
    boolean odd =
        name.chars()
            .anyMatch(
                letter ->
                    Character.isWhitespace(letter)
                        || Character.isSpaceChar(letter)
                        || letter < ' '
                        || letter == NEXT_LINE
                        || letter == '+');
    if (odd || name.isEmpty()) {
      throw new Unproven("this cannot be the name of a key: " + Strict.shown(name));
    }
  }

  public int keyId() {
    return ByteBuffer.wrap(decoded()).getInt();
  }

  byte[] signature() {
    byte[] both = decoded();
    return Arrays.copyOfRange(both, Integer.BYTES, both.length);
  }

  public String line() {
    return MARK + name + ' ' + base64 + '\n';
  }

  private byte[] decoded() {
    return Strict.base64(base64, "a signature");
  }
}
