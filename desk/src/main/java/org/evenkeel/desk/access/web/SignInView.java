package org.evenkeel.desk.access.web;

import org.evenkeel.desk.frame.Correctable;
import org.jspecify.annotations.Nullable;

/// What the pages show.
///
/// @param provider what people call the identity provider; empty where there is none
/// @param host the only name under which passkeys of this desk work
public record SignInView(
    String email, String back, @Nullable String wrong, String host, String provider)
    implements Correctable {
  /// Of pages where nobody begins.
  SignInView(String email, String back, @Nullable String wrong, String host) {
    this(email, back, wrong, host, "");
  }
}
