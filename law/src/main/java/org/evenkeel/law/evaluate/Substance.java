package org.evenkeel.law.evaluate;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evenkeel.law.code.Answer;
import org.evenkeel.law.code.Cause;
import org.evenkeel.law.code.DataCode;
import org.evenkeel.law.code.Moment;
import org.evenkeel.law.code.PasswordForm;
import org.evenkeel.law.facts.Breach;
import org.evenkeel.law.facts.Facts;
import org.evenkeel.law.facts.Tri;

/// Which kinds of data, and conditions that follow from them, are met, open or out.
final class Substance {
  private static final Set<DataCode> FINANCE =
      EnumSet.of(DataCode.FINANCIAL, DataCode.PRESCRIBED_DATA);
  private static final Set<DataCode> CARD =
      EnumSet.of(
          DataCode.PAN,
          DataCode.CARD_PAN,
          DataCode.FINANCIAL,
          DataCode.PRESCRIBED_DATA,
          DataCode.PROPERTY_DAMAGE_RISK);
  private static final Set<DataCode> NUMBERS =
      EnumSet.of(
          DataCode.SSN,
          DataCode.DL,
          DataCode.PASSPORT,
          DataCode.GOVID,
          DataCode.TIN,
          DataCode.MILITARY_ID,
          DataCode.TRIBAL_ID);
  private static final Set<DataCode> IDENTIFIERS =
      EnumSet.of(
          DataCode.NAME,
          DataCode.EMAIL,
          DataCode.PHONE,
          DataCode.ADDRESS,
          DataCode.USERNAME,
          DataCode.ONLINE_CRED,
          DataCode.EMAIL_CRED,
          DataCode.IP_ADDRESS);

  /// What a code meets besides itself.
  private static final Map<DataCode, Set<DataCode>> IMPLIED =
      Map.ofEntries(
          Map.entry(
              DataCode.FIN_CODE,
              EnumSet.of(
                  DataCode.FIN_CODE_EXP,
                  DataCode.PAN,
                  DataCode.PAN_USABLE,
                  DataCode.FIN_ACCESS,
                  DataCode.CARD_SAD)),
          Map.entry(DataCode.FIN_CODE_EXP, EnumSet.of(DataCode.PAN)),
          Map.entry(DataCode.PAN_CREDIT, EnumSet.of(DataCode.PAN)),
          Map.entry(DataCode.PAN_USABLE, EnumSet.of(DataCode.PAN)),
          Map.entry(DataCode.PAN, CARD),
          Map.entry(DataCode.TRACK, EnumSet.of(DataCode.PAN, DataCode.CARD_SAD)),
          Map.entry(DataCode.FIN_ACCT_BANK, EnumSet.of(DataCode.FIN_ACCT)),
          Map.entry(DataCode.FIN_ACCT, FINANCE),
          Map.entry(DataCode.FIN_ACCESS, EnumSet.of(DataCode.FINANCIAL)),
          Map.entry(
              DataCode.ONLINE_CRED,
              EnumSet.of(DataCode.AUTH_CRED, DataCode.ACCOUNT_ID_AND_PASSWORD)),
          Map.entry(
              DataCode.MEDICAL,
              EnumSet.of(
                  DataCode.SPECIAL_CAT,
                  DataCode.SPECIAL_CARE,
                  DataCode.SENSITIVE_PI,
                  DataCode.PHI_UNSECURED,
                  DataCode.PHR_IDENTIFIABLE_HEALTH_UNSECURED)),
          Map.entry(DataCode.HEALTH_INS, EnumSet.of(DataCode.PHI_UNSECURED, DataCode.SENSITIVE_PI)),
          Map.entry(DataCode.GENETIC, EnumSet.of(DataCode.SPECIAL_CAT)),
          Map.entry(DataCode.BIOMETRIC, EnumSet.of(DataCode.SPECIAL_CAT)),
          Map.entry(DataCode.CHILD_UNDER_14, EnumSet.of(DataCode.CHILD)),
          Map.entry(DataCode.SSN, EnumSet.of(DataCode.SENSITIVE_PI)),
          Map.entry(DataCode.GOVID, EnumSet.of(DataCode.SENSITIVE_PI)),
          Map.entry(DataCode.PASSPORT, EnumSet.of(DataCode.SENSITIVE_PI)),
          Map.entry(DataCode.DL, EnumSet.of(DataCode.SENSITIVE_PI)));

