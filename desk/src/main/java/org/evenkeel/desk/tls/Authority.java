package org.evenkeel.desk.tls;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.jspecify.annotations.Nullable;

/// An authority for local names and private addresses. Devices trust its root; the root's key is
/// thrown away once it has signed the issuer. So whoever steals what is kept can issue nothing
/// beyond the issuer's limits, also where a program does not look at limits of a root.
///
/// @param issuer signs certificates for this machine
record Authority(X509Certificate root, Signed issuer) {
  private static final Duration VALID = Duration.ofDays(3650);

  static Authority made(Machine machine, Instant now) throws GeneralSecurityException {
    String name = "CN=Evenkeel desk " + machine.names().getLast();
    Signed root = limited(new Signed.Wish(name, now, VALID), 1, machine, null);
    Signed issuer = limited(new Signed.Wish(name + " issuer", now, VALID), 0, machine, root);
    return new Authority(root.certificate(), issuer);
  }

  /// @param below how many authorities may stand under it
  /// @param by who signs it, null for itself
  private static Signed limited(Signed.Wish wish, int below, Machine machine, @Nullable Signed by)
      throws GeneralSecurityException {
    return Signed.made(
        wish,
        by,
        extensions -> {
          extensions.addExtension(Extension.basicConstraints, true, new BasicConstraints(below));
          extensions.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign));
          extensions.addExtension(Extension.nameConstraints, true, LocalNames.only(machine));
        });
  }

  /// A certificate for this machine.
  Signed vouchFor(Machine machine, Instant now) throws GeneralSecurityException {
    return Signed.made(
        new Signed.Wish("CN=Evenkeel desk", now, LocalTls.VALID),
        issuer,
        extensions -> {
          extensions.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
          extensions.addExtension(
              Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
          extensions.addExtension(
              Extension.extendedKeyUsage,
              false,
              new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth));
          extensions.addExtension(Extension.subjectAlternativeName, false, LocalNames.of(machine));
        });
  }
}
