package org.evenkeel.ledger.entry;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.evenkeel.ledger.json.CanonicalJson;
import org.evenkeel.ledger.json.Json;
import org.evenkeel.ledger.tree.Hash;
import org.evenkeel.ledger.tree.MerkleTree;
import org.evenkeel.ledger.words.Strict;
import org.evenkeel.ledger.words.Unproven;

/// What the tree is made over: who did which kind of thing when, and a hash that commits to the
/// payload without showing it. Its canonical JSON is the leaf's input of RFC 6962 §2.1.
///
/// @param sequence its place in the log, from 0
/// @param time in whole milliseconds, never before that of the entry before
/// @param actor who did it
/// @param kind what was done, such as `evidence.sealed`
/// @param commitment SHA-256 over salt and payload
/// @param clockStep how far the clock stood from where it was expected, zero when it was in order:
///   below zero, it was behind the entry before, whose time this one then shows; above, it had run
///   ahead of the count of the process
public record Leaf(
    long sequence, Instant time, String actor, String kind, Hash commitment, Duration clockStep) {
  private static final Set<String> KNOWN =
      Set.of("actor", "clockStep", "commitment", "kind", "sequence", "time", "v");
  private static final int VERSION = 1;
  private static final int LONGEST_NAME = 200;

  public Leaf {
    if (sequence < 0 || !time.truncatedTo(ChronoUnit.MILLIS).equals(time)) {
      throw new Unproven("an entry has a sequence from 0 up and a time in whole milliseconds");
    }
    checkName("actor", actor);
    checkName("kind", kind);
  }

  private static void checkName(String what, String name) {
    boolean plain = name.chars().noneMatch(Character::isISOControl);
    if (name.isBlank() || name.length() > LONGEST_NAME || !plain) {
      throw new Unproven(
          "the " + what + " has 1 to 200 letters and is plain text: " + Strict.shown(name));
    }
  }

  /// @throws Unproven when `value` is no leaf of a version known here
  public static Leaf of(Json value) {
    Fields fields = Fields.of(value, KNOWN);
    if (fields.whole("v") != VERSION) {
      throw new Unproven("entries of version " + fields.whole("v") + " are not known here");
    }
    Leaf leaf =
        new Leaf(
            fields.whole("sequence"),
            time(fields.text("time")),
            fields.text("actor"),
            fields.text("kind"),
            Hash.ofBase64(fields.text("commitment")),
            Duration.ofMillis(fields.has("clockStep") ? fields.whole("clockStep") : 0));
    if (!leaf.json().equals(value)) {
      throw new Unproven(
          "the entry is not written as it is hashed"); // such as a time in another zone
    }
    return leaf;
  }

  private static Instant time(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      throw new Unproven("this is no time: " + Strict.shown(text));
    }
  }

  public Json json() {
    Map<String, Json> members = new TreeMap<>();
    members.put("v", Json.of(VERSION));
    members.put("sequence", Json.of(sequence));
    members.put("time", Json.of(time.toString()));
    members.put("actor", Json.of(actor));
    members.put("kind", Json.of(kind));
    members.put("commitment", Json.of(commitment.base64()));
    if (!clockStep.isZero()) {
      members.put("clockStep", Json.of(clockStep.toMillis()));
    }
    return Json.of(members);
  }

  public byte[] bytes() {
    return CanonicalJson.bytes(json());
  }

  public Hash hash() {
    return MerkleTree.leaf(bytes());
  }
}
