package org.evenkeel.ledger.stamp;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.evenkeel.ledger.words.Unproven;

/// The certificates that someone believes, and the way to them from the one that stamped (RFC 5280
/// §6). Whether one was revoked is not asked: that would need the network.
public record Chain(List<X509Certificate> roots) {
  public Chain {
    roots = List.copyOf(roots);
    if (roots.isEmpty()) {
      throw new Unproven("there is no certificate to believe");
    }
  }

  /// Certificates in PEM, one after the other.
  ///
  /// @throws Unproven when the file holds none
  public static Chain of(Path pem) throws IOException {
    List<X509Certificate> all = new ArrayList<>();
    try (InputStream in = Files.newInputStream(pem)) {
      for (var each : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
        if (each instanceof X509Certificate certificate) {
          all.add(certificate);
        }
      }
    } catch (GeneralSecurityException e) {
      throw new Unproven(pem + " holds no certificate: " + e.getMessage());
    }
    return new Chain(all);
  }

  /// @throws Unproven when no way leads from `stamper` to one of the roots, as things stood at
  ///   `time`
  void check(X509Certificate stamper, Collection<X509Certificate> between, Instant time) {
    try {
      X509CertSelector target = new X509CertSelector();
      target.setCertificate(stamper);
      Set<TrustAnchor> anchors =
          roots.stream().map(root -> new TrustAnchor(root, null)).collect(Collectors.toSet());
      PKIXBuilderParameters way = new PKIXBuilderParameters(anchors, target);
      way.addCertStore(
          CertStore.getInstance("Collection", new CollectionCertStoreParameters(between)));
      way.setRevocationEnabled(false);
      way.setDate(Date.from(time));
      var _ = CertPathBuilder.getInstance("PKIX").build(way);
    } catch (GeneralSecurityException e) {
      throw new Unproven(
          "the certificate of the time-stamp, "
              + stamper.getSubjectX500Principal()
              + ", does not lead to one that is believed: "
              + e.getMessage());
    }
  }
}
