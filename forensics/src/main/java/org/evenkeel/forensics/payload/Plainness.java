package org.evenkeel.forensics.payload;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Whether a value is so plain that no judge could say anything of it. Nearly all values of a
/// store's visitors are: words, numbers, codes, sentences.
final class Plainness {
  private static final String SIGNS = "'\"<>();|`${}\\*#=,[]&!@%+^~\n\r\0";
  private static final List<String> WORDS =
      List.of(
          "select",
          "union",
          "exec",
          "waitfor",
          "order by",
          " or ",
          " and ",
          " like ",
          "xor ",
          "is null",
          "null is",
          " is not null",
          "truncate table",
          "alter table",
          "drop user",
          "drop database",
          "handler ",
          " to disk",
          "delete from",
          "insert into",
          "drop table",
          "create table",
          "create database",
          "revoke all",
          "create user",
          "grant all",
          "grant select",
          "rename table",
          " in (",
          " between ",
          "show databases",
          "show tables",
          "sqlite_",
          "sysobjects",
          "syscolumns",
          "procedure analyse",
          "information_schema",
          "xp_",
          "sp_",
          "utl_",
          "dbms_",
          "pg_",
          "load data",
          " collate ",
          "against");

  private static final Set<String> NAMES = Payloads.names();

  private static final List<String> ORDERS = List.of("if", "for", "while", "until", "case");

  /// Longer runs of letters may be packed text.
  private static final int PACKED = 24;

  private Plainness() {}

  /// @param value with percent escapes undone
  static boolean isPlain(String value) {
    int run = 0;
    int dots = 0;
    boolean blank = false;
    for (int at = 0; at < value.length(); at++) {
      char letter = value.charAt(at);
      boolean packs = Character.isLetterOrDigit(letter) || letter == '-' || letter == '_';
      run = packs ? run + 1 : 0;
      if (run >= PACKED || (!packs && SIGNS.indexOf(letter) >= 0)) {
        return false;
      }
      char next = at + 1 < value.length() ? value.charAt(at + 1) : ' ';
      boolean doubled = letter == next && "-./:".indexOf(letter) >= 0;
      if (doubled || (letter == '-' && Character.isUpperCase(next))) {
        return false;
      }
      blank |= letter <= ' ';
      dots += letter == '.' ? 1 : 0;
    }
    return dots < 2
        && !(blank ? holdsWord(value) || commands(value) : namesFunction(value))
        && !names(value);
  }

  /// Whether it begins as a command does, with a program or a word that orders other commands.
  static boolean commands(String value) {
    String text = value.strip().toLowerCase(Locale.ROOT);
    int end = text.indexOf(' ');
    String first = end < 0 ? text : text.substring(0, end);
    String name = first.endsWith(".exe") ? first.substring(0, first.length() - 4) : first;
    return ORDERS.contains(name)
        || ShellPrograms.isProgram(name)
        || text.contains(" install ")
        || ((text.contains(" -") || name.indexOf('-') > 0) && text.length() < 200);
  }

  /// Whether a word of it says something by itself: a function that nobody names by chance.
  private static boolean namesFunction(String value) {
    int at = 0;
    while (at < value.length()) {
      int from = at;
      while (at < value.length()
          && (Character.isLetterOrDigit(value.charAt(at)) || value.charAt(at) == '_')) {
        at++;
      }
      if (at - from > 2 && NAMES.contains(value.substring(from, at).toLowerCase(Locale.ROOT))) {
        return true;
      }
      at = Math.max(at, from + 1);
    }
    return value.startsWith("__");
  }

  static boolean holdsWord(String value) {
    String lower = " " + value.toLowerCase(Locale.ROOT);
    return WORDS.stream().anyMatch(lower::contains);
  }

  /// A path or address: worth a look where a value should be a word.
  private static boolean names(String value) {
    return value.indexOf('/') >= 0 || value.startsWith(".") || value.indexOf(':') == 1;
  }
}
