package org.evenkeel.desk.tls;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;

/// A certificate with its key, on the curve P-256.
record Signed(X509Certificate certificate, PrivateKey key) {
  private static final Duration BEFORE = Duration.ofHours(1);

  @Override
  public String toString() {
    return "Signed[" + certificate.getSubjectX500Principal() + "]";
  }

  /// Whose certificate it is, from when on, and how long.
  record Wish(String name, Instant now, Duration valid) {}

  /// What a certificate says besides.
  interface Contents {
    void addTo(X509v3CertificateBuilder extensions) throws CertIOException;
  }

  /// @param by who signs it, null for itself
  static Signed made(Wish wish, @Nullable Signed by, Contents contents)
      throws GeneralSecurityException {
    KeyPair keys = keys();
    X500Name subject = new X500Name(wish.name());
    X509v3CertificateBuilder built =
        new JcaX509v3CertificateBuilder(
            by == null ? subject : by.name(),
            new BigInteger(120, new SecureRandom()).setBit(119),
            Date.from(wish.now().minus(BEFORE)),
            Date.from(wish.now().plus(wish.valid())),
            subject,
            keys.getPublic());
    try {
      PublicKey signer = by == null ? keys.getPublic() : by.certificate().getPublicKey();
      var identifiers = new JcaX509ExtensionUtils();
      built.addExtension(
          Extension.subjectKeyIdentifier,
          false,
          identifiers.createSubjectKeyIdentifier(keys.getPublic()));
      built.addExtension(
          Extension.authorityKeyIdentifier,
          false,
          identifiers.createAuthorityKeyIdentifier(signer));
      contents.addTo(built);
      PrivateKey key = by == null ? keys.getPrivate() : by.key();
      return new Signed(
          new JcaX509CertificateConverter()
              .getCertificate(
                  built.build(new JcaContentSignerBuilder("SHA256withECDSA").build(key))),
          keys.getPrivate());
    } catch (CertIOException | OperatorCreationException e) {
      throw new GeneralSecurityException(e);
    }
  }

  private X500Name name() {
    return X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
  }

  private static KeyPair keys() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"));
    return generator.generateKeyPair();
  }
}
