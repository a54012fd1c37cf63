package org.evenkeel.forensics.conformance;

import java.util.List;
import org.evenkeel.forensics.event.Field;

/// Differences in logs of logins.
final class LoginExplanations {
  private static final String AUTH = "system auth";

  private LoginExplanations() {}

  static List<Explanation> all() {
    return List.of(
        new Explanation(
            "Elastic drops the message once it has taken it apart. We keep it: it is the evidence.",
            difference -> difference.in(AUTH, Field.MESSAGE) && difference.onlyOurs()),
        new Explanation(
            "An account that something is done to is `target-user` with us; `user` is who does it."
                + " Elastic calls both the user.",
            difference ->
                difference.in(AUTH, Field.USER) && difference.standsIn(Field.TARGET_USER)
                    || difference.in(AUTH, Field.TARGET_USER) && difference.onlyOurs()),
        new Explanation(
            "We read who, from where and what in messages that Elastic leaves whole: accounts"
                + " changed, connections opened and ended, PAM's refusals.",
            difference ->
                difference.log().equals(AUTH)
                    && difference.onlyOurs()
                    && (difference.is(Field.ACTION)
                        || difference.is(Field.CLIENT_IP)
                        || difference.is(Field.USER))),
        new Explanation(
            "`Invalid user` announces a try, `Failed password` is one. Elastic counts both as failed"
                + " logins, we count the second.",
            difference ->
                difference.in(AUTH, Field.ACTION)
                    && difference.line().contains("]: Invalid user ")));
  }
}
