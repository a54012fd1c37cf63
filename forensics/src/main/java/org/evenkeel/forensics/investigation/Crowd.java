package org.evenkeel.forensics.investigation;

import java.util.List;

/// Addresses behind which more than one visitor stands, so that nobody may be accused or blocked by
/// them alone.
///
/// @param kind what makes it so
/// @param name whose network it is: `Cloudflare`; empty when nobody knows
/// @param addresses some of them, the busiest first
/// @param what a sentence: what is seen, and what cannot be told for it
/// @param how a sentence: where the real addresses stand, and how they come into the log from now
///   on
public record Crowd(Kind kind, String name, List<String> addresses, String what, String how) {
  /// What makes many stand behind one address.
  public enum Kind {
    /// A network that stands before stores and passes requests on.
    EDGE("edge"),
    /// The store's own proxy or load balancer.
    PROXY("proxy"),
    /// Where people work who use the back office.
    OFFICE("office"),
    /// Many visitors of one provider, hotel or school.
    CUSTOMERS("customers");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  public Crowd {
    addresses = List.copyOf(addresses);
  }

  /// For people.
  public String sentence() {
    return what + " " + how;
  }

  /// What blocking these addresses would do.
  public String warning() {
    String whom =
        switch (kind) {
          case EDGE, PROXY -> "every customer who comes through them";
          case OFFICE -> "your own people";
          case CUSTOMERS -> "the customers behind them";
        };
    return "Do not block "
        + (kind == Kind.EDGE ? "the addresses of " + name : String.join(", ", addresses))
        + ": that shuts out "
        + whom
        + ". Close the hole, and end sessions and passwords instead.";
  }
}