  /// Words that data alone decides: without any of these, they are out.
  private static final Map<DataCode, Set<DataCode>> ONLY_FROM =
      Map.of(
          DataCode.FINANCIAL,
          EnumSet.of(DataCode.PAN, DataCode.FIN_ACCT, DataCode.FIN_ACCESS),
          DataCode.AUTH_CRED,
          EnumSet.of(DataCode.ONLINE_CRED, DataCode.EMAIL_CRED, DataCode.AUTH_SECRET),
          DataCode.ACCOUNT_ID_AND_PASSWORD,
          EnumSet.of(DataCode.ONLINE_CRED, DataCode.EMAIL_CRED),
          DataCode.CARD_PAN,
          EnumSet.of(DataCode.PAN),
          DataCode.CARD_SAD,
          EnumSet.of(DataCode.FIN_CODE, DataCode.TRACK, DataCode.PIN),
          DataCode.PROPERTY_DAMAGE_RISK,
          EnumSet.of(DataCode.PAN, DataCode.ONLINE_CRED, DataCode.FIN_ACCT, DataCode.FIN_ACCESS),
          DataCode.PHI_UNSECURED,
          EnumSet.of(DataCode.MEDICAL, DataCode.HEALTH_INS, DataCode.ORDERS, DataCode.MESSAGES),
          DataCode.PHR_IDENTIFIABLE_HEALTH_UNSECURED,
          EnumSet.of(DataCode.MEDICAL, DataCode.HEALTH_INS, DataCode.GENETIC, DataCode.BIOMETRIC));

  private final EnumSet<DataCode> met = EnumSet.noneOf(DataCode.class);
  private final EnumSet<DataCode> open = EnumSet.noneOf(DataCode.class);

  /// Whether an expiry date was taken for a code.
  final boolean expiryForCode;

  Substance(Facts facts) {
    Breach breach = facts.breach();
    met.addAll(breach.contents().known());
    open.addAll(breach.contents().unknown());
    boolean code = met.contains(DataCode.FIN_CODE);
    expiryForCode =
        !code && met.contains(DataCode.FIN_CODE_EXP) && facts.policies().cardWithExpiry();
    if (expiryForCode) {
      met.add(DataCode.FIN_CODE);
    }
    passwords(facts);
    spread(met);
    spread(open);
    if (expiryForCode && !breach.contents().known().contains(DataCode.CARD_SAD)) {
      met.remove(DataCode.CARD_SAD); // an expiry date is no sensitive authentication data
    }
    if (met.contains(DataCode.PAN)) {
      open.add(DataCode.PAN_USABLE);
    }
    conditions(facts);
    open.removeAll(met);
  }

  Tri of(DataCode code) {
    return met.contains(code) ? Tri.YES : open.contains(code) ? Tri.OPEN : Tri.NO;
  }

  /// Whether something identifies the person beside the data.
  Tri identifier() {
    Tri result = Tri.NO;
    for (DataCode code : IDENTIFIERS) {
      result = result.or(of(code));
    }
    return result;
  }

  private static void spread(EnumSet<DataCode> set) {
    for (int before = -1; before != set.size(); ) {
      before = set.size();
      for (DataCode code : List.copyOf(set)) {
        set.addAll(IMPLIED.getOrDefault(code, Set.of()));
      }
    }
  }

  /// Readable passwords with a user name or an e-mail address are logins.
  private void passwords(Facts facts) {
    boolean hashed = met.contains(DataCode.PASSWORD_HASH);
    boolean plain = met.contains(DataCode.PASSWORD);
    boolean maybe = open.contains(DataCode.PASSWORD_HASH) || open.contains(DataCode.PASSWORD);
    boolean named = met.contains(DataCode.USERNAME) || met.contains(DataCode.EMAIL);
    boolean maybeNamed = open.contains(DataCode.USERNAME) || open.contains(DataCode.EMAIL);
    if (!(hashed || plain || maybe) || !(named || maybeNamed)) {
      return;
    }
    PasswordForm form = facts.breach().contents().passwords();
    Tri readable = form == null ? (plain ? Tri.YES : Tri.OPEN) : Tri.of(isReadable(form, facts));
    if (readable == Tri.YES && (hashed || plain) && named) {
      met.add(DataCode.ONLINE_CRED);
    } else if (readable != Tri.NO) {
      open.add(DataCode.ONLINE_CRED);
    }
  }

