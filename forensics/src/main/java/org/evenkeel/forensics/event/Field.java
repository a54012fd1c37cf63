package org.evenkeel.forensics.event;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A named part of an event. Names are those of Sigma's taxonomy (`sigma-appendix-taxonomy`,
/// category webserver, with the proxy aliases), then our own.
public enum Field {
  CLIENT_IP("c-ip", "src_ip"),
  CLIENT_PORT("c-port", "src_port"),
  USER("cs-username", "user"),
  METHOD("cs-method"),
  /// The whole request target as sent, with its query.
  TARGET("cs-uri", "c-uri"),
  /// The target up to its first `?`.
  PATH("cs-uri-stem", "c-uri-stem"),
  /// What follows the last dot of the path's last part. Rules may ask for it; no reader puts it.
  EXTENSION("c-uri-extension"),
  /// The target after its first `?`; absent when there is none.
  QUERY("cs-uri-query", "c-uri-query"),
  PROTOCOL("cs-version"),
  /// The answer's status code, a number.
  STATUS("sc-status"),
  /// Bytes sent to the client, a number.
  BYTES_SENT("sc-bytes"),
  /// Bytes received from the client, a number.
  BYTES_RECEIVED("cs-bytes"),
  REFERER("cs-referer", "cs-referrer"),
  USER_AGENT("cs-user-agent", "c-useragent"),
  HOST("cs-host", "r-dns"),
  COOKIE("cs-cookie"),
  /// How long the answer took, in whole milliseconds.
  TIME_TAKEN("time-taken"),
  SERVER_IP("s-ip", "dst_ip"),
  SERVER_PORT("s-port", "dst_port"),
  SERVER_NAME("s-computername"),
  SITE("s-sitename"),
  /// `X-Forwarded-For` as logged: addresses from left to right.
  FORWARDED_FOR("x-forwarded-for"),
  /// Where the answer sent the client: the `Location` header.
  LOCATION("sc-location"),
  CONTENT_TYPE("sc-content-type"),
  /// The request's body, where a firewall kept it.
  BODY("cs-body"),
  /// The upstream or backend that answered.
  UPSTREAM("upstream"),
  /// The program that wrote the line: `sshd`, `sudo`, `CRON`.
  PROCESS("process"),
  /// The process or connection that ties lines of one session together.
  PID("pid"),
  /// The free text of a message.
  MESSAGE("message"),
  /// A program's own words in a message, where a server put others before them. Rules that ask for
  /// it are shown the message where it is its own.
  SAID("said"),
  /// Severity as the log names it.
  SEVERITY("severity"),
  /// What happened, in one word of ours: see `Action`.
  ACTION("action"),
  /// The file or directory acted on, by FTP, SFTP or an error message.
  FILE("TargetFilename", "file"),
  /// The command line that ran.
  COMMAND("CommandLine", "command"),
  /// The account acted on, where it differs from the user who acts.
  TARGET_USER("target-user"),
  DATABASE("database"),
  /// The SQL statement.
  STATEMENT("statement"),
  /// A key's or certificate's fingerprint.
  FINGERPRINT("fingerprint"),
  /// How the user proved who they are: `password`, `publickey`.
  AUTH_METHOD("auth-method"),
  /// The firewall's or module's rule ids, or the error's code.
  CODE("code"),
  /// How many times the line stands for, when the logger folded repeats.
  REPEATS("repeats"),
  /// What the request's values were taken for, the surest first: `sql`, `script path` and so on.
  PAYLOAD_KIND("payload.kind"),
  /// How surely: `certain` or `likely`.
  PAYLOAD_STRENGTH("payload.strength"),
  /// That value with its layers of encoding undone.
  PAYLOAD_DECODED("payload.decoded");

  private static final Map<String, Field> BY_NAME = byName();

  private final String sigmaName;
  private final String alias;

  Field(String sigmaName) {
    this(sigmaName, sigmaName);
  }

  Field(String sigmaName, String alias) {
    this.sigmaName = sigmaName;
    this.alias = alias;
  }

  /// The name used in documents and rules.
  public String sigmaName() {
    return sigmaName;
  }

  /// The field that a rule means by `name`, in any letter case.
  public static Optional<Field> named(String name) {
    return Optional.ofNullable(BY_NAME.get(fold(name)));
  }

  /// All names that rules may use, in lower case.
  public static Set<String> names() {
    return BY_NAME.keySet();
  }

  private static Map<String, Field> byName() {
    Map<String, Field> names = new HashMap<>();
    for (Field field : values()) {
      names.put(fold(field.sigmaName), field);
      names.put(fold(field.alias), field);
    }
    return Map.copyOf(names);
  }

  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
