package org.evenkeel.ledger.witness;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.evenkeel.ledger.note.Growth;
import org.evenkeel.ledger.note.NoteSignature;
import org.evenkeel.ledger.note.Scheme;
import org.evenkeel.ledger.note.SignedHead;
import org.evenkeel.ledger.note.Trust;
import org.evenkeel.ledger.note.VerifierKey;
import org.evenkeel.ledger.sign.KeyFiles;
import org.evenkeel.ledger.sign.Signer;
import org.evenkeel.ledger.store.HeadFile;
import org.evenkeel.ledger.store.LedgerException;
import org.evenkeel.ledger.tree.Hash;
import org.evenkeel.ledger.words.Unproven;

/// Signs heads of others' ledgers, each only when it holds the last one it signed: `add-checkpoint`
/// of `c2sp.org/tlog-witness`, with files for requests and answers. Two companies that do this for
/// each other keep each other honest.
public final class Witness {
  private static final List<Scheme> SCHEMES =
      List.of(Scheme.COSIGNED_ED25519, Scheme.COSIGNED_ML_DSA_44);

  private final Path folder;
  private final List<Signer> signers;

  private Witness(Path folder, List<Signer> signers) {
    this.folder = folder;
    this.signers = signers;
  }

  /// Makes a witness.
  ///
  /// @param name under which its keys are known, such as `agency.example/witness`
  public static Witness create(Path folder, String name) {
    try {
      Files.createDirectories(folder);
      if (Files.exists(keys(folder))) {
        throw new LedgerException.Unfit("There is a witness in " + folder + " already.");
      }
      return new Witness(folder, new KeyFiles(keys(folder)).generate(name, SCHEMES));
    } catch (IOException e) {
      throw new LedgerException.Unfit(
          "No witness could be made in " + folder + ": " + e.getMessage() + '.');
    } catch (Unproven wrong) {
      throw new LedgerException.Unfit("This cannot be a name: " + wrong.getMessage() + '.');
    }
  }

  public static Witness open(Path folder) {
    return new Witness(folder, new KeyFiles(keys(folder)).load());
  }

  private static Path keys(Path folder) {
    return folder.resolve("keys");
  }

  /// The public keys, for those who ask for its word.
  public List<VerifierKey> keys() {
    return signers.stream().map(Signer::key).toList();
  }

  /// Signs a newer head, and remembers it before the signature leaves the house.
  ///
  /// @param trust the keys of the ledger that asks
  /// @return one signature of each scheme
  /// @throws Unproven when the head is not signed by its ledger, or does not hold the last one
  public List<NoteSignature> cosign(Growth request, Trust trust, Clock clock) {
    SignedHead head = request.head();
    trust.check(head);
    HeadFile remembered = new HeadFile(folder.resolve(fileName(trust.origin())));
    Optional<String> last = remembered.last();
    Optional<SignedHead> before = last.map(SignedHead::parse);
    follows(before, request);
    remembered.swap(last, head.written());
    long now = clock.instant().getEpochSecond();
    return signers.stream().map(signer -> signer.sign(head.note().text(), now)).toList();
  }

  private static void follows(Optional<SignedHead> before, Growth request) {
    long seen = before.map(SignedHead::size).orElse(0L);
    if (request.older() != seen) {
      throw new Unproven(
          "the last head seen here has %d entries, the proof begins at %d: ask for a proof since %d",
          seen, request.older(), seen);
    }
    if (before.isEmpty() || seen == 0) {
      return;
    }
    Hash root = before.get().checkpoint().root();
    if (request.head().size() == seen) {
      if (!request.path().isEmpty() || !request.head().checkpoint().root().equals(root)) {
        throw new Unproven(
            "a second head over the same %d entries has another root: the ledger was forked", seen);
      }
    } else {
      request.check(root);
    }
  }

  /// A name that no stranger can make into a path.
  private static String fileName(String origin) {
    return Hash.sha256(origin.getBytes(StandardCharsets.UTF_8)).hex();
  }
}
