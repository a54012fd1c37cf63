package org.evenkeel.law.code;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a law asks about harm, mapped to the answers that an incident has.
public enum HarmTest implements Coded {
  AFFECTS_OPERATIONS_OR_MANY_PEOPLE(Kind.SHOWN, Answer.HIGH_RISK),
  AFFECTS_RIGHTS(Kind.SHOWN, Answer.RISK),
  CATEGORY_TEST(Kind.NONE),
  COMPROMISES_CONFIDENTIALITY_SECURITY_PRIVACY(Kind.SHOWN, Answer.RISK),
  DUTY_IF_SUBSTANTIAL_RISK_ID_THEFT_OR_UNAUTHORISED_USE(
      Kind.SHOWN, Answer.ID_THEFT_RISK, Answer.MISUSE_LIKELY),
  DUTY_ONLY_IF_ID_THEFT_OR_FRAUD_BELIEVED(Kind.SHOWN, Answer.ID_THEFT_RISK),
  DUTY_ONLY_IF_ID_THEFT_OR_FRAUD_COULD_RESULT(Kind.SHOWN, Answer.ID_THEFT_RISK),
  DUTY_ONLY_IF_ILLEGAL_USE_OR_MATERIAL_RISK(Kind.SHOWN, Answer.MISUSE_LIKELY, Answer.RISK),
  DUTY_ONLY_IF_LOSS_OR_INJURY(Kind.SHOWN, Answer.SUBSTANTIAL_HARM),
  DUTY_ONLY_IF_MATERIAL_COMPROMISE(Kind.SHOWN, Answer.MISUSE_LIKELY),
  DUTY_ONLY_IF_MATERIAL_RISK_ID_THEFT(Kind.SHOWN, Answer.ID_THEFT_RISK),
  DUTY_ONLY_IF_MATERIAL_RISK_OF_HARM(Kind.SHOWN, Answer.RISK),
  DUTY_ONLY_IF_RISK_OF_HARM(Kind.SHOWN, Answer.RISK),
  DUTY_ONLY_IF_SIGNIFICANT_RISK_ID_THEFT(Kind.SHOWN, Answer.ID_THEFT_RISK),
  DUTY_ONLY_IF_SUBSTANTIAL_HARM_LIKELY(Kind.SHOWN, Answer.SUBSTANTIAL_HARM),
  EXEMPT_IF_MEASURES_EFFECTIVELY_AVOID_HARM(Kind.EXEMPT, Answer.RISK),
  EXEMPT_IF_RISK_SIGNIFICANTLY_REDUCED(Kind.EXEMPT, Answer.RISK),
  HARM_CATEGORY_TEST(Kind.SHOWN, Answer.RISK),
  HIGH_RISK_ONLY(Kind.SHOWN, Answer.HIGH_RISK),
  IF_NEEDED_FOR_PROTECTION_OR_FDPIC_ORDERS(Kind.SHOWN, Answer.HIGH_RISK),
  INADVERTENT_DISCLOSURE_ONLY_EXEMPT(Kind.INADVERTENT, Answer.MISUSE_LIKELY),
  LIKELY_SERIOUS_HARM(Kind.SHOWN, Answer.SERIOUS_HARM),
  LOW_PROBABILITY_OF_COMPROMISE_EXEMPT(Kind.EXEMPT, Answer.MISUSE_LIKELY),
  MATERIALITY(Kind.SHOWN, Answer.MATERIALITY),
  MAY_CAUSE_HARM(Kind.SHOWN, Answer.RISK),
  MAY_CAUSE_SERIOUS_DAMAGE(Kind.SHOWN, Answer.SERIOUS_HARM),
  MEETS_REPORTING_SCOPE(Kind.SHOWN, Answer.RISK),
  MISUSE_NOT_LIKELY_EXEMPT(Kind.EXEMPT, Answer.MISUSE_LIKELY),
  MISUSE_NOT_REASONABLY_POSSIBLE_EXEMPT(Kind.EXEMPT, Answer.MISUSE_LIKELY),
  MISUSE_NOT_REASONABLY_POSSIBLE_EXEMPT_WITH_NOTICE_TO_AG(Kind.EXEMPT, Answer.MISUSE_LIKELY),
  NONE(Kind.NONE),
  NO_FINANCIAL_HARM_EXEMPT(Kind.EXEMPT, Answer.SUBSTANTIAL_HARM),
  NO_HARM_EXEMPT(Kind.EXEMPT, Answer.RISK),
  NO_HARM_EXEMPT_AFTER_CONSULT_AG_AND_FEDERAL_LE(Kind.EXEMPT, Answer.RISK),
  NO_HARM_EXEMPT_AFTER_LE_CONSULT(Kind.EXEMPT, Answer.RISK),
  NO_HARM_EXEMPT_AFTER_NOTICE_TO_AG(Kind.EXEMPT, Answer.RISK),
  NO_HARM_EXEMPT_WITH_WRITTEN_NOTICE_TO_AG(Kind.EXEMPT, Answer.RISK),
  NO_ID_THEFT_RISK_EXEMPT(Kind.EXEMPT, Answer.ID_THEFT_RISK),
  NO_LIKELIHOOD_OF_MISUSE_EXEMPT(Kind.EXEMPT, Answer.MISUSE_LIKELY),
  NO_REASONABLE_LIKELIHOOD_OF_HARM_EXEMPT(Kind.EXEMPT, Answer.RISK),
  NO_RISK_EXEMPT(Kind.EXEMPT, Answer.RISK),
  NO_SIGNIFICANT_RISK_ID_THEFT_EXEMPT(Kind.EXEMPT, Answer.ID_THEFT_RISK),
  NO_SUBSTANTIAL_ECONOMIC_LOSS_EXEMPT_IF_THIRD_PARTY_FORENSIC_OR_LE(
      Kind.EXEMPT, Answer.SUBSTANTIAL_HARM),
  NO_SUBSTANTIAL_LOSS_OR_ID_THEFT_EXEMPT(
      Kind.EXEMPT, Answer.SUBSTANTIAL_HARM, Answer.ID_THEFT_RISK),
  POTENTIAL_HARM_OR_CONFLICT_WITH_RIGHTS(Kind.SHOWN, Answer.RISK),
  PREJUDICE_PRIVACY_CONFIDENTIALITY_SECURITY(Kind.SHOWN, Answer.RISK),
  QUALIFIED_INCIDENT(Kind.SHOWN, Answer.HIGH_RISK),
  REAL_RISK_OF_HARM(Kind.SHOWN, Answer.RISK),
  REAL_RISK_SERIOUS_HARM(Kind.SHOWN, Answer.SERIOUS_HARM),
  REASONABLE_RISK_TO_RIGHTS(Kind.SHOWN, Answer.RISK),
  RELEVANT_RISK_OR_DAMAGE(Kind.SHOWN, Answer.RISK),
  RIGHTS_VIOLATION(Kind.SHOWN, Answer.RISK),
  RISK_LIKELY(Kind.SHOWN, Answer.RISK),
  RISK_OF_SERIOUS_INJURY(Kind.SHOWN, Answer.SERIOUS_HARM),
  RISK_OR_HARM_TEST(Kind.SHOWN, Answer.RISK),
  RISK_TO_DATA_SUBJECTS(Kind.SHOWN, Answer.RISK),
  RISK_UNLIKELY_EXEMPT(Kind.EXEMPT, Answer.RISK),
  RROSH(Kind.SHOWN, Answer.RROSH),
  SERIOUS_HARM_LIKELY(Kind.SHOWN, Answer.SERIOUS_HARM),
  SEVERE_INCIDENT(Kind.SHOWN, Answer.SERIOUS_HARM),
  SEVERITY_LEVEL(Kind.NONE),
  SIGNIFICANT_EFFECT(Kind.SHOWN, Answer.HIGH_RISK),
  SIGNIFICANT_EFFECT_ON_PATRIMONIAL_OR_MORAL_RIGHTS(Kind.SHOWN, Answer.HIGH_RISK),
  SIGNIFICANT_HARM(Kind.SHOWN, Answer.SUBSTANTIAL_HARM),
  SIGNIFICANT_HARM_OR_SCALE(Kind.ELSEWHERE, Answer.SUBSTANTIAL_HARM),
  SIGNIFICANT_INCIDENT(Kind.SIGNIFICANT),
  SUSPECTED_SERIOUS_HARM(Kind.EXEMPT, Answer.SERIOUS_HARM),
  UNAUTHORISED_USE_UNLIKELY_EXEMPT(Kind.EXEMPT, Answer.MISUSE_LIKELY),
  UNLIKELY_HARM_EXEMPT(Kind.EXEMPT, Answer.RISK);

  /// What an unanswered test means.
  public enum Kind {
    /// There is nothing to answer.
    NONE,
    /// The duty stands unless the harm is ruled out.
    EXEMPT,
    /// The same, and only for a disclosure by mistake.
    INADVERTENT,
    /// The duty exists only once the harm is shown.
    SHOWN,
    /// The moment at which the incident was judged significant is the answer.
    SIGNIFICANT,
    /// One of several ways to meet a condition, which is listed with the duty.
    ELSEWHERE
  }

  private final Kind kind;
  private final @Nullable Answer first;
  private final @Nullable Answer second;

  HarmTest(Kind kind) {
    this(kind, null, null);
  }

  HarmTest(Kind kind, Answer only) {
    this(kind, only, null);
  }

  HarmTest(Kind kind, @Nullable Answer first, @Nullable Answer second) {
    this.kind = kind;
    this.first = first;
    this.second = second;
  }

  public Kind kind() {
    return kind;
  }

  /// The answers that decide it; one "yes" among them meets it, only "no" to all rules it out.
  public List<Answer> answers() {
    return Stream.of(first, second).filter(Objects::nonNull).map(Objects::requireNonNull).toList();
  }

  @Override
  public String code() {
    return name();
  }
}
