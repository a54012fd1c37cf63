package org.evenkeel.desk.tls;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Stream;

/// The desk's own authority and its certificate for this machine, in the data folder. The authority
/// stays for years, so that a phone that trusts it goes on doing so; the certificate is renewed a
/// month before it ends, and when the machine gets another name or address.
public final class LocalTls {
  static final Duration VALID = Duration.ofDays(90);
  private static final Duration RENEWED = Duration.ofDays(30);

  private final Path folder;

  private LocalTls(Path folder) {
    this.folder = folder;
  }

  /// @param data the desk's data folder
  public static LocalTls in(Path data) throws IOException {
    Path folder = data.resolve("keys").resolve("tls");
    Files.createDirectories(
        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    return new LocalTls(folder);
  }

  /// With the issuer's certificate behind it.
  public Path certificate() {
    return folder.resolve("certificate.pem");
  }

  public Path key() {
    return folder.resolve("key.pem");
  }

  /// What a phone is told to trust.
  public Path authority() {
    return folder.resolve("authority.pem");
  }

  private Path issuer() {
    return folder.resolve("issuer.pem");
  }

  private Path issuerKey() {
    return folder.resolve("issuer-key.pem");
  }

  /// Makes what is missing, and renews what is about to end or does not fit the machine.
  ///
  /// @return whether there is a new certificate
  public boolean renew(Machine machine, Instant now) throws IOException {
    try {
      Authority authority = authority(machine, now);
      Machine vouched = within(machine, authority.root());
      if (Files.exists(certificate()) && fits(Pem.certificate(certificate()), vouched, now)) {
        return false;
      }
      Signed fresh = authority.vouchFor(vouched, now);
      Pem.write(key(), Pem.of(fresh.key()));
      Pem.write(certificate(), Pem.of(fresh.certificate(), authority.issuer().certificate()));
      return true;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The desk's certificate in " + folder + " is damaged.", e);
    }
  }

  private Authority authority(Machine machine, Instant now)
      throws IOException, GeneralSecurityException {
    if (Stream.of(authority(), issuer(), issuerKey()).allMatch(Files::exists)) {
      X509Certificate known = Pem.certificate(issuer());
      if (known.getNotAfter().toInstant().isAfter(now.plus(VALID))) {
        return new Authority(Pem.certificate(authority()), new Signed(known, Pem.key(issuerKey())));
      }
    }
    Authority fresh = Authority.made(machine, now);
    Pem.write(issuerKey(), Pem.of(fresh.issuer().key()));
    Pem.write(issuer(), Pem.of(fresh.issuer().certificate()));
    Pem.write(authority(), Pem.of(fresh.root()));
    return fresh;
  }

  /// The machine under the names that the authority may vouch for; it was made for an earlier one.
  private static Machine within(Machine machine, X509Certificate authority) {
    String made = authority.getSubjectX500Principal().getName();
    return new Machine(
        machine.names().stream()
            .filter(
                name ->
                    name.equals("localhost")
                        || name.contains(".")
                        || made.equals("CN=Evenkeel desk " + name)
                        || made.equals("CN=Evenkeel desk " + name + ".local"))
            .toList(),
        machine.addresses());
  }

  private static boolean fits(X509Certificate certificate, Machine machine, Instant now)
      throws GeneralSecurityException {
    return certificate.getNotAfter().toInstant().isAfter(now.plus(RENEWED))
        && said(certificate).containsAll(machine.names())
        && said(certificate)
            .containsAll(
                machine.addresses().stream()
                    .filter(Inet4Address.class::isInstance)
                    .map(InetAddress::getHostAddress)
                    .toList());
  }

  private static Set<String> said(X509Certificate certificate) throws GeneralSecurityException {
    Set<String> said = new HashSet<>();
    var names = certificate.getSubjectAlternativeNames();
    if (names != null) {
      names.forEach(name -> said.add(String.valueOf(name.get(1))));
    }
    return said;
  }

  /// The SHA-256 of the authority, as phones show it: pairs of letters.
  public String fingerprint() throws IOException {
    try {
      byte[] bytes = Pem.certificate(authority()).getEncoded();
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.ofDelimiter(":").withUpperCase().formatHex(digest);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
