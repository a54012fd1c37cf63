package org.evenkeel.law.code;

/// How passwords were kept.
public enum PasswordForm implements Coded {
  PLAIN("plain"),
  REVERSIBLE("reversible"),
  MD5("md5"),
  SHA1("sha1"),
  SHA256("sha256"),
  SALTED_SHA256("salted-sha256"),
  BCRYPT("bcrypt"),
  SCRYPT("scrypt"),
  ARGON2("argon2"),
  PBKDF2("pbkdf2");

  private final String code;

  PasswordForm(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
