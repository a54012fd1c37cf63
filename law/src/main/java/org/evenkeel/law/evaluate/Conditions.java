package org.evenkeel.law.evaluate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.evenkeel.law.code.Answer;
import org.evenkeel.law.code.Cause;
import org.evenkeel.law.code.Comparison;
import org.evenkeel.law.code.Counted;
import org.evenkeel.law.code.DataCode;
import org.evenkeel.law.code.Encryption;
import org.evenkeel.law.code.Limb;
import org.evenkeel.law.code.Moment;
import org.evenkeel.law.facts.Count;
import org.evenkeel.law.facts.Facts;
import org.evenkeel.law.facts.Tri;
import org.evenkeel.law.rule.Threshold;
import org.jspecify.annotations.Nullable;

/// Weighs what a text asks of counts, data and encryption.
final class Conditions {
  private static final long FIVE_MILLION = 5_000_000;
  private static final long SCALE = 500;
  private static final long MANY = 1000;
  private static final List<DataCode> UNIQUE =
      List.of(
          DataCode.SSN,
          DataCode.GOVID,
          DataCode.PASSPORT,
          DataCode.DL,
          DataCode.MEDICAL,
          DataCode.GENETIC,
          DataCode.BIOMETRIC);

  final Facts facts;
  final People people;
  final Substance substance;
  final Harms harms;

  Conditions(Facts facts, People people) {
    this.facts = facts;
    this.people = people;
    substance = new Substance(facts);
    harms = new Harms(facts);
  }

  boolean enough(Text text, Weighing weighing) {
    Threshold threshold = text.rule.need().threshold();
    Count count = count(text, threshold.counted());
    List<Limb> limbs = text.rule.conditions().limbs();
    if (!limbs.isEmpty()) {
      Tri any = Tri.NO;
      for (Limb limb : limbs) {
        any = any.or(limb(limb, threshold, count));
      }
      return weighing.take(any, "None of the conditions is met.", limbQuestion(text, limbs));
    }
    Comparison comparison = threshold.comparison();
    if (comparison == null || threshold.counted() == Counted.EVENT) {
      return comparison != Comparison.NO_HARM_CLAIM || claim(text, weighing);
    }
    return switch (comparison) {
      case ANY_OF -> true;
      case NO_HARM_CLAIM -> claim(text, weighing);
      case AT_LEAST, MORE_THAN -> {
        boolean more = comparison == Comparison.MORE_THAN;
        Tri tri = compare(count, threshold.n(), more);
        if (tri == Tri.OPEN && threshold.unknownCounts()) {
          tri = Tri.YES;
        }
        yield weighing.take(tri, tooFew(count, threshold.n(), more), Answers.howMany(text));
      }
    };
  }

  private static String tooFew(Count count, long n, boolean more) {
    return count.most()
        + (count.most() == 1 ? " person" : " people")
        + "; this duty begins "
        + (more ? "above " : "at ")
        + n
        + ".";
  }

  /// Owed only by those who rely on there being no harm.
  private boolean claim(Text text, Weighing weighing) {
    Tri harm = harms.shown(text);
    Tri claimed =
        switch (harm) {
          case YES -> Tri.NO;
          case NO -> Tri.YES;
          case OPEN -> Tri.OPEN;
        };
    return weighing.take(
        claimed,
        "You do not rely on there being no harm.",
        "Do you rely on there being no harm? (harm.RISK)");
  }

  private Count count(Text text, @Nullable Counted counted) {
    if (counted == Counted.RESIDENTS_ONE_STATE) {
      return people.mostInOneState();
    }
    if (counted == Counted.CARD_NUMBERS) {
      return new Count(0, Count.UNBOUNDED);
    }
    return people.of(text.kind, text.rule.place());
  }

  static Tri compare(Count count, long n, boolean more) {
    long needed = more ? n + 1 : n;
    if (count.least() >= needed) {
      return Tri.YES;
    }
    return count.most() < needed ? Tri.NO : Tri.OPEN;
  }

  private Tri limb(Limb limb, Threshold threshold, Count count) {
    return switch (limb) {
      case COUNT ->
          compare(
              count,
              threshold.n(),
              threshold.above() || threshold.comparison() == Comparison.MORE_THAN);
      case UNIQUE_ID -> unique();
      case EXTERNAL_ATTACK -> {
        Cause cause = facts.breach().cause();
        yield cause == null ? Tri.OPEN : Tri.of(cause == Cause.EXTERNAL_ATTACK);
      }
      case LOSS_CNY_5M -> {
        java.math.BigDecimal loss = facts.breach().loss().get("CNY");
        yield loss == null
            ? Tri.OPEN
            : Tri.of(loss.compareTo(java.math.BigDecimal.valueOf(FIVE_MILLION)) >= 0);
      }
      case SUBSTANTIAL_HARM -> harms.answer(Answer.SUBSTANTIAL_HARM);
      case PFI_DEMANDED ->
          facts.moments().everywhere().containsKey(Moment.PFI_DEMANDED) ? Tri.YES : Tri.OPEN;
    };
  }

