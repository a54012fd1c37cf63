package org.evenkeel.desk.access;

import org.evenkeel.desk.frame.DeskAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;

/// The organisation's own sign-in (OpenID Connect), where one is configured. It is asked for its
/// addresses when somebody wants to come in through it, so a desk starts without it.
@Component
public class IdentityProvider implements ClientRegistrationRepository {
  /// Its name in addresses.
  static final String ID = "desk";

  private final ProviderSettings settings;
  private final DeskAddress desk;
  private volatile @Nullable ClientRegistration known;

  IdentityProvider(ProviderSettings settings, DeskAddress desk) {
    this.settings = settings;
    this.desk = desk;
  }

  public boolean isThere() {
    return !settings.issuer().isEmpty();
  }

  /// What people call it; empty where there is none.
  public String name() {
    return isThere() ? settings.name() : "";
  }

  /// Where signing in through it begins.
  public String entrance() {
    return ProviderRules.ENTRANCE + "/" + ID;
  }

  String issuer() {
    return settings.issuer();
  }

  /// Whether it answers.
  public boolean answers() {
    try {
      return isThere() && findByRegistrationId(ID) != null;
    } catch (IllegalArgumentException | IllegalStateException e) {
      return false; // whatever it is, nobody gets in this way now
    }
  }

  @Override
  public @Nullable ClientRegistration findByRegistrationId(String id) {
    if (!isThere() || !id.equals(ID)) {
      return null;
    }
    ClientRegistration found = known;
    if (found == null) {
      found =
          ClientRegistrations.fromIssuerLocation(settings.issuer())
              .registrationId(ID)
              .clientId(settings.client())
              .clientSecret(settings.secret())
              .clientName(settings.name())
              .scope("openid", "email")
              .redirectUri(desk.root().resolve(ProviderRules.BACK.substring(1)).toString())
              .build();
      known = found;
    }
    return found;
  }
}
