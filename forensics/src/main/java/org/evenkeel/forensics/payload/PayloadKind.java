package org.evenkeel.forensics.payload;

/// What kind of attack a value carries.
public enum PayloadKind {
  /// A piece of an SQL statement.
  SQL("sql"),
  /// Markup or a program for browsers.
  SCRIPT("script"),
  /// A path that leaves its folder, or names a file that is nobody's business.
  PATH("path"),
  /// A command for an operating system.
  COMMAND("command"),
  /// A PHP program, or a wrapper that PHP opens like a file.
  PHP("php"),
  /// An expression for a template engine.
  TEMPLATE("template"),
  /// A JNDI lookup, an OGNL or Spring expression, a Java class to be run.
  JAVA("java"),
  /// A serialized object.
  OBJECT("object"),
  /// An XML document that declares entities.
  XML("xml"),
  /// Operators of a query language other than SQL: MongoDB, LDAP, XPath.
  QUERY("query"),
  /// A line break followed by a header of HTTP.
  HEADER("header"),
  /// An address that only the server itself can reach.
  INSIDE("inside");

  private final String word;

  PayloadKind(String word) {
    this.word = word;
  }

  /// The word that rules use for it, as the value of `payload.kind`.
  public String word() {
    return word;
  }
}
