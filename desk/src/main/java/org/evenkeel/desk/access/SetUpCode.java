package org.evenkeel.desk.access;

import java.net.URI;
import java.security.MessageDigest;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The code that makes the first account. It is printed where the desk was started, so only who
/// started it has it; it dies with the first account, and with the desk.
@Component
public class SetUpCode {
  private final String code = Tokens.fresh();
  private final People people;

  SetUpCode(People people) {
    this.people = people;
  }

  /// Where the first account is made; empty when there is one already.
  public Optional<URI> link(URI desk) {
    return people.isEmpty() ? Optional.of(desk.resolve("/set-up?code=" + code)) : Optional.empty();
  }

  /// @throws Refused when this is not the code, or it has been used
  void check(String offered) {
    if (!people.isEmpty()) {
      throw new Refused("This desk has its first account already. Sign in instead.");
    }
    if (!MessageDigest.isEqual(Tokens.hash(offered), Tokens.hash(code))) {
      throw new Refused(
          "This is not the link that the desk printed when it was started. It prints a new one each"
              + " time: look there again.");
    }
  }
}
