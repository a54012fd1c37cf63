package org.evenkeel.desk.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.SCrypt;

/// Encryption under a passphrase in the format of age (age-encryption.org/v1, C2SP), so that the
/// tool `age` opens what we wrote, with or without us.
final class Age {
  private static final String VERSION = "age-encryption.org/v1";
  private static final String SCRYPT = "-> scrypt ";
  private static final String DAMAGED = "This is no backup: its header is damaged.";
  private static final int WORK = 17;
  private static final int MOST_WORK = 18; // 256 MB of memory
  private static final int SALT = 16;
  private static final int FILE_KEY = 16;
  private static final int LONGEST_LINE = 200;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Age() {}

  /// A stream whose plain text goes, encrypted, into `out`. It must be closed to be whole.
  static OutputStream encrypt(OutputStream out, String passphrase) throws IOException {
    byte[] key = random(FILE_KEY);
    byte[] salt = random(SALT);
    byte[] wrapped = crypt(Cipher.ENCRYPT_MODE, wrapKey(passphrase, salt, WORK), new byte[12], key);
    String header =
        VERSION + "\n" + SCRYPT + base64(salt) + " " + WORK + "\n" + base64(wrapped) + "\n---";
    out.write((header + " " + base64(mac(key, header)) + "\n").getBytes(StandardCharsets.UTF_8));
    byte[] nonce = random(16);
    out.write(nonce);
    return new AgeOutput(out, derived(key, nonce, "payload"));
  }

  /// The plain text of `in`.
  ///
  /// @throws BackupException.Locked when the passphrase is another, or the header was changed
  static InputStream decrypt(InputStream in, String passphrase) throws IOException {
    String version = line(in);
    String stanza = line(in);
    String[] words = stanza.split(" ", -1);
    if (!version.equals(VERSION) || !stanza.startsWith(SCRYPT) || words.length != 4) {
      throw new BackupException.Unfit("This is no backup that a passphrase opens.");
    }
    String body = line(in);
    String last = line(in);
    int work = work(words[3]);
    byte[] key = unwrapped(body, wrapKey(passphrase, bytes(words[2]), work));
    String header = version + "\n" + stanza + "\n" + body + "\n---";
    if (!MessageDigest.isEqual(
        bytes(last.substring(Math.min(4, last.length()))), mac(key, header))) {
      throw new BackupException.Locked("The backup was changed after it was made.");
    }
    return new AgeInput(in, derived(key, in.readNBytes(16), "payload"));
  }

  private static int work(String written) {
    try {
      int work = Integer.parseInt(written);
      if (work > MOST_WORK) {
        throw new BackupException.Unfit(
            "Opening this backup would take more than 256 MB of memory.");
      }
      if (work > 0) {
        return work;
      }
    } catch (NumberFormatException e) {
      throw new BackupException.Unfit(DAMAGED);
    }
    throw new BackupException.Unfit(DAMAGED);
  }

  private static byte[] unwrapped(String body, byte[] wrapKey) {
    try {
      return crypt(Cipher.DECRYPT_MODE, wrapKey, new byte[12], bytes(body));
    } catch (IllegalStateException e) {
      throw new BackupException.Locked("The passphrase does not open this backup.");
    }
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int read = in.read(); read != '\n'; read = in.read()) {
      if (read < 0 || line.length() > LONGEST_LINE) {
        throw new BackupException.Unfit("This is no backup, or only its beginning.");
      }
      line.append((char) read);
    }
    return line.toString();
  }

  /// @throws IllegalStateException when it does not open
  static byte[] crypt(int mode, byte[] key, byte[] nonce, byte[] text) {
    try {
      Cipher cipher = Cipher.getInstance("ChaCha20-Poly1305");
      cipher.init(mode, new SecretKeySpec(key, "ChaCha20"), new IvParameterSpec(nonce));
      return cipher.doFinal(text);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("does not open", e);
    }
  }

  private static byte[] wrapKey(String passphrase, byte[] salt, int work) {
    byte[] prefix = (VERSION + "/scrypt").getBytes(StandardCharsets.UTF_8);
    byte[] salted = new byte[prefix.length + salt.length];
    System.arraycopy(prefix, 0, salted, 0, prefix.length);
    System.arraycopy(salt, 0, salted, prefix.length, salt.length);
    byte[] secret = passphrase.getBytes(StandardCharsets.UTF_8);
    return SCrypt.generate(secret, salted, 1 << work, 8, 1, 32);
  }

  private static byte[] mac(byte[] key, String header) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(derived(key, new byte[0], "header"), "HmacSHA256"));
      return mac.doFinal(header.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] derived(byte[] key, byte[] salt, String purpose) {
    try {
      HKDFParameterSpec.Builder extract = HKDFParameterSpec.ofExtract().addIKM(key);
      return KDF.getInstance("HKDF-SHA256")
          .deriveData(
              (salt.length == 0 ? extract : extract.addSalt(salt))
                  .thenExpand(purpose.getBytes(StandardCharsets.UTF_8), 32));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] random(int size) {
    byte[] bytes = new byte[size];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().withoutPadding().encodeToString(bytes);
  }

  private static byte[] bytes(String base64) {
    try {
      return Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      throw new BackupException.Unfit(DAMAGED);
    }
  }
}
