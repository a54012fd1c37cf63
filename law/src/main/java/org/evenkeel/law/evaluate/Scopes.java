package org.evenkeel.law.evaluate;

import java.math.BigDecimal;
import java.util.Set;
import org.evenkeel.law.code.Also;
import org.evenkeel.law.code.Moment;
import org.evenkeel.law.code.Scope;
import org.evenkeel.law.code.StoreKind;
import org.evenkeel.law.code.StoreSize;
import org.evenkeel.law.facts.Facts;
import org.evenkeel.law.facts.Store;
import org.evenkeel.law.facts.Tri;

/// Whether a law binds this store.
final class Scopes {
  private static final long MEDIUM_STAFF = 50;
  private static final BigDecimal MEDIUM_TURNOVER = BigDecimal.valueOf(10_000_000);
  private static final BigDecimal AUSTRALIAN_TURNOVER = BigDecimal.valueOf(3_000_000);

  private final Store store;
  private final Facts facts;
  private final People people;

  Scopes(Facts facts, People people) {
    this.facts = facts;
    this.people = people;
    this.store = facts.store();
  }

  Tri binds(Scope scope, Text text) {
    return switch (scope) {
      case LISTED -> store.listed();
      case MARKETPLACE ->
          store.marketplace() == Tri.OPEN && store.kind() == StoreKind.MARKETPLACE
              ? Tri.YES
              : store.marketplace();
      case MEDIUM_OR_LARGE -> mediumOrLarge();
      case FINANCIAL_INSTITUTION -> also(Also.FINANCIAL_INSTITUTION);
      case HIPAA_COVERED -> store.kind() == StoreKind.PHARMACY ? Tri.YES : also(Also.HIPAA_COVERED);
      case HEALTH_RECORDS -> also(Also.HEALTH_RECORDS);
      case CRITICAL_INFRASTRUCTURE -> also(Also.CRITICAL_INFRASTRUCTURE);
      case MANUFACTURER -> also(Also.MANUFACTURER);
      case TELECOM -> also(Also.TELECOM);
      case PAYMENT_LICENCE -> also(Also.PAYMENT_LICENCE);
      case INFORMATION_BROKER -> also(Also.INFORMATION_BROKER);
      case TURNOVER_AUD_3M -> australian();
      case APP_ENTITY_PRESUMED -> australian() == Tri.NO ? Tri.NO : Tri.YES;
      case ONLINE_RETAIL -> onlineRetail();
      case ESTABLISHED -> people.sitsIn(text.rule.place());
      case PFI_DEMANDED ->
          facts.moments().everywhere().containsKey(Moment.PFI_DEMANDED) ? Tri.YES : Tri.OPEN;
      case ORDERED -> Tri.OPEN;
    };
  }

  /// What would decide it.
  static String question(Scope scope) {
    return switch (scope) {
      case LISTED -> "Does the store report to the SEC? (store.listed)";
      case MARKETPLACE -> "Do others sell on the store's site? (store.marketplace)";
      case MEDIUM_OR_LARGE -> "How big is the business? (store.size, store.staff, store.turnover)";
      case TURNOVER_AUD_3M, APP_ENTITY_PRESUMED ->
          "Was last year's turnover above AUD 3 million? (store.turnover.AUD)";
      case ONLINE_RETAIL -> "What sort of business is it? (store.kind)";
      case ESTABLISHED -> Concern.WHERE;
      case PFI_DEMANDED -> "Was a forensic investigator demanded, and when? (moments.pfiDemanded)";
      case ORDERED -> "Did the authority order it?";
      case FINANCIAL_INSTITUTION,
          HIPAA_COVERED,
          HEALTH_RECORDS,
          CRITICAL_INFRASTRUCTURE,
          MANUFACTURER,
          TELECOM,
          PAYMENT_LICENCE,
          INFORMATION_BROKER ->
          "Is it so that the store " + scope.words() + "? (store.also; [] for none of the list)";
    };
  }

  private Tri also(Also also) {
    Set<Also> given = store.also();
    return given == null ? Tri.OPEN : Tri.of(given.contains(also));
  }

  private Tri mediumOrLarge() {
    StoreSize size = store.measure().size();
    long staff = store.measure().staff();
    BigDecimal euro = store.measure().turnover().get("EUR");
    if (staff >= MEDIUM_STAFF || (euro != null && euro.compareTo(MEDIUM_TURNOVER) > 0)) {
      return Tri.YES;
    }
    if (size != null) {
      return Tri.of(size != StoreSize.SMALL);
    }
    return staff >= 0 && euro != null ? Tri.NO : Tri.OPEN;
  }

  private Tri australian() {
    BigDecimal turnover = store.measure().turnover().get("AUD");
    if (also(Also.CRITICAL_INFRASTRUCTURE) == Tri.YES) {
      return Tri.YES;
    }
    return turnover == null ? Tri.OPEN : Tri.of(turnover.compareTo(AUSTRALIAN_TURNOVER) > 0);
  }

  private Tri onlineRetail() {
    StoreKind kind = store.kind();
    if (kind == null) {
      return Tri.OPEN;
    }
    return switch (kind) {
      case ONLINE_RETAILER, MARKETPLACE, PLATFORM, PHARMACY -> Tri.YES;
      case SERVICE, OTHER -> Tri.OPEN;
    };
  }
}
