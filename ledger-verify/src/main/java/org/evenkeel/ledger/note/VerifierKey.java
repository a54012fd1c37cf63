package org.evenkeel.ledger.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Arrays;
import java.util.HexFormat;
import org.evenkeel.ledger.tree.Hash;
import org.evenkeel.ledger.words.Strict;
import org.evenkeel.ledger.words.Unproven;

/// A public key with the name of its owner, written `name+id+key` on one line
/// (`c2sp.org/signed-note`).
///
/// @param name of its owner: the origin of a ledger, or a witness
/// @param scheme what it signs, and how
/// @param base64 the key's own bytes
public record VerifierKey(String name, Scheme scheme, String base64) {
  public VerifierKey {
    NoteSignature.checkName(name);
    var _ = scheme.key(Strict.base64(base64, "the key of " + name));
  }

  public static VerifierKey of(String name, Scheme scheme, PublicKey key) {
    return new VerifierKey(name, scheme, Strict.base64(scheme.bare(key)));
  }

  /// @throws Unproven when `line` is no key of a type known here, or its id is not the key's
  public static VerifierKey parse(String line) {
    String[] parts = line.split("\\+", 3);
    if (parts.length < 3) {
      throw new Unproven("this is no public key, name+id+key: " + Strict.shown(line));
    }
    byte[] typed = Strict.base64(parts[2], "the public key of " + Strict.shown(parts[0]));
    if (typed.length == 0) {
      throw new Unproven("the public key of " + Strict.shown(parts[0]) + " is empty");
    }
    String bare = Strict.base64(Arrays.copyOfRange(typed, 1, typed.length));
    VerifierKey key = new VerifierKey(parts[0], Scheme.ofType(typed[0]), bare);
    if (!key.hexId().equals(parts[1])) {
      throw new Unproven("the id of the key " + Strict.shown(parts[0]) + " is not that of its key");
    }
    return key;
  }

  public String line() {
    byte[] bare = bare();
    byte[] typed = ByteBuffer.allocate(1 + bare.length).put((byte) scheme.type()).put(bare).array();
    return name + '+' + hexId() + '+' + Strict.base64(typed);
  }

  /// The first four bytes of the hash of name, type and key.
  public int id() {
    byte[] head = (name + '\n').getBytes(StandardCharsets.UTF_8);
    Hash hash = Hash.sha256(head, new byte[] {(byte) scheme.type()}, bare());
    return ByteBuffer.wrap(hash.bytes()).getInt();
  }

  public String hexId() {
    return HexFormat.of().toHexDigits(id());
  }

  public PublicKey publicKey() {
    return scheme.key(bare());
  }

  /// A signature made with the private half.
  public NoteSignature signed(byte[] signature) {
    return NoteSignature.of(name, id(), signature);
  }

  /// Whether `signature` says that it was made with this key; whether that is so, `check` tells.
  public boolean claims(NoteSignature signature) {
    return signature.name().equals(name) && signature.keyId() == id();
  }

  /// @throws Unproven when this key did not sign this text
  public void check(NoteSignature signature, String text) {
    ByteBuffer bytes = ByteBuffer.wrap(signature.signature());
    boolean timed = scheme.timed();
    long time = timed && bytes.remaining() > Long.BYTES ? bytes.getLong() : 0;
    byte[] rest = new byte[bytes.remaining()];
    bytes.get(rest);
    if (time < 0 || !fits(rest, scheme.message(name, text, time))) {
      throw new Unproven("the signature by %s (key %s) does not fit its text", name, hexId());
    }
  }

  private boolean fits(byte[] signature, byte[] message) {
    try {
      Signature check = Signature.getInstance(scheme.algorithm());
      check.initVerify(publicKey());
      check.update(message);
      return check.verify(signature);
    } catch (GeneralSecurityException e) {
      return false; // a signature that cannot even be read
    }
  }

  private byte[] bare() {
    return Strict.base64(base64, "a public key");
  }
}
