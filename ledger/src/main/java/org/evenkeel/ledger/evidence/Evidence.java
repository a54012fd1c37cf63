package org.evenkeel.ledger.evidence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import org.evenkeel.ledger.Draft;
import org.evenkeel.ledger.Ledger;
import org.evenkeel.ledger.Receipt;
import org.evenkeel.ledger.json.Json;
import org.evenkeel.ledger.tree.Hash;
import org.evenkeel.ledger.words.Unproven;

/// The door to sealed evidence. Whoever takes something through it stands in the ledger first.
public final class Evidence {
  static final String SEALED = "evidence.sealed";
  static final String ACCESSED = "evidence.accessed";
  static final String COPIED = "evidence.copied";
  static final String TRANSFERRED = "evidence.transferred";

  private final Ledger ledger;
  private final Vault vault;
  private final Clock clock;

  public Evidence(Ledger ledger, Vault vault, Clock clock) {
    this.ledger = ledger;
    this.vault = vault;
    this.clock = clock;
  }

  /// Seals a file, or all files below a folder. Its number is that of the entry.
  ///
  /// @throws IOException when it cannot be read or kept; sealing it again goes on where it stopped
  public Receipt seal(Path source, String actor, Origin origin) throws IOException {
    Instant began = now();
    Map<String, Json> facts = new TreeMap<>();
    facts.put("name", Json.of(source.toAbsolutePath().normalize().toString()));
    if (Files.isDirectory(source, LinkOption.NOFOLLOW_LINKS)) {
      FolderSeal folder = new FolderSeal(vault, source);
      facts.put("what", Json.of("folder"));
      facts.put("manifest", Json.of(folder.run().sha256().hex()));
      facts.put("files", Json.of(folder.files()));
      facts.put("bytes", Json.of(folder.bytes()));
      facts.put("leftOut", Json.of(folder.leftOut()));
    } else {
      Sealed file = vault.seal(source);
      facts.put("what", Json.of("file"));
      facts.put("sha256", Json.of(file.sha256().hex()));
      facts.put("bytes", Json.of(file.bytes()));
      facts.put("resumedAt", Json.of(file.resumedAt()));
      facts.put("changedMeanwhile", new Json.Truth(file.changed()));
    }
    facts.put("from", Json.of(origin.place()));
    facts.put("reason", Json.of(origin.reason()));
    facts.put("clockOffsetMillis", Json.of(origin.clockOffset().toMillis()));
    facts.put("tool", Json.of(origin.tool()));
    facts.put("command", Json.of(origin.command()));
    facts.put("began", Json.of(began.toString()));
    facts.put("ended", Json.of(now().toString()));
    return ledger.append(new Draft(actor, SEALED, Json.of(facts)));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  /// Opens a sealed file for reading, or the manifest of a folder.
  ///
  /// @throws org.evenkeel.ledger.store.LedgerException.Damaged while reading, when it is not what
  ///   was sealed
  public InputStream read(Item item, String actor, String reason) throws IOException {
    var _ = note(ACCESSED, item, actor, Map.of("reason", Json.of(reason)));
    return vault.read(item.hash());
  }

  /// Copies an item out, to a place where nothing is yet.
  public Receipt copy(Item item, Path to, String actor, String reason) throws IOException {
    if (Files.exists(to, LinkOption.NOFOLLOW_LINKS)) {
      throw new IOException(to + " is there already");
    }
    String place = to.toAbsolutePath().normalize().toString();
    Map<String, Json> facts = Map.of("reason", Json.of(reason), "to", Json.of(place));
    Receipt receipt = note(COPIED, item, actor, facts);
    if (item.isFolder()) {
      copyFolder(item.hash(), to);
    } else {
      copyFile(item.hash(), to);
    }
    return receipt;
  }

  private void copyFolder(Hash manifest, Path to) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(vault.read(manifest), StandardCharsets.UTF_8))) {
      for (String text = lines.readLine(); text != null; text = lines.readLine()) {
        ManifestLine line = ManifestLine.parse(text);
        Path file = to.resolve(line.path()).normalize();
        if (!file.startsWith(to.normalize())) {
          throw new Unproven("a path of the manifest leads out of its folder");
        }
        if (line.sealed().isPresent()) {
          copyFile(line.sealed().get().sha256(), file);
        }
      }
    }
  }

  private void copyFile(Hash sha256, Path to) throws IOException {
    Path folder = to.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    try (InputStream in = vault.read(sha256);
        OutputStream out = Files.newOutputStream(to, StandardOpenOption.CREATE_NEW)) {
      var _ = in.transferTo(out);
    }
  }

  /// Writes down that an item, or a copy of it, changed hands.
  public Receipt transfer(Item item, String to, String actor, String reason) {
    return note(TRANSFERRED, item, actor, Map.of("reason", Json.of(reason), "to", Json.of(to)));
  }

  private Receipt note(String kind, Item item, String actor, Map<String, Json> more) {
    Map<String, Json> facts = new TreeMap<>(more);
    facts.put("item", Json.of(item.number()));
    return ledger.append(new Draft(actor, kind, Json.of(facts)));
  }
}
