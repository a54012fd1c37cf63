package org.evenkeel.ledger.sign;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.evenkeel.ledger.note.Scheme;
import org.evenkeel.ledger.note.Trust;
import org.evenkeel.ledger.note.VerifierKey;
import org.evenkeel.ledger.store.DurableFiles;
import org.evenkeel.ledger.store.LedgerException;
import org.evenkeel.ledger.words.Unproven;

/// Keys in a folder: each private key in a PEM file that only its owner can read (PKCS #8, which
/// OpenSSL reads too), and `public.keys`, which is there to be given away.
public final class KeyFiles {
  public static final String PUBLIC = "public.keys";
  private static final String BEGIN = "-----BEGIN PRIVATE KEY-----\n";
  private static final String END = "\n-----END PRIVATE KEY-----\n";
  private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, new byte[] {'\n'});

  private final Path folder;

  public KeyFiles(Path folder) {
    this.folder = folder;
  }

  /// New keys for `name`, one of each scheme, and their files.
  public List<Signer> generate(String name, List<Scheme> schemes) throws IOException {
    Files.createDirectories(folder);
    List<Signer> signers = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (Scheme scheme : schemes) {
      SigningKey key = SigningKey.generate(name, scheme);
      String pem = BEGIN + LINES.encodeToString(key.encoded()) + END;
      DurableFiles.replace(file(scheme), pem.getBytes(StandardCharsets.US_ASCII));
      open.append(key.key().line()).append('\n');
      signers.add(key);
    }
    DurableFiles.replace(folder.resolve(PUBLIC), open.toString().getBytes(StandardCharsets.UTF_8));
    return signers;
  }

  /// The keys that were generated here.
  ///
  /// @throws LedgerException.Unfit when a file is missing or damaged, or a private key is not that
  ///   of its public key
  public List<Signer> load() {
    List<Signer> signers = new ArrayList<>();
    for (VerifierKey open : open()) {
      signers.add(load(open));
    }
    return signers;
  }

  /// The public keys.
  public List<VerifierKey> open() {
    Path file = folder.resolve(PUBLIC);
    try {
      return new Trust(Trust.keys(Files.readString(file)), List.of()).log();
    } catch (IOException e) {
      throw unfit(file, "cannot be read: " + e.getMessage());
    } catch (Unproven wrong) {
      throw unfit(file, "is damaged: " + wrong.getMessage());
    }
  }

  private SigningKey load(VerifierKey open) {
    Path file = file(open.scheme());
    try {
      String pem = Files.readString(file, StandardCharsets.US_ASCII);
      if (!pem.startsWith(BEGIN) || !pem.endsWith(END)) {
        throw unfit(file, "is no private key in PEM");
      }
      String base64 = pem.substring(BEGIN.length(), pem.length() - END.length());
      byte[] encoded = Base64.getMimeDecoder().decode(base64);
      if (!LINES.encodeToString(encoded).equals(base64)) {
        throw unfit(file, "is damaged: its Base64 is not what was written");
      }
      SigningKey key = pair(open, encoded);
      String probe = open.name() + "\n0\n" + "A".repeat(43) + "=\n";
      open.check(key.sign(probe, 0), probe);
      return key;
    } catch (IOException e) {
      throw unfit(file, "cannot be read: " + e.getMessage());
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw unfit(file, "is damaged: it holds no key of " + open.scheme().algorithm());
    } catch (Unproven wrong) {
      throw unfit(file, "is not the private half of the key in " + PUBLIC);
    }
  }

  private static SigningKey pair(VerifierKey open, byte[] encoded) throws GeneralSecurityException {
    KeyFactory factory = KeyFactory.getInstance(open.scheme().algorithm());
    PrivateKey secret = factory.generatePrivate(new PKCS8EncodedKeySpec(encoded));
    PublicKey half = open.publicKey();
    return new SigningKey(open.name(), open.scheme(), half, secret);
  }

  private Path file(Scheme scheme) {
    String kind = scheme.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    return folder.resolve(kind + ".private.pem");
  }

  private static LedgerException.Unfit unfit(Path file, String what) {
    return new LedgerException.Unfit(
        "The key file "
            + file
            + ' '
            + what
            + ". Put it back from your backup of the keys; without it nothing can be signed.");
  }
}
