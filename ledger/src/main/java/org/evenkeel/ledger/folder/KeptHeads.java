package org.evenkeel.ledger.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenkeel.ledger.note.SignedHead;
import org.evenkeel.ledger.note.Trust;
import org.evenkeel.ledger.store.DurableFiles;
import org.evenkeel.ledger.store.LedgerException;
import org.evenkeel.ledger.words.Unproven;

/// Heads that were given away or are kept now and then, one file each, named by its size. They lead
/// a reader from the first to the newest, and bracket the place where something was rewritten.
public final class KeptHeads {
  private final Path folder;

  public KeptHeads(Path folder) {
    this.folder = folder;
  }

  /// Keeps a head; one of the same size is replaced, as it may carry fewer signatures.
  public void keep(SignedHead head) {
    try {
      Files.createDirectories(folder);
      DurableFiles.replace(file(head.size()), head.written().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new LedgerException.NotStored(
          "The head could not be kept in " + folder + ": " + e.getMessage() + '.', e);
    }
  }

  /// Keeps a head unless one of its size is kept, which may carry more signatures.
  public void keepNew(SignedHead head) {
    if (Files.notExists(file(head.size()))) {
      keep(head);
    }
  }

  /// Puts a witness's signature lines to the kept head that they are for.
  ///
  /// @param trust the ledger's own keys, and those of the witness, all of which must have signed
  /// @return the head as it is kept now
  /// @throws Unproven when they are for none of the kept heads
  public SignedHead attach(List<String> lines, Trust trust) {
    Unproven why = new Unproven("no head is kept");
    for (SignedHead head : all().reversed()) {
      try {
        String added = String.join("\n", lines) + '\n';
        SignedHead more = SignedHead.parse(head.written() + added);
        trust.check(more);
        keep(more);
        return more;
      } catch (Unproven other) {
        why = other;
      }
    }
    throw why;
  }

  private Path file(long size) {
    return folder.resolve(name(size));
  }

  static String name(long size) {
    return String.format(Locale.ROOT, "%012d", size);
  }

  /// All of them, smallest first.
  ///
  /// @throws LedgerException.Damaged when one is no head, or is of another size than its name says
  public List<SignedHead> all() {
    if (Files.notExists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(KeptHeads::isHead).sorted().map(this::read).toList();
    } catch (IOException e) {
      throw new LedgerException.Unfit(folder + " cannot be read: " + e.getMessage() + '.');
    }
  }

  private static boolean isHead(Path file) {
    return file.getFileName().toString().chars().allMatch(Character::isDigit);
  }

  private SignedHead read(Path file) {
    try {
      SignedHead head = SignedHead.parse(Files.readString(file));
      if (!file.equals(file(head.size()))) {
        throw new Unproven("it is the head of %d entries", head.size());
      }
      return head;
    } catch (IOException | Unproven e) {
      throw new LedgerException.Damaged("checkpoints/" + file.getFileName(), e.getMessage() + '.');
    }
  }

  public Optional<SignedHead> newest() {
    List<SignedHead> all = all();
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
  }
}
