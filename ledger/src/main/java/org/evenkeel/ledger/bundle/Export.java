package org.evenkeel.ledger.bundle;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.evenkeel.ledger.History;
import org.evenkeel.ledger.note.Growth;
import org.evenkeel.ledger.note.SignedHead;
import org.evenkeel.ledger.note.VerifierKey;
import org.evenkeel.ledger.tree.Hash;

/// Writes a bundle: entries, the heads that lead to the newest, proofs, time-stamps, public keys,
/// and a page that tells an expert how to check it all with other tools than ours.
public final class Export {
  /// Up to so many entries, a whole bundle brings a proof for each of them, too.
  private static final int FEW = 1000;

  private final History history;
  private final SignedHead newest;
  private final List<SignedHead> heads;
  private final SortedMap<String, byte[]> timestamps;
  private final SortedMap<String, String> sums = new TreeMap<>();

  /// @param kept heads that were kept on the way, smallest first
  /// @param timestamps files of time-stamps, by name
  public Export(History history, List<SignedHead> kept, SortedMap<String, byte[]> timestamps) {
    this.history = history;
    this.timestamps = new TreeMap<>(timestamps);
    SignedHead head = history.head();
    this.heads =
        kept.stream().filter(each -> each.size() > 0 && each.size() < head.size()).toList();
    this.newest =
        kept.stream() // with the signatures of its witnesses, when it has some
            .filter(each -> each.checkpoint().equals(head.checkpoint()))
            .findFirst()
            .orElse(head);
  }

  /// Writes all entries.
  ///
  /// @param place a new folder, or a new file whose name ends in `.zip`
  public void whole(Path place) throws IOException {
    long size = newest.size();
    write(place, Optional.empty(), size <= FEW);
  }

  /// Writes some entries, each with its proof, and the tombstones of those that were erased.
  public void selection(Path place, Chosen chosen) throws IOException {
    write(place, Optional.of(chosen.withTombstones(history)), true);
  }

  private void write(Path place, Optional<Chosen> chosen, boolean proofs) throws IOException {
    try (BundleFiles files = BundleFiles.at(place)) {
      text(files, Readme.NAME, Readme.text(newest, history.trust(), chosen.isPresent()));
      text(files, "public.keys", keys());
      text(files, "checkpoint", newest.written());
      history(files);
      entries(files, chosen);
      if (proofs) {
        proofs(files, chosen);
      }
      for (Map.Entry<String, byte[]> stamp : timestamps.entrySet()) {
        file(files, "timestamps/" + stamp.getKey(), stamp.getValue());
      }
      String list =
          sums.entrySet().stream()
              .map(sum -> sum.getValue() + "  " + sum.getKey() + '\n')
              .collect(Collectors.joining());
      text(files, "SHA256SUMS", list);
    } catch (UncheckedIOException e) {
      throw new IOException(e.getMessage(), e.getCause());
    }
  }

  private String keys() {
    return history.trust().log().stream()
        .map(VerifierKey::line)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private void history(BundleFiles files) throws IOException {
    SignedHead before = null;
    for (SignedHead head : heads) {
      growth(files, before, head);
      before = head;
    }
    growth(files, before, newest);
  }

  private void growth(
      BundleFiles files, @org.jspecify.annotations.Nullable SignedHead before, SignedHead head)
      throws IOException {
    Growth growth = before == null ? new Growth(0, List.of(), head) : history.growth(before, head);
    text(files, "history/%012d".formatted(head.size()), growth.written());
  }

  private void entries(BundleFiles files, Optional<Chosen> chosen) throws IOException {
    try (OutputStream out = summed(files, "entries.jsonl")) {
      LongStream sequences = sequences(chosen);
      sequences.forEach(
          sequence -> {
            try {
              String line = history.entry(sequence).written() + '\n';
              out.write(line.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
  }

  private LongStream sequences(Optional<Chosen> chosen) {
    return chosen.map(Chosen::sequences).orElseGet(() -> LongStream.range(0, newest.size()));
  }

  private void proofs(BundleFiles files, Optional<Chosen> chosen) throws IOException {
    for (long sequence : sequences(chosen).toArray()) {
      text(files, "proofs/" + sequence + ".tlog-proof", history.prove(sequence, newest).written());
    }
  }

  private void text(BundleFiles files, String name, String text) throws IOException {
    file(files, name, text.getBytes(StandardCharsets.UTF_8));
  }

  private void file(BundleFiles files, String name, byte[] bytes) throws IOException {
    try (OutputStream out = summed(files, name)) {
      out.write(bytes);
    }
  }

  /// A file whose hash gets into the list once it is closed.
  private OutputStream summed(BundleFiles files, String name) throws IOException {
    MessageDigest digest = Hash.digest();
    return new BufferedOutputStream(new DigestOutputStream(files.next(name), digest), 1 << 16) {
      @Override
      public void close() throws IOException {
        super.close();
        sums.putIfAbsent(name, Hash.of(digest.digest()).hex());
      }
    };
  }
}
