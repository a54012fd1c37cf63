package org.evenkeel.cli;

import java.util.Locale;

/// What can be configured of the desk. Each has an option or a variable of the environment, and a
/// line in the file of settings.
enum Setting {
  DATA("Where everything is kept", ""),
  HOST("The address to listen on; loopback unless you want otherwise", "127.0.0.1"),
  PORT("Where the pages are; 0 takes a free one", "8080"),
  ADDRESS("How people reach it, such as https://desk.example.com/; passkeys are bound to it", ""),
  DATABASE_URL("Your own PostgreSQL, as JDBC takes it; empty for one of its own", ""),
  DATABASE_USER("The role for your own PostgreSQL", "evenkeel"),
  DATABASE_PASSWORD("Its password", ""),
  TLS_CERTIFICATE("A file with the certificate and those above it, in PEM", ""),
  TLS_KEY("A file with the certificate's key, in PEM", ""),
  TLS_LOCAL("yes for a certificate of its own, for this machine in its own network", "no"),
  OIDC_ISSUER("Your organisation's own sign-in (OpenID Connect): the issuer's address", ""),
  OIDC_CLIENT("What the issuer calls this desk", ""),
  OIDC_SECRET("The secret that the issuer gave this desk", ""),
  OIDC_NAME("What people call that sign-in; it stands on the button", "your organisation");

  private final String meaning;
  private final String usual;

  Setting(String meaning, String usual) {
    this.meaning = meaning;
    this.usual = usual;
  }

  String meaning() {
    return meaning;
  }

  /// What holds when nobody said anything.
  String usual() {
    return usual;
  }

  /// Its name in the file: `database-url`.
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// Its variable: `EVENKEEL_DATABASE_URL`.
  String variable() {
    return "EVENKEEL_" + name();
  }

  boolean isSecret() {
    return this == DATABASE_PASSWORD || this == OIDC_SECRET;
  }
}
