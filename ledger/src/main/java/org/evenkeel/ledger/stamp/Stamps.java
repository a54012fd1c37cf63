package org.evenkeel.ledger.stamp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.evenkeel.ledger.note.SignedHead;
import org.evenkeel.ledger.store.DurableFiles;
import org.evenkeel.ledger.store.LedgerException;

/// The time-stamps of a ledger: for each head a file `N.checkpoint`, and beside it `N.tsr` once an
/// authority has stamped it. A head without one is not yet anchored; it is asked for again.
public final class Stamps {
  private static final String HEAD = ".checkpoint";
  private static final String STAMP = ".tsr";
  private final Path folder;

  public Stamps(Path folder) {
    this.folder = folder;
  }

  /// A head and how it stands.
  ///
  /// @param anchored whether an authority has stamped it
  public record State(long size, boolean anchored) {}

  /// Puts a head into the queue, unless it is there.
  public void queue(SignedHead head) {
    try {
      Files.createDirectories(folder);
      Path file = folder.resolve(name(head.size()) + HEAD);
      if (Files.notExists(file)) {
        DurableFiles.replace(file, head.written().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new LedgerException.NotStored(
          "The head could not be kept in " + folder + ": " + e.getMessage() + '.', e);
    }
  }

  private static String name(long size) {
    return String.format(Locale.ROOT, "%012d", size);
  }

  /// All heads that are or wait to be stamped, smallest first.
  public List<State> all() {
    List<State> states = new ArrayList<>();
    for (Path head : files(HEAD)) {
      String name = head.getFileName().toString().replace(HEAD, "");
      states.add(new State(Long.parseLong(name), Files.exists(folder.resolve(name + STAMP))));
    }
    return states;
  }

  /// Asks the authority for every head that has no stamp yet.
  ///
  /// @param chain whose word is believed; an answer that does not hold is not kept
  /// @return how many were stamped
  /// @throws IOException when the authority cannot be reached; the heads stay in the queue
  /// @throws org.evenkeel.ledger.words.Unproven when it answers something that does not hold
  public int anchor(Authority authority, Chain chain) throws IOException {
    int stamped = 0;
    for (Path head : files(HEAD)) {
      Path stamp = head.resolveSibling(head.getFileName().toString().replace(HEAD, STAMP));
      if (Files.notExists(stamp)) {
        byte[] bytes = Files.readAllBytes(head);
        byte[] request = Token.request(bytes);
        byte[] answer = authority.answer(request);
        Token.checkAnswers(answer, request);
        var _ = Token.check(answer, bytes, chain);
        DurableFiles.replace(stamp, answer);
        stamped++;
      }
    }
    return stamped;
  }

  /// The files of all heads that are stamped, by name, as a bundle has them.
  public SortedMap<String, byte[]> handedOver() {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try {
      for (Path stamp : files(STAMP)) {
        Path head = stamp.resolveSibling(stamp.getFileName().toString().replace(STAMP, HEAD));
        files.put(stamp.getFileName().toString(), Files.readAllBytes(stamp));
        files.put(head.getFileName().toString(), Files.readAllBytes(head));
      }
      return files;
    } catch (IOException e) {
      throw new LedgerException.Damaged("timestamps", "they cannot be read: " + e.getMessage());
    }
  }

  private List<Path> files(String ending) {
    if (Files.notExists(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> isOne(file.getFileName().toString(), ending)).sorted().toList();
    } catch (IOException e) {
      throw new LedgerException.Unfit(folder + " cannot be read: " + e.getMessage() + '.');
    }
  }

  private static boolean isOne(String name, String ending) {
    String number = name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : "";
    return number.length() == name(0).length() && number.chars().allMatch(Character::isDigit);
  }
}
