package org.evenkeel.ledger.stamp;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorException;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import org.evenkeel.ledger.tree.Hash;
import org.evenkeel.ledger.words.Unproven;

/// RFC 3161: what is asked, and what an answer proves. The authority sees only a hash.
final class Token {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int NONCE_BITS = 64;

  private Token() {}

  /// A `TimeStampReq` for the hash of `bytes`, which asks for the certificates, too.
  static byte[] request(byte[] bytes) {
    TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
    generator.setCertReq(true);
    BigInteger nonce = new BigInteger(NONCE_BITS, RANDOM);
    try {
      return generator
          .generate(TSPAlgorithms.SHA256, Hash.sha256(bytes).bytes(), nonce)
          .getEncoded();
    } catch (IOException e) {
      throw new IllegalStateException("a request can be written", e);
    }
  }

  /// @throws Unproven when this is no answer to that request
  static void checkAnswers(byte[] response, byte[] request) {
    try {
      new TimeStampResponse(response).validate(new TimeStampRequest(request));
    } catch (IOException | TSPException e) {
      throw new Unproven(
          "the authority's answer does not fit what it was asked: " + e.getMessage());
    } catch (RuntimeException e) { // the parser throws anything at bytes that are no DER
      throw new Unproven("the authority's answer cannot be read: " + e);
    }
  }

  /// @throws Unproven when the response does not prove that `bytes` were there at its time
  static Stamped check(byte[] response, byte[] bytes, Chain chain) {
    try {
      TimeStampToken token = new TimeStampResponse(response).getTimeStampToken();
      if (token == null) {
        throw new Unproven("the authority refused to stamp");
      }
      return check(token, bytes, chain);
    } catch (IOException | TSPException | OperatorException | GeneralSecurityException e) {
      throw new Unproven("the time-stamp does not hold: " + e.getMessage());
    } catch (Unproven e) {
      throw e;
    } catch (RuntimeException e) { // the parser throws anything at bytes that are no DER
      throw new Unproven("the time-stamp cannot be read: " + e);
    }
  }

  private static Stamped check(TimeStampToken token, byte[] bytes, Chain chain)
      throws TSPException, OperatorException, GeneralSecurityException {
    var info = token.getTimeStampInfo();
    if (!NISTObjectIdentifiers.id_sha256.equals(info.getMessageImprintAlgOID())
        || !Arrays.equals(info.getMessageImprintDigest(), Hash.sha256(bytes).bytes())) {
      throw new Unproven("the time-stamp is for something else");
    }
    JcaX509CertificateConverter converter = new JcaX509CertificateConverter();
    List<X509CertificateHolder> all = List.copyOf(token.getCertificates().getMatches(null));
    List<X509CertificateHolder> stampers =
        all.stream().filter(each -> token.getSID().match(each)).toList();
    if (stampers.size() != 1) {
      throw new Unproven("the time-stamp does not bring the certificate that it is signed with");
    }
    X509Certificate stamper = converter.getCertificate(stampers.getFirst());
    token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(stamper));
    List<X509Certificate> between = new java.util.ArrayList<>();
    for (X509CertificateHolder each : all) {
      between.add(converter.getCertificate(each));
    }
    Instant time = info.getGenTime().toInstant();
    chain.check(stamper, between, time);
    return new Stamped(time, stamper.getSubjectX500Principal().getName(), info.getSerialNumber());
  }
}
