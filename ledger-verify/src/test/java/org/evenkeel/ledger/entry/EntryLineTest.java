package org.evenkeel.ledger.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.evenkeel.ledger.json.JsonReader;
import org.evenkeel.ledger.tree.Hash;
import org.evenkeel.ledger.words.Unproven;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryLineTest {
  private static final Opening OPENING =
      new Opening(Hash.sha256(new byte[] {1}), JsonReader.read("{\"file\":\"shop.sql\"}"));
  private static final Leaf LEAF =
      new Leaf(
          7,
          Instant.parse("2026-03-01T10:00:02.250Z"),
          "anna",
          "evidence.sealed",
          OPENING.commitment(),
          Duration.ZERO);

  @Test
  void aLeafIsOneLineOfCanonicalJson() {
    assertThat(new String(LEAF.bytes(), java.nio.charset.StandardCharsets.UTF_8))
        .isEqualTo(
            """
            {"actor":"anna","commitment":"%s","kind":"evidence.sealed","sequence":7,\
            "time":"2026-03-01T10:00:02.250Z","v":1}"""
                .formatted(OPENING.commitment()));
  }

  @Test
  void anEntryComesBackWithItsPayload() {
    EntryLine line = new EntryLine(LEAF, Optional.of(OPENING));

    assertThat(EntryLine.parse(line.written())).isEqualTo(line);
  }

  @Test
  void anErasedEntryIsStillTheSameLeaf() {
    EntryLine erased = EntryLine.parse(new EntryLine(LEAF, Optional.empty()).written());

    assertThat(erased.leaf().hash()).isEqualTo(LEAF.hash());
    assertThat(erased.opening()).isEmpty();
  }

  @Test
  void aClockThatWasSetBackIsPartOfTheLeaf() {
    Leaf doubtful =
        new Leaf(0, LEAF.time(), "anna", "note", LEAF.commitment(), Duration.ofHours(-2));

    assertThat(doubtful.json().toString()).contains("-7200000");
    assertThat(Leaf.of(doubtful.json())).isEqualTo(doubtful);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          shop.sql                   | shop.sqm                  | not what was written down
          "sequence":7               | "sequence":8              | the hash that is written beside
          "sequence":7               | "sequence":7.5            | not a whole number
          "v":1                      | "v":2                     | version 2
          10:00:02.250Z              | 11:00:02.250+01:00        | not written as it is hashed
          10:00:02.250Z              | 10:61:02.250Z             | no time
          {"hash"                    | { "hash"                  | not written in canonical JSON
          "actor":"anna"             | "actor":""                | 1 to 200 letters
          "actor":"anna",            | "actor":"anna","b":1,     | 'b' is not known
          "kind":"evidence.sealed",  | ``                        | 'kind' is missing
          ,"salt":                   | ,"sand":                  | 'sand' is not known
          """)
  void anythingElseIsNamed(String was, String is, String because) {
    String changed = new EntryLine(LEAF, Optional.of(OPENING)).written().replace(was, is);

    assertThatThrownBy(() -> EntryLine.parse(changed))
        .isInstanceOf(Unproven.class)
        .hasMessageContaining(because);
  }
}