  private Tri unique() {
    Tri any = substance.of(DataCode.SPECIAL_CAT) == Tri.YES ? Tri.YES : Tri.NO;
    for (DataCode code : UNIQUE) {
      any = any.or(substance.of(code));
    }
    return any;
  }

  private static String limbQuestion(Text text, List<Limb> limbs) {
    List<String> asks = new ArrayList<>();
    for (Limb limb : limbs) {
      asks.add(
          switch (limb) {
            case COUNT ->
                text.rule.need().threshold().counted() == Counted.CARD_NUMBERS
                    ? "how many card numbers"
                    : "how many people (people." + text.rule.place() + ")";
            case UNIQUE_ID -> "which data (data)";
            case EXTERNAL_ATTACK -> "what caused it (cause)";
            case LOSS_CNY_5M -> "the loss (loss.CNY)";
            case SUBSTANTIAL_HARM -> "whether substantial harm is likely (harm.SUBSTANTIAL_HARM)";
            case PFI_DEMANDED -> "whether an investigator was demanded (moments.pfiDemanded)";
          });
    }
    return "What is known about any of: " + String.join(", ", asks) + "?";
  }

  /// Whether the data is what the text lists, on the day of the event.
  Tri data(Text text, @Nullable LocalDate event) {
    if (text.elements.length == 0) {
      return Tri.YES;
    }
    Tri alone = Tri.NO;
    Tri named = Tri.NO;
    for (int at = 0; at < text.elements.length; at++) {
      LocalDate since = text.since[at];
      if (since != null && event != null && event.isBefore(since)) {
        continue;
      }
      Tri tri = element(text, text.elements[at]);
      if (text.alone[at]) {
        alone = alone.or(tri);
      } else {
        named = named.or(tri);
      }
    }
    Tri name =
        text.rule.need().data().anyIdentifier()
            ? substance.identifier()
            : substance.of(DataCode.NAME);
    return alone.or(named.and(name));
  }

  private Tri element(Text text, DataCode code) {
    if (code == DataCode.SCALE_500) {
      return compare(people.of(text.kind, text.rule.place()), SCALE, false);
    }
    if (code == DataCode.OVER_1000) {
      return compare(people.of(text.kind, text.rule.place()), MANY, true);
    }
    return substance.of(code);
  }

  /// What would decide which of the text's kinds of data are in or out.
  String dataQuestion(Text text) {
    StringBuilder words = new StringBuilder();
    boolean nameless = false;
    for (int at = 0; at < text.elements.length; at++) {
      DataCode code = text.elements[at];
      if (element(text, code) == Tri.OPEN) {
        words.append(words.isEmpty() ? "" : ", ").append(asked(text, code));
      }
      nameless |= !text.alone[at];
    }
    if (nameless && substance.of(DataCode.NAME) == Tri.OPEN) {
      words.append(words.isEmpty() ? "" : ", ").append("names (NAME in data or unknown)");
    }
    return "Is there any of this: " + words + "?";
  }

  private static String asked(Text text, DataCode code) {
    return switch (code) {
      case RANSOM_PAYMENT -> "a ransom that was paid (moments.ransomPaid)";
      case SIGNIFICANT_INCIDENT -> "a judgement that it is significant (moments.significance)";
      case MAJOR_ICT_INCIDENT -> "a classification as major (moments.classifiedMajor)";
      case MATERIAL_CYBER_INCIDENT -> "a judgement that it is material (harm.MATERIALITY)";
      case MALICIOUS_ACT, INTRUSION_INCIDENT -> "an attack (cause)";
      case SCALE_500, OVER_1000 -> code.words() + " (people." + text.rule.place() + ")";
      default -> code.words() + " (" + code.code() + " in data or unknown)";
    };
  }

  boolean readable(Encryption encryption, Weighing weighing) {
    Tri encrypted = facts.breach().encrypted();
    Tri key = facts.breach().keyTaken();
    String whether = "Was the data encrypted? (encrypted)";
    return switch (encryption.effect()) {
      case NO_MATTER -> true;
      case SAFE -> weighing.take(not(encrypted), "The data was encrypted.", whether);
      case UNLESS_KEY ->
          weighing.take(
              not(encrypted).or(key),
              "The data was encrypted and the key is safe.",
              encrypted == Tri.OPEN ? whether : "Was the key taken, too? (keyTaken)");
      case SIGNED_OFF ->
          weighing.take(
              encrypted == Tri.NO ? Tri.YES : Tri.OPEN,
              "",
              encrypted == Tri.OPEN
                  ? whether
                  : "The text names redaction only. Does your lawyer treat encryption as the same?");
    };
  }

  private static Tri not(Tri tri) {
    return switch (tri) {
      case YES -> Tri.NO;
      case NO -> Tri.YES;
      case OPEN -> Tri.OPEN;
    };
  }
}
