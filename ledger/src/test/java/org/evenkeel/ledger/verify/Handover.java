package org.evenkeel.ledger.verify;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.evenkeel.ledger.Desk;
import org.evenkeel.ledger.History;
import org.evenkeel.ledger.bundle.Export;
import org.evenkeel.ledger.note.Checkpoint;
import org.evenkeel.ledger.note.Trust;

/// A bundle in a folder, someone who tampers with it, and someone who checks it.
public record Handover(Path bundle, Trust trust) {
  /// Exports all of the desk's ledger.
  public static Handover of(Desk desk, String name) {
    Path bundle = desk.root().resolve(name);
    try (History history = desk.folder().read()) {
      new Export(history, desk.folder().heads().all(), new TreeMap<>()).whole(bundle);
      return new Handover(bundle, history.trust());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Handover with(Trust other) {
    return new Handover(bundle, other);
  }

  public Path file(String name) {
    return bundle.resolve(name);
  }

  public String text(String name) {
    try {
      return Files.readString(file(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Changes a file of the bundle.
  public Handover tampered(String name, UnaryOperator<String> change) {
    try {
      Files.writeString(file(name), change.apply(text(name)));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Changes the lines of the entries.
  public Handover tamperedLines(UnaryOperator<List<String>> change) {
    return tampered(
        "entries.jsonl",
        all -> {
          List<String> lines = new java.util.ArrayList<>(all.lines().toList());
          return String.join("\n", change.apply(lines)) + '\n';
        });
  }

  public Report check() throws IOException {
    return Verifier.check(bundle, trust, Optional.empty());
  }

  public Report check(Checkpoint held) throws IOException {
    return Verifier.check(bundle, trust, Optional.of(held));
  }

  public void holds() {
    assertThatCode(this::check).doesNotThrowAnyException();
  }

  /// What the program of its own says, and what it ends with.
  static String program(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int code = Verify.run(new PrintStream(out, true, StandardCharsets.UTF_8), arguments);
    return code + " " + out.toString(StandardCharsets.UTF_8);
  }
}
