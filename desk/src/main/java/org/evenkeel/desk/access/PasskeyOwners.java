package org.evenkeel.desk.access;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/// The people who have passkeys, as Spring Security asks for them. They are ours already: nothing
/// is kept twice.
@Component
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {
  private final People people;

  PasskeyOwners(People people) {
    this.people = people;
  }

  @Override
  public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
    return entity(people.byId(PasskeyRows.text(id)));
  }

  /// By what a [SignedIn] is called, which is the identifier.
  @Override
  public @Nullable PublicKeyCredentialUserEntity findByUsername(String id) {
    return entity(people.byId(id));
  }

  private static @Nullable PublicKeyCredentialUserEntity entity(Optional<Person> person) {
    return person
        .map(
            known ->
                ImmutablePublicKeyCredentialUserEntity.builder()
                    .id(PasskeyRows.bytes(known.id()))
                    .name(known.email())
                    .displayName(known.name())
                    .build())
        .orElse(null);
  }

  @Override
  public void save(PublicKeyCredentialUserEntity person) {
    throw new IllegalStateException("people are made elsewhere");
  }

  @Override
  public void delete(Bytes person) {
    throw new IllegalStateException("people are not deleted here");
  }
}
