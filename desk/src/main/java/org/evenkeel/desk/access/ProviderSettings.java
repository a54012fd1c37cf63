package org.evenkeel.desk.access;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// What the desk's settings say of an identity provider.
///
/// @param issuer its address; empty where there is none
/// @param client what it calls this desk
/// @param name what people call it
@Component
record ProviderSettings(
    @Value("${evenkeel.oidc.issuer:}") String issuer,
    @Value("${evenkeel.oidc.client:}") String client,
    @Value("${evenkeel.oidc.secret:}") String secret,
    @Value("${evenkeel.oidc.name:your organisation}") String name) {
  @Override
  public String toString() {
    return "ProviderSettings[" + issuer + ", " + client + "]";
  }
}
