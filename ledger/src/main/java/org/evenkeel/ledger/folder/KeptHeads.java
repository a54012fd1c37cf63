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
import org.evenkeel.ledger.store.DurableFiles;
import org.evenkeel.ledger.store.LedgerException;
import org.evenkeel.ledger.words.Unproven;

/// Heads that were given away or are kept now and then, one file each, named by its size. They lead
/// a reader from the first to the newest, and bracket the place where something was rewritten.
public final class KeptHeads {
  private final Path folder;

  KeptHeads(Path folder) {
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

  private Path file(long size) {
    return folder.resolve(String.format(Locale.ROOT, "%012d", size));
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
