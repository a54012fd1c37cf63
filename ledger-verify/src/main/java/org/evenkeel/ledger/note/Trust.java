package org.evenkeel.ledger.note;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.evenkeel.ledger.words.Strict;
import org.evenkeel.ledger.words.Unproven;

/// Whose signatures someone believes. All keys of the log must have signed; of the witnesses, all
/// that are asked for.
///
/// @param log the keys of one ledger, under one name
/// @param witnesses keys of others who watch it
public record Trust(List<VerifierKey> log, List<VerifierKey> witnesses) {
  public Trust {
    log = List.copyOf(log);
    witnesses = List.copyOf(witnesses);
    if (log.isEmpty() || log.stream().map(VerifierKey::name).distinct().count() != 1) {
      throw new Unproven("the keys of a ledger are one or more, all under the same name");
    }
  }

  /// Keys one per line; empty lines and lines that begin with # say nothing.
  public static List<VerifierKey> keys(String text) {
    List<VerifierKey> keys = new ArrayList<>();
    for (String line : text.split("\r?\n", -1)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        keys.add(VerifierKey.parse(line.strip()));
      }
    }
    return keys;
  }

  /// The name of the ledger that these keys stand for.
  public String origin() {
    return log.getFirst().name();
  }

  /// @throws Unproven when the head is of another log, or a signature is missing or does not fit
  public void check(SignedHead head) {
    String origin = head.checkpoint().origin();
    if (!origin.equals(origin())) {
      throw new Unproven(
          "the checkpoint is of another ledger, %s; the key is that of %s",
          Strict.shown(origin), Strict.shown(origin()));
    }
    log.forEach(key -> check(key, head.note()));
    witnesses.forEach(key -> check(key, head.note()));
  }

  private static void check(VerifierKey key, Note note) {
    List<NoteSignature> claimed = note.signatures().stream().filter(key::claims).toList();
    if (claimed.isEmpty()) {
      throw new Unproven(
          "the checkpoint is not signed with the key %s of %s; it carries %s",
          key.hexId(), key.name(), signers(note));
    }
    claimed.forEach(signature -> key.check(signature, note.text()));
  }

  private static String signers(Note note) {
    return note.signatures().stream()
        .limit(4)
        .map(s -> Strict.shown(s.name()) + " key " + String.format("%08x", s.keyId()))
        .collect(Collectors.joining(", "));
  }
}
