package org.evenkeel.ledger.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.evenkeel.ledger.Desk;
import org.evenkeel.ledger.History;
import org.evenkeel.ledger.Ledger;
import org.evenkeel.ledger.note.Growth;
import org.evenkeel.ledger.note.NoteSignature;
import org.evenkeel.ledger.note.SignedHead;
import org.evenkeel.ledger.note.Trust;
import org.evenkeel.ledger.words.Unproven;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WitnessTest {
  @TempDir private Path root;
  private Desk desk = new Desk(Path.of("."));

  @BeforeEach
  void keepsALedger() {
    desk = new Desk(root).withNotes(3);
  }

  private Witness witness() {
    return Witness.create(root.resolve("witness"), "agency.example/witness");
  }

  private List<NoteSignature> cosigned(Witness witness, Growth request) {
    return witness.cosign(request, trust(desk), desk.clock());
  }

  private static Trust trust(Desk desk) {
    return new Trust(desk.folder().keys(), List.of());
  }

  private static Growth since(Desk desk, long size) {
    try (History history = desk.folder().read()) {
      return history.growth(size, history.head());
    }
  }

  private void append() {
    try (Ledger ledger = desk.open()) {
      var _ = ledger.append(Desk.note("more"));
    }
  }

  @Test
  void itSignsEachHeadThatHoldsTheLastOne() {
    Witness witness = witness();
    var _ = cosigned(witness, since(desk, 0));
    append();
    Growth growth = since(desk, 4);
    List<NoteSignature> word = cosigned(witness, growth);

    SignedHead head = growth.head();
    SignedHead both =
        new SignedHead(head.checkpoint(), head.note().with(word.getFirst()).with(word.getLast()));
    new Trust(trust(desk).log(), witness.keys()).check(both);
  }

  @Test
  void itRemembersAfterARestart() {
    var _ = cosigned(witness(), since(desk, 0));
    append();

    assertThatThrownBy(() -> cosigned(Witness.open(root.resolve("witness")), since(desk, 0)))
        .isInstanceOf(Unproven.class)
        .hasMessageContaining("ask for a proof since 4");
  }

  @Test
  void itSignsNoFork() {
    Witness witness = witness();
    var _ = cosigned(witness, since(desk, 0));
    append();
    Growth honest = since(desk, 4);
    Growth forged = new Growth(4, since(desk, 3).path(), honest.head());

    assertThatThrownBy(() -> cosigned(witness, forged))
        .hasMessageContaining("does not hold the tree of 4 leaves unchanged");
    assertThat(cosigned(witness, honest)).hasSize(2);
  }

  @Test
  void itSignsNothingForAStranger() {
    Desk stranger = new Desk(root.resolve("stranger")).withNotes(1);
    Growth request = since(stranger, 0);

    assertThatThrownBy(() -> cosigned(witness(), request))
        .hasMessageContaining("not signed with the key");
  }

  @Test
  void itsWordIsKeptWithTheHeadAndExported() {
    Witness witness = witness();
    Growth request = since(desk, 0);
    desk.folder().heads().keep(request.head());
    List<String> lines =
        cosigned(witness, request).stream().map(word -> word.line().strip()).toList();
    Trust both = new Trust(trust(desk).log(), witness.keys());

    assertThat(desk.folder().heads().attach(lines, both).note().signatures()).hasSize(4);
    both.check(desk.folder().heads().newest().orElseThrow());
  }
}
