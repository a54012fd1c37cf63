package org.evenkeel.law.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evenkeel.law.code.Also;
import org.evenkeel.law.code.Card;
import org.evenkeel.law.code.StoreKind;
import org.evenkeel.law.code.StoreSize;
import org.jspecify.annotations.Nullable;

/// The business, as far as laws ask about it.
///
/// @param established where, the main place first; null when not known
/// @param measure how big it is
/// @param kind what sort of business, null when not known
/// @param marketplace whether others sell on it
/// @param listed whether it reports to the SEC
/// @param also what it is besides; null when not known
/// @param cards which cards it takes; null when not known
public record Store(
    @Nullable List<String> established,
    Measure measure,
    @Nullable StoreKind kind,
    Tri marketplace,
    Tri listed,
    @Nullable Set<Also> also,
    @Nullable Set<Card> cards) {
  /// How big a business is.
  ///
  /// @param size in a word, null when not known
  /// @param staff people who work there, below zero when not known
  /// @param turnover of the last year by currency
  public record Measure(@Nullable StoreSize size, long staff, Map<String, BigDecimal> turnover) {
    public Measure {
      turnover = Map.copyOf(turnover);
    }
  }
}
