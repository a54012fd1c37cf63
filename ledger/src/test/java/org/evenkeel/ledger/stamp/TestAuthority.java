package org.evenkeel.ledger.stamp;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/// A time-stamp authority of our own: a root, and below it the one that stamps.
public final class TestAuthority implements Authority {
  private static final Instant FROM = Instant.parse("2020-01-01T00:00:00Z");
  private static final Instant TO = Instant.parse("2040-01-01T00:00:00Z");
  private static final String ALGORITHM = "SHA256withECDSA";
  private final X509Certificate root;
  private final X509Certificate stamper;
  private final KeyPair stamperKeys;
  private final Instant time;
  private long serial;

  public TestAuthority(Instant time) throws GeneralSecurityException, IOException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(256);
    KeyPair rootKeys = generator.generateKeyPair();
    this.time = time;
    stamperKeys = generator.generateKeyPair();
    try {
      root = certificate("CN=Test root", rootKeys, "CN=Test root", rootKeys);
      stamper = certificate("CN=Test root", rootKeys, "CN=Test stamper", stamperKeys);
    } catch (OperatorException e) {
      throw new GeneralSecurityException(e);
    }
  }

  private static X509Certificate certificate(
      String issuer, KeyPair issuerKeys, String name, KeyPair keys)
      throws IOException, OperatorException, GeneralSecurityException {
    JcaX509v3CertificateBuilder builder =
        new JcaX509v3CertificateBuilder(
            new X500Name(issuer),
            BigInteger.valueOf(name.length()),
            Date.from(FROM),
            Date.from(TO),
            new X500Name(name),
            keys.getPublic());
    boolean isRoot = issuer.equals(name);
    builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(isRoot));
    if (!isRoot) {
      builder.addExtension(
          Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
    }
    ContentSigner signer = new JcaContentSignerBuilder(ALGORITHM).build(issuerKeys.getPrivate());
    return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
  }

  public Chain chain() {
    return new Chain(List.of(root));
  }

  /// The root, as an authority publishes it.
  public Path pem(Path file) throws IOException, GeneralSecurityException {
    String base64 =
        Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
            .encodeToString(root.getEncoded());
    return Files.writeString(
        file, "-----BEGIN CERTIFICATE-----\n" + base64 + "\n-----END CERTIFICATE-----\n");
  }

  @Override
  public byte[] answer(byte[] request) throws IOException {
    try {
      TimeStampTokenGenerator tokens =
          new TimeStampTokenGenerator(
              new JcaSimpleSignerInfoGeneratorBuilder()
                  .build(ALGORITHM, stamperKeys.getPrivate(), stamper),
              new JcaDigestCalculatorProviderBuilder()
                  .build()
                  .get(
                      new org.bouncycastle.asn1.x509.AlgorithmIdentifier(
                          new ASN1ObjectIdentifier("2.16.840.1.101.3.4.2.1"))),
              new ASN1ObjectIdentifier("1.2.3.4.1"));
      tokens.addCertificates(new JcaCertStore(List.of(stamper, root)));
      return new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED)
          .generate(new TimeStampRequest(request), BigInteger.valueOf(++serial), Date.from(time))
          .getEncoded();
    } catch (TSPException | OperatorException | GeneralSecurityException e) {
      throw new IOException(e);
    }
  }
}
