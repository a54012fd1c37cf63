package org.evenkeel.desk.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.evenkeel.desk.frame.DeskAddress;
import org.evenkeel.desk.frame.Rows;
import org.evenkeel.desk.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Passkeys: making one, and showing one (W3C WebAuthn Level 3, by Spring Security). The device has
/// to check its owner, so a passkey is two factors by itself.
@Component
public class Passkeys {
  private final PasskeyOwners owners;
  private final PasskeyRows rows;
  private final Challenges challenges;
  private final Records records;
  private final DeskAddress address;
  private final JsonMapper json =
      JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

  Passkeys(
      PasskeyOwners owners,
      PasskeyRows rows,
      Challenges challenges,
      Records records,
      DeskAddress address) {
    this.owners = owners;
    this.rows = rows;
    this.challenges = challenges;
    this.records = records;
    this.address = address;
  }

  /// Where changes of passkeys are written down.
  @Component
  record Records(JdbcClient database, Journal journal) {}

  /// What a browser hands to its authenticator.
  ///
  /// @param ceremony to be sent back with the answer
  public record Begun(String ceremony, JsonNode options) {}

  /// What an authenticator answered.
  ///
  /// @param label what the owner calls a new passkey; empty otherwise
  public record Answer(String ceremony, String label, JsonNode credential) {}

  public List<Passkey> of(Person person) {
    return records
        .database()
        .sql("select id, label, made, used from passkey where person = ? order by made, id")
        .param(person.id())
        .query(
            (row, _) ->
                new Passkey(
                    row.getString("id"),
                    row.getString("label"),
                    Rows.instant(row, "made"),
                    Rows.instant(row, "used")))
        .list();
  }

  /// Begins to make a passkey.
  public Begun make(SignedIn who) {
    Bytes challenge = Bytes.random();
    var options =
        party(challenge)
            .createPublicKeyCredentialCreationOptions(
                new ImmutablePublicKeyCredentialCreationOptionsRequest(who));
    String ceremony = challenges.keep(challenge.getBytes(), who.person().id());
    return new Begun(ceremony, json.valueToTree(options));
  }

  /// Keeps a passkey just made.
  ///
  /// @throws Refused when the answer does not fit
  @Transactional
  public void made(SignedIn who, Answer answer) {
    String label = answer.label().strip();
    if (label.isEmpty() || label.length() > 100) {
      throw new Refused("Give the passkey a name of at most 100 letters: which device is it?");
    }
    String person = who.person().id();
    var party = party(taken(answer, Optional.of(person)));
    var asked = new ImmutablePublicKeyCredentialCreationOptionsRequest(who);
    var kept =
        fitting(
            () ->
                party.registerCredential(
                    new ImmutableRelyingPartyRegistrationRequest(
                        party.createPublicKeyCredentialCreationOptions(asked),
                        new RelyingPartyPublicKey(attestation(answer), label))));
    records
        .journal()
        .write(
            person,
            "factor.registered",
            Map.of(
                "person", person, "factor", "passkey", "key", kept.getCredentialId().toString()));
  }

  /// Asks for any passkey of this desk.
  public Begun ask() {
    Bytes challenge = Bytes.random();
    var options =
        party(challenge)
            .createCredentialRequestOptions(
                new ImmutablePublicKeyCredentialRequestOptionsRequest(Nobody.INSTANCE));
    return new Begun(challenges.keep(challenge.getBytes(), null), json.valueToTree(options));
  }

  /// Whose passkey answered.
  ///
  /// @throws Refused when none did
  @Transactional
  String shown(Answer answer) {
    var party = party(taken(answer, Optional.empty()));
    var asked = new ImmutablePublicKeyCredentialRequestOptionsRequest(Nobody.INSTANCE);
    var owner =
        fitting(
            () ->
                party.authenticate(
                    new RelyingPartyAuthenticationRequest(
                        party.createCredentialRequestOptions(asked), assertion(answer))));
    return PasskeyRows.text(owner.getId());
  }

  /// Forgets a passkey of one's own. The last way in stays: password and codes.
  @Transactional
  public void forget(SignedIn who, String id) {
    String person = who.person().id();
    int gone =
        records
            .database()
            .sql("delete from passkey where id = ? and person = ?")
            .params(id, person)
            .update();
    if (gone == 1) {
      records
          .journal()
          .write(
              person,
              "factor.removed",
              Map.of("person", person, "factor", "passkey", "passkey", id));
    }
  }

  private Bytes taken(Answer answer, Optional<String> person) {
    return challenges
        .take(answer.ceremony(), person.orElse(null))
        .map(Bytes::new)
        .orElseThrow(() -> new Refused("That took too long, or was sent before. Try again."));
  }

  private static <T> T fitting(Supplier<T> check) {
    try {
      return check.get();
    } catch (IllegalArgumentException
        | com.webauthn4j.util.exception.WebAuthnException
        | tools.jackson.core.JacksonException e) {
      throw new Refused("This passkey was not accepted. Try again, or take another way in.");
    }
  }

  private PublicKeyCredential<AuthenticatorAttestationResponse> attestation(Answer answer) {
    return json.convertValue(answer.credential(), new TypeReference<>() {});
  }

  private PublicKeyCredential<AuthenticatorAssertionResponse> assertion(Answer answer) {
    return json.convertValue(answer.credential(), new TypeReference<>() {});
  }

  private Webauthn4JRelyingPartyOperations party(Bytes challenge) {
    PublicKeyCredentialRpEntity desk =
        PublicKeyCredentialRpEntity.builder().id(address.host()).name("Evenkeel").build();
    var party = new Webauthn4JRelyingPartyOperations(owners, rows, desk, Set.of(address.origin()));
    party.setCustomizeCreationOptions(
        options ->
            options
                .challenge(challenge)
                .authenticatorSelection(
                    AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
    party.setCustomizeRequestOptions(
        options ->
            options.challenge(challenge).userVerification(UserVerificationRequirement.REQUIRED));
    return party;
  }
}
