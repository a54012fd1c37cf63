package org.evenkeel.ledger.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenkeel.ledger.Fault;
import org.evenkeel.ledger.History;
import org.evenkeel.ledger.Ledger;
import org.evenkeel.ledger.Parts;
import org.evenkeel.ledger.evidence.Vault;
import org.evenkeel.ledger.note.Scheme;
import org.evenkeel.ledger.note.SignedHead;
import org.evenkeel.ledger.note.Trust;
import org.evenkeel.ledger.note.VerifierKey;
import org.evenkeel.ledger.proof.LogTree;
import org.evenkeel.ledger.sign.KeyFiles;
import org.evenkeel.ledger.sign.Signer;
import org.evenkeel.ledger.stamp.Stamps;
import org.evenkeel.ledger.store.FileEntries;
import org.evenkeel.ledger.store.FileStore;
import org.evenkeel.ledger.store.HeadFile;
import org.evenkeel.ledger.store.LedgerException;
import org.evenkeel.ledger.words.Unproven;

/// A ledger in files: entries, keys and kept heads in one folder, the last signed head in a file
/// somewhere else.
public final class LedgerFolder {
  /// Both signatures stand on every head: one that all tools check today, one that will stand when
  /// quantum computers come.
  public static final List<Scheme> SCHEMES = List.of(Scheme.ED25519, Scheme.COSIGNED_ML_DSA_44);

  private static final String NODES = "nodes";
  private static final Duration OFTEN = Duration.ofDays(1);
  private static final long MANY = 1000;

  private final Path folder;
  private final Clock clock;

  public LedgerFolder(Path folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /// Makes a ledger.
  ///
  /// @param origin its name, such as `shop.example/incidents`
  /// @param head where its last signed head will lie; best on another disk
  /// @throws LedgerException.Unfit when something is there already, or cannot be written
  public Ledger create(String origin, Path head) {
    refuseWhenTaken(head);
    try {
      Files.createDirectories(folder);
      Path place = head.toAbsolutePath().getParent();
      if (place != null) {
        Files.createDirectories(place);
      }
      List<Signer> signers = new KeyFiles(folder.resolve("keys")).generate(origin, SCHEMES);
      new Settings(origin, head).write(folder);
      return Ledger.create(parts(head, signers, 0), clock);
    } catch (IOException e) {
      throw new LedgerException.Unfit(
          "No ledger could be made in " + folder + ": " + e.getMessage() + '.');
    } catch (Unproven wrong) {
      throw new LedgerException.Unfit(
          "'" + origin + "' cannot be the name of a ledger: " + wrong.getMessage() + '.');
    }
  }

  private void refuseWhenTaken(Path head) {
    try (Stream<Path> there = Files.exists(folder) ? Files.list(folder) : Stream.empty()) {
      if (there.findAny().isPresent()) {
        throw new LedgerException.Unfit(
            folder + " is not empty. A new ledger needs a folder of its own.");
      }
    } catch (IOException e) {
      throw new LedgerException.Unfit(folder + " cannot be used: " + e.getMessage() + '.');
    }
    if (Files.exists(head)) {
      throw new LedgerException.Unfit(
          head + " holds the head of another ledger. Give this one a file of its own.");
    }
  }

  /// Opens the ledger to write to it.
  ///
  /// @throws LedgerException when something does not fit; its message says what
  public Ledger open() {
    Settings settings = Settings.read(folder);
    List<Signer> signers = new KeyFiles(folder.resolve("keys")).load();
    long signed = lastHead(settings.head()).size(); // before the store looks for a torn tail
    Ledger ledger = Ledger.open(parts(settings.head(), signers, signed), clock);
    keepNowAndThen(ledger);
    return ledger;
  }

  /// Opens the ledger to read and to prove. Someone else may write to it meanwhile.
  ///
  /// @throws LedgerException when its last head cannot be believed
  public History read() {
    Trust trust = new Trust(keys(), List.of());
    SignedHead head = lastHead(headFile());
    try {
      trust.check(head);
    } catch (Unproven wrong) {
      throw new LedgerException.Damaged(headFile().toString(), wrong.getMessage() + '.');
    }
    FileEntries entries = FileEntries.open(folder, head.size());
    return new History(entries, LogTree.reading(folder.resolve(NODES)), trust, () -> head);
  }

  private Parts parts(Path head, List<Signer> signers, long signed) {
    FileStore store = FileStore.open(folder, signed);
    return new Parts(store, new HeadFile(head), LogTree.writing(folder.resolve(NODES)), signers);
  }

  private static SignedHead lastHead(Path head) {
    Optional<String> last = new HeadFile(head).last();
    if (last.isEmpty()) {
      throw new LedgerException.Unfit(
          "The last signed head is missing in "
              + head
              + ". Without it nobody can tell whether the entries were set back. Put it back; if it"
              + " is lost for good, 'evenkeel ledger fsck --adopt-head' begins from the newest one"
              + " kept with the entries.");
    }
    try {
      return SignedHead.parse(last.get());
    } catch (Unproven wrong) {
      throw new LedgerException.Damaged(
          head.toString(), "the last signed head cannot be read: " + wrong.getMessage() + '.');
    }
  }

  private void keepNowAndThen(Ledger ledger) {
    long kept = heads().newest().map(SignedHead::size).orElse(0L);
    long size = ledger.history().size();
    if (kept == size) {
      return;
    }
    Instant last = kept == 0 ? Instant.EPOCH : ledger.history().entry(kept - 1).leaf().time();
    Instant now = ledger.history().entry(size - 1).leaf().time();
    if (size - kept >= MANY || Duration.between(last, now).compareTo(OFTEN) >= 0) {
      heads().keep(ledger.history().head());
    }
  }

  public KeptHeads heads() {
    return new KeptHeads(folder.resolve("checkpoints"));
  }

  /// Where sealed evidence lies.
  public Vault vault() {
    return new Vault(folder.resolve("evidence"));
  }

  /// Its time-stamps.
  public Stamps stamps() {
    return new Stamps(folder.resolve("timestamps"));
  }

  /// The ledger's public keys, which may be given to everyone.
  public List<VerifierKey> keys() {
    return new KeyFiles(folder.resolve("keys")).open();
  }

  /// The file of the last signed head.
  public Path headFile() {
    return Settings.read(folder).head();
  }

  /// Reads everything, changes nothing, and says all that is wrong.
  public List<Fault> fsck() {
    return new FolderCheck(this, new KeyFiles(folder.resolve("keys"))).run();
  }

  /// Throws away what can be made anew from the entries, and makes it anew.
  public void repair() {
    try {
      FileStore.forgetDerived(folder);
      Files.deleteIfExists(folder.resolve(NODES));
    } catch (IOException e) {
      throw new LedgerException.Unfit(
          "What is derived could not be thrown away: " + e.getMessage() + '.');
    }
    open().close();
  }

  /// Takes the newest head that is kept with the entries for the last one, after that was lost.
  /// What was added since then is kept and marked as recovered.
  ///
  /// @return its size
  public long adoptHead() {
    HeadFile file = new HeadFile(headFile());
    if (file.last().isPresent()) {
      throw new LedgerException.Unfit("The last signed head is there: " + headFile() + '.');
    }
    SignedHead newest =
        heads()
            .newest()
            .orElseThrow(() -> new LedgerException.Unfit("No head is kept with the entries."));
    file.swap(Optional.empty(), newest.written());
    return newest.size();
  }
}