  private static boolean isReadable(PasswordForm form, Facts facts) {
    return switch (form) {
      case PLAIN, REVERSIBLE, MD5, SHA1, SHA256 -> true;
      case SALTED_SHA256 -> facts.policies().fastHashes();
      case BCRYPT, SCRYPT, ARGON2, PBKDF2 -> false;
    };
  }

  private void conditions(Facts facts) {
    boolean some = !facts.breach().contents().known().isEmpty();
    boolean maybe = !facts.breach().contents().unknown().isEmpty();
    set(DataCode.ANY_PD, some ? Tri.YES : maybe ? Tri.OPEN : Tri.NO);
    set(DataCode.ANNEXURE_I_INCIDENT, some ? Tri.YES : Tri.OPEN);
    set(DataCode.ANY_INCIDENT, Tri.YES);
    set(DataCode.STATE_PI, Tri.YES); // weighed by the states' own lists
    set(DataCode.INCIDENT_RELATIVELY_MAJOR_OR_ABOVE, Tri.YES); // weighed by its limbs
    cause(facts.breach().cause());
    set(DataCode.SIGNIFICANT_INCIDENT, happened(facts, Moment.SIGNIFICANCE));
    set(DataCode.RANSOM_PAYMENT, happened(facts, Moment.RANSOM_PAID));
    set(DataCode.MAJOR_ICT_INCIDENT, happened(facts, Moment.CLASSIFIED_MAJOR));
    set(DataCode.MATERIAL_CYBER_INCIDENT, material(facts));
    for (DataCode code : DataCode.values()) {
      if (code.kind() == DataCode.Kind.WORD && !DECIDED.contains(code) && (some || maybe)) {
        open.add(code);
      }
    }
    ONLY_FROM.forEach(
        (word, sources) -> {
          if (sources.stream().allMatch(source -> of(source) == Tri.NO)) {
            open.remove(word);
          }
        });
    if (of(DataCode.FINANCIAL) == Tri.YES) {
      met.add(DataCode.CUSTOMER_FINANCIAL_INFO_UNENCRYPTED);
    }
    Tri named = of(DataCode.NAME);
    for (DataCode number : NUMBERS) {
      named = named.or(of(number));
    }
    set(DataCode.NAME_OR_ID_AND_PRESCRIBED_DATA, named.and(of(DataCode.PRESCRIBED_DATA)));
  }

  private static final Set<DataCode> DECIDED =
      EnumSet.of(
          DataCode.ANY_PD,
          DataCode.ANNEXURE_I_INCIDENT,
          DataCode.ANY_INCIDENT,
          DataCode.STATE_PI,
          DataCode.INCIDENT_RELATIVELY_MAJOR_OR_ABOVE,
          DataCode.SIGNIFICANT_INCIDENT,
          DataCode.RANSOM_PAYMENT,
          DataCode.MAJOR_ICT_INCIDENT,
          DataCode.MATERIAL_CYBER_INCIDENT,
          DataCode.MALICIOUS_ACT,
          DataCode.INTRUSION_INCIDENT,
          DataCode.NAME_OR_ID_AND_PRESCRIBED_DATA,
          DataCode.SCALE_500,
          DataCode.OVER_1000);

  private void cause(@org.jspecify.annotations.Nullable Cause cause) {
    if (cause == null) {
      set(DataCode.MALICIOUS_ACT, Tri.OPEN);
      set(DataCode.INTRUSION_INCIDENT, Tri.OPEN);
      return;
    }
    boolean intent =
        cause == Cause.EXTERNAL_ATTACK || cause == Cause.INSIDER || cause == Cause.THEFT;
    set(DataCode.MALICIOUS_ACT, Tri.of(intent));
    set(
        DataCode.INTRUSION_INCIDENT,
        cause == Cause.INSIDER ? Tri.OPEN : Tri.of(cause == Cause.EXTERNAL_ATTACK));
  }

  private static Tri happened(Facts facts, Moment moment) {
    return facts.moments().everywhere().containsKey(moment) ? Tri.YES : Tri.OPEN;
  }

  private static Tri material(Facts facts) {
    Boolean answer = facts.breach().harm().get(Answer.MATERIALITY);
    return answer == null ? happened(facts, Moment.MATERIALITY) : Tri.of(answer);
  }

  private void set(DataCode code, Tri tri) {
    switch (tri) {
      case YES -> met.add(code);
      case OPEN -> open.add(code);
      case NO -> {
        open.remove(code);
        met.remove(code);
      }
    }
  }
}
