package org.evenkeel.desk.access;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.evenkeel.desk.frame.Ids;
import org.evenkeel.desk.frame.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/// Passkeys as rows, as Spring Security reads and writes them.
@Component
class PasskeyRows implements UserCredentialRepository {
  private final JdbcClient database;
  private final Ids ids;

  PasskeyRows(JdbcClient database, Ids ids) {
    this.database = database;
    this.ids = ids;
  }

  @Override
  public void delete(Bytes credential) {
    database.sql("delete from passkey where credential = ?").param(credential.getBytes()).update();
  }

  @Override
  public void save(CredentialRecord key) {
    Bytes attestation = key.getAttestationObject();
    Bytes clientData = key.getAttestationClientDataJSON();
    database
        .sql(
            "insert into passkey (credential, id, person, public_key, signatures, verified,"
                + " backup_eligible, backup_state, transports, attestation, client_data, label, made,"
                + " used) values (:credential, :id, :person, :key, :signatures, :verified, :eligible,"
                + " :state, :transports, :attestation, :client, :label, :made, :used) on conflict"
                + " (credential) do update set signatures = excluded.signatures, backup_state ="
                + " excluded.backup_state, verified = excluded.verified, used = excluded.used")
        .param("credential", key.getCredentialId().getBytes())
        .param("id", ids.fresh("pky"))
        .param("person", text(key.getUserEntityUserId()))
        .param("key", key.getPublicKey().getBytes())
        .param("signatures", key.getSignatureCount())
        .param("verified", key.isUvInitialized())
        .param("eligible", key.isBackupEligible())
        .param("state", key.isBackupState())
        .param("transports", transports(key))
        .param("attestation", attestation == null ? null : attestation.getBytes())
        .param("client", clientData == null ? null : clientData.getBytes())
        .param("label", key.getLabel())
        .param("made", key.getCreated().atOffset(ZoneOffset.UTC))
        .param("used", key.getLastUsed().atOffset(ZoneOffset.UTC))
        .update();
  }

  private static String transports(CredentialRecord key) {
    return key.getTransports().stream()
        .map(AuthenticatorTransport::getValue)
        .sorted()
        .collect(Collectors.joining(" "));
  }

  @Override
  public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
    return database
        .sql("select * from passkey where credential = ?")
        .param(credential.getBytes())
        .query(PasskeyRows::key)
        .optional()
        .orElse(null);
  }

  @Override
  public List<CredentialRecord> findByUserId(Bytes person) {
    return database
        .sql("select * from passkey where person = ? order by made, id")
        .param(text(person))
        .query(PasskeyRows::key)
        .list();
  }

  private static CredentialRecord key(ResultSet row, int number) throws SQLException {
    return ImmutableCredentialRecord.builder()
        .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
        .credentialId(bytes(row, "credential"))
        .userEntityUserId(bytes(row.getString("person")))
        .publicKey(new ImmutablePublicKeyCose(bytes(row, "public_key").getBytes()))
        .signatureCount(row.getLong("signatures"))
        .uvInitialized(row.getBoolean("verified"))
        .backupEligible(row.getBoolean("backup_eligible"))
        .backupState(row.getBoolean("backup_state"))
        .transports(transports(row.getString("transports")))
        .attestationObject(bytes(row, "attestation"))
        .attestationClientDataJSON(bytes(row, "client_data"))
        .label(row.getString("label"))
        .created(Rows.instant(row, "made"))
        .lastUsed(Rows.instant(row, "used"))
        .build();
  }

  private static Set<AuthenticatorTransport> transports(String text) {
    return Arrays.stream(text.split(" ", -1))
        .filter(name -> !name.isEmpty())
        .map(AuthenticatorTransport::valueOf)
        .collect(Collectors.toSet());
  }

  private static Bytes bytes(ResultSet row, String column) throws SQLException {
    return new Bytes(Objects.requireNonNullElse(row.getBytes(column), new byte[0]));
  }

  /// A person's identifier, as authenticators keep it.
  static Bytes bytes(String person) {
    return new Bytes(person.getBytes(StandardCharsets.UTF_8));
  }

  static String text(Bytes person) {
    return new String(person.getBytes(), StandardCharsets.UTF_8);
  }
}
