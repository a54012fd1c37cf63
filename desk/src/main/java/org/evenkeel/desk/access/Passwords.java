package org.evenkeel.desk.access;

import java.util.Locale;
import java.util.Optional;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/// Passwords: which are good enough, and how they are kept (Argon2id).
@Component
class Passwords {
  static final int SHORTEST = 15;
  static final int LONGEST = 200;

  private final Argon2PasswordEncoder encoder =
      Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
  private final String nobodys = encoder.encode("nobody has this password");

  /// What is wrong with a new password, in a sentence.
  Optional<String> objection(String password, String email) {
    if (password.length() < SHORTEST) {
      return Optional.of(
          "The password needs at least " + SHORTEST + " letters: three or four words do.");
    }
    if (password.length() > LONGEST) {
      return Optional.of("The password may have " + LONGEST + " letters at most.");
    }
    String lower = password.toLowerCase(Locale.ROOT);
    String name = email.toLowerCase(Locale.ROOT).split("@", 2)[0];
    if (lower.chars().distinct().count() < 5
        || lower.contains("password1234")
        || (name.length() > 3 && lower.replace(name, "").length() < 8)) {
      return Optional.of("This password is easy to guess. Take words that nobody knows of you.");
    }
    return Optional.empty();
  }

  String encode(String password) {
    return encoder.encode(password);
  }

  /// Takes the same time whether or not there is such a person.
  boolean matches(String password, Optional<String> encoded) {
    boolean same = encoder.matches(password, encoded.orElse(nobodys));
    return same && encoded.isPresent();
  }
}
