package org.evenkeel.ledger;

import java.nio.file.Path;
import org.evenkeel.ledger.folder.LedgerFolder;
import org.evenkeel.ledger.json.JsonReader;

/// A ledger in two folders of a test: one for the entries, one for the head.
public record Desk(Path root, TestClock clock) {
  public static final String ORIGIN = "shop.example/ledger";

  public Desk(Path root) {
    this(root, new TestClock());
  }

  public Path entries() {
    return root.resolve("ledger");
  }

  public Path head() {
    return root.resolve("elsewhere/head");
  }

  public LedgerFolder folder() {
    return new LedgerFolder(entries(), clock);
  }

  public Ledger create() {
    return folder().create(ORIGIN, head());
  }

  public Ledger open() {
    return folder().open();
  }

  /// A note by Anna.
  public static Draft note(String text) {
    return new Draft("anna", "note", JsonReader.read("{\"text\":\"" + text + "\"}"));
  }

  /// A ledger with this many notes after its first entry, closed again.
  public Desk withNotes(int count) {
    try (Ledger ledger = create()) {
      for (int number = 0; number < count; number++) {
        var _ = ledger.append(note("note " + number));
      }
    }
    return this;
  }
}
