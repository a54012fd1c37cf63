package org.evenkeel.forensics.scan;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.evenkeel.forensics.bytes.Octet;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.rule.RuleSet;

/// The compiled prefilters of a scan, one for each kind of event that occurs, and the salt of its
/// hashes. Shared by all threads.
final class Prefilters {
  private static final List<String> LOGIN_WORDS =
      List.of("login", "signin", "sign-in", "logon", "xmlrpc", "/token", "authenticat", "account");

  /// What stands in the addresses of doors of staff, renamed ones left aside.
  private static final List<String> DOOR_WORDS =
      List.of(
          "wp-login.php",
          "/admin",
          "/backend",
          "/manage",
          "/login",
          "/signin",
          "/auth",
          "adminlogin",
          "common/login",
          "cmd=login",
          "emailpass",
          "/token",
          "ajax-tab.php",
          "index.php?rand=");

  /// What stands in addresses of customers, or of programs that pages call for everybody.
  private static final List<String> NO_DOOR_WORDS =
      List.of("customer", "account", "admin-ajax", "admin-post", "checkout", "cart");

  /// WordPress answers a wrong password with 200 and a right one with 302.
  private static final byte[] WORDPRESS_LOGIN = "/wp-login.php".getBytes(StandardCharsets.UTF_8);

  private final Map<Kind, Prefilter> all = new ConcurrentHashMap<>();
  private final Map<Kind, Prefilter> telling = new ConcurrentHashMap<>();
  private final JudgedTexts judged = new JudgedTexts();
  private final RuleSet rules;
  private final LiteralAutomaton logins;
  private final LiteralAutomaton doors;
  private final LiteralAutomaton noDoors;
  private final Bearing bearing;
  private final long salt;

  /// @param rules all rules
  Prefilters(RuleSet rules, Bearing bearing, RandomGenerator random) {
    this.rules = rules;
    this.bearing = bearing;
    logins = any(LOGIN_WORDS);
    doors = any(DOOR_WORDS);
    noDoors = any(NO_DOOR_WORDS);
    salt = random.nextLong();
  }

  private static LiteralAutomaton any(List<String> words) {
    Stream<byte[]> bytes = words.stream().map(word -> word.getBytes(StandardCharsets.UTF_8));
    return LiteralAutomaton.of(bytes.toList());
  }

  RuleSet rules() {
    return rules;
  }

  /// Finds all rules about events of the kind.
  CandidateFinder finder(Kind kind) {
    Prefilter filter = all(kind);
    return new CandidateFinder(filter, filter, salt, judged);
  }

  /// Finds those that speak against someone, that tell whom to follow, or that correlations ask
  /// for. Others are found by parts that recur, too, so that what is known of a text serves both
  /// passes; but not those for which each line would have to be looked through.
  CandidateFinder tellingFinder(Kind kind) {
    Prefilter rest =
        telling.computeIfAbsent(kind, of -> Prefilter.of(rules, of, this::tellsSomething));
    return new CandidateFinder(all(kind), rest, salt, judged);
  }

  private Prefilter all(Kind kind) {
    return all.computeIfAbsent(kind, of -> Prefilter.of(rules, of, any -> true));
  }

  private boolean tellsSomething(int rule) {
    return bearing.speaksAgainst(rule) || bearing.followed(rule) || rules.isCorrelated(rule);
  }

  Bearing bearing() {
    return bearing;
  }

  long salt() {
    return salt;
  }

  /// The client behind a row: its address and user agent, hashed. Never 0.
  ///
  /// @param address the salted hash of the address
  /// @param agent that of the user agent
  long client(long address, long agent) {
    return (address ^ Long.rotateLeft(agent, 23)) | 1;
  }

  /// Whether a POST looks like someone signing in.
  boolean loginShaped(Row row) {
    return row.has(Field.TARGET) && occursIn(logins, row);
  }

  /// Whether a POST may go to a door of staff.
  boolean doorShaped(Row row) {
    return row.has(Field.TARGET) && occursIn(doors, row) && !occursIn(noDoors, row);
  }

  private static boolean occursIn(LiteralAutomaton words, Row row) {
    return words.occursIn(row.base(Field.TARGET), row.start(Field.TARGET), row.end(Field.TARGET));
  }

  /// Whether the login form asked for is one that redirects only those whose password was right.
  boolean redirectsOnlySuccess(Row row) {
    int to = row.end(Field.PATH);
    int from = to - WORDPRESS_LOGIN.length;
    return row.has(Field.PATH)
        && from >= row.start(Field.PATH)
        && Arrays.equals(row.base(Field.PATH), from, to, WORDPRESS_LOGIN, 0, to - from);
  }

  /// The salted hash of `field`, 0 when it is absent.
  long hash(Row row, Field field) {
    return row.has(field) ? Octet.hash(row.base(field), row.start(field), row.end(field), salt) : 0;
  }

  /// The salted hash of a text, as if a field held it.
  long hash(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Octet.hash(bytes, 0, bytes.length, salt);
  }
}
