package org.evenkeel.desk.tls;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.cert.CertPath;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What the desk's own authority can vouch for, asked of Java's own check of certificates.
class AuthorityTest {
  private static final Instant NOW = Instant.parse("2026-03-04T10:00:00Z");

  @Test
  void theAuthorityCanVouchForThisMachineOnly() throws Exception {
    assertThat(objection("counter", "192.168.1.20")).isEmpty();
    assertThat(objection("printer.local", "fd00::7")).isEmpty();
    assertThat(objection("bank.example", "192.168.1.20")).contains("name constraints");
    assertThat(objection("counter", "203.0.113.7")).contains("name constraints");
  }

  /// What is wrong with a certificate that the authority of `counter` issues; empty for nothing.
  private static String objection(String name, String address) throws Exception {
    Authority authority = Authority.made(machine("counter", "192.168.1.20"), NOW);
    X509Certificate leaf = authority.vouchFor(machine(name, address), NOW).certificate();
    var trust = new PKIXParameters(Set.of(new TrustAnchor(authority.root(), null)));
    trust.setRevocationEnabled(false);
    trust.setDate(Date.from(NOW));
    CertPath path =
        CertificateFactory.getInstance("X.509")
            .generateCertPath(List.of(leaf, authority.issuer().certificate()));
    try {
      var _ = CertPathValidator.getInstance("PKIX").validate(path, trust);
      return "";
    } catch (CertPathValidatorException e) {
      return String.valueOf(e.getMessage());
    }
  }

  private static Machine machine(String name, String address) throws UnknownHostException {
    return new Machine(List.of("localhost", name), List.of(InetAddress.getByName(address)));
  }
}
