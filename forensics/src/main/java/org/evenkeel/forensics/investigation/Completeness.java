package org.evenkeel.forensics.investigation;

import java.util.List;

/// How many of the store's orders have the request that placed them in the web logs. What is
/// complete for orders is likely to be so for attacks.
///
/// @param orders how many were placed in the time that the logs cover
/// @param without how many of them have no request
/// @param examples numbers of some of these
public record Completeness(long orders, long without, List<String> examples) {
  private static final double USUAL = 0.97;

  public Completeness {
    examples = List.copyOf(examples);
  }

  /// Whether hardly any order lacks its request.
  public boolean isUsual() {
    return orders - without >= USUAL * orders;
  }

  /// For people.
  public String sentence() {
    String all = "Of " + orders + " orders in the time of the web logs, ";
    if (without == 0) {
      return all + "each has the request that placed it.";
    }
    return all
        + (without == orders ? "none has" : without + " have not")
        + " the request that placed "
        + (without == orders ? "it" : "them")
        + ". They came another way (telephone, subscription, marketplace), or lines are missing.";
  }
}
