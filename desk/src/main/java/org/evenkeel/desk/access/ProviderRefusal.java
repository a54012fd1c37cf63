package org.evenkeel.desk.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Why somebody could not come in through the identity provider, and what to do.
public enum ProviderRefusal {
  NOT_INVITED(
      "The provider knows you, this desk does not. Ask a lead to invite the address that you use"
          + " there."),
  NOT_VERIFIED(
      "The provider does not say that your e-mail address is verified, so it proves nothing here."
          + " Sign in with your password or a passkey."),
  SOMEBODY_ELSE(
      "This address belonged to another account of the provider when it came in here first. Ask a"
          + " lead: perhaps somebody got your address."),
  UNREACHABLE(
      "The provider does not answer at the moment. Sign in with your password or a passkey."),
  FAILED(
      "The provider did not let you in, or too much time has passed. Try again, or sign in with"
          + " your password or a passkey.");

  private final String sentence;

  ProviderRefusal(String sentence) {
    this.sentence = sentence;
  }

  /// For the person.
  public String sentence() {
    return sentence;
  }

  /// Its name in addresses.
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The one of this name.
  public static Optional<ProviderRefusal> named(String code) {
    return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
  }
}
