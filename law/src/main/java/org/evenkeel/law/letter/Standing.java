package org.evenkeel.law.letter;

import org.evenkeel.law.code.Content;
import org.evenkeel.law.code.DataCode;
import org.evenkeel.law.duty.Duty;
import org.evenkeel.law.facts.Facts;
import org.jspecify.annotations.Nullable;

/// Passages that read the same in every case: whom people can turn to, and what they can do.
final class Standing {
  private static final String BUREAUS =
      "Equifax, P.O. Box 105788, Atlanta, GA 30348, 1-888-298-0045, equifax.com. Experian, P.O. Box"
          + " 9554, Allen, TX 75013, 1-888-397-3742, experian.com. TransUnion, P.O. Box 160,"
          + " Woodlyn, PA 19094, 1-800-916-8800, transunion.com.";
  private static final String COMMISSION =
      "Federal Trade Commission, 600 Pennsylvania Avenue NW, Washington, DC 20580, 1-877-438-4338,"
          + " identitytheft.gov.";

  /// Nothing has to be said: what it would be about is not affected.
  private static final String NOT_NEEDED = "";

  private static final String FREEZE =
      "You can freeze your credit report at each of the three bureaus, by their site, by telephone"
          + " or by letter. While it is frozen, nobody can open credit in your name.";

  private Standing() {}

  static @Nullable String about(Content content, Duty duty, Facts facts) {
    return switch (content) {
      case CRA_CONTACTS -> BUREAUS;
      case CRA_CONTACTS_IF_SSN_DL -> numbers(facts) ? BUREAUS : NOT_NEEDED;
      case FTC_CONTACT -> COMMISSION;
      case REMAIN_VIGILANT ->
          "Stay watchful over the next 12 to 24 months: read your account statements and your free"
              + " credit reports, and tell your bank at once of what you do not know.";
      case FRAUD_ALERT_FREEZE ->
          "You can ask any of the three credit bureaus to place a fraud alert, free of charge. "
              + FREEZE;
      case FREEZE_INFO -> FREEZE;
      case FREE_FREEZE -> "Placing and lifting a freeze costs nothing.";
      case PW_CHANGE_IF_CRED ->
          credentials(facts)
              ? "Change your password with us, and wherever else you used it."
              : NOT_NEEDED;
      case POLICE_REPORT_RIGHT ->
          "You have the right to obtain a police report about this incident, if one was filed.";
      case CREDIT_MONITORING_OFFER_IF_SSN_DL -> numbers(facts) ? null : NOT_NEEDED;
      case CREDIT_MONITORING_OFFER_IF_SSN, CREDIT_MONITORING_OFFER_IF_SSN_TIN ->
          facts.breach().contents().known().contains(DataCode.SSN)
                  || facts.breach().contents().known().contains(DataCode.TIN)
              ? null
              : NOT_NEEDED;
      case TITLE_NOTICE_OF_DATA_BREACH, FORMAT_HEADINGS -> NOT_NEEDED; // the shape has them
      case NONE_SPECIFIED, NOT_SPECIFIED -> NOT_NEEDED;
      default -> null;
    };
  }

  private static boolean numbers(Facts facts) {
    return facts.breach().contents().known().contains(DataCode.SSN)
        || facts.breach().contents().known().contains(DataCode.DL);
  }

  private static boolean credentials(Facts facts) {
    return facts.breach().contents().known().contains(DataCode.ONLINE_CRED)
        || facts.breach().contents().known().contains(DataCode.PASSWORD)
        || facts.breach().contents().known().contains(DataCode.PASSWORD_HASH);
  }
}
