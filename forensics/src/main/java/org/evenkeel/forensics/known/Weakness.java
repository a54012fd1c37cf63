package org.evenkeel.forensics.known;

import java.util.List;
import java.util.Locale;

/// A weakness that somebody published: one line of `known/weaknesses.txt`.
///
/// @param id a CVE, or a name where there is none
/// @param component as its address spells it
/// @param platform of which store: `magento`, or `any`
/// @param kind what is weak: `sql-injection`
/// @param remedy what is known of cure and harm
/// @param route where it lies
public record Weakness(
    String id, String component, String platform, String kind, Remedy remedy, Route route) {

  /// Cure and harm.
  ///
  /// @param fixed the first version without the weakness; `none`, or `?` when to be asked
  /// @param exploited `kev`, `reported`, `poc` or `no`
  public record Remedy(String fixed, String exploited) {}

  /// How much a request to the route says.
  public enum Use {
    /// Only attackers ask so.
    RARE,
    /// Customers and the store itself do as well.
    SHARED,
    /// A rule of the pack tells it, with more care than a table can.
    TOLD
  }

  /// Where a weakness lies.
  ///
  /// @param method in capitals; `*` for any
  /// @param path part of the path in lower case; `*` stands for anything
  /// @param words what the address holds besides, in lower case
  /// @param use how much a request says
  /// @param then part of a path whose good answer afterwards shows success; empty when none does
  public record Route(String method, String path, List<String> words, Use use, String then) {
    public Route {
      words = List.copyOf(words);
    }

    /// Whether a request was meant for it.
    ///
    /// @param target as sent
    public boolean leads(String asked, String target) {
      String lower = target.toLowerCase(Locale.ROOT);
      int query = lower.indexOf('?');
      String at = query < 0 ? lower : lower.substring(0, query);
      return (method.equals("*") || method.equals(asked))
          && Glob.isIn(at, path)
          && words.stream().allMatch(lower::contains);
    }

    /// How much of an address it names: the longer, the surer.
    int length() {
      return path.length() + words.stream().mapToInt(String::length).sum();
    }
  }
}
