package org.evenkeel.law.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.evenkeel.law.code.Content;
import org.evenkeel.law.code.DataCode;
import org.evenkeel.law.code.EffectKind;
import org.evenkeel.law.code.EffectLevel;
import org.evenkeel.law.code.Moment;
import org.evenkeel.law.duty.Duty;
import org.evenkeel.law.duty.Limit;
import org.evenkeel.law.facts.Count;
import org.evenkeel.law.facts.Facts;
import org.evenkeel.law.facts.Plans;
import org.evenkeel.law.facts.When;
import org.jspecify.annotations.Nullable;

/// What the facts say about each thing that a notice must contain. What they do not say is never
/// made up: it stays a question.
final class Known {
  private final Facts facts;

  Known(Facts facts) {
    this.facts = facts;
  }

  /// The words for `content`, null when the facts have none.
  @Nullable String about(Content content, Duty duty) {
    String own = facts.plans().statements().get(content);
    if (own != null) {
      return own;
    }
    return switch (content) {
      case NATURE, SYNOPSIS -> nature();
      case DATA_TYPES -> data();
      case PERSONS_COUNT -> people(everybody());
      case RESIDENTS_COUNT -> people(facts.people().getOrDefault(duty.rule().place(), Count.NONE));
      case CAUSE -> cause();
      case AWARENESS_TIME, AWARENESS_DATE -> moment(Moment.AWARENESS);
      case DISCOVERY_DATE -> moment(Moment.DISCOVERY);
      case DETERMINATION_DATE -> moment(Moment.DETERMINATION);
      case NOTICE_TIMING, NOTICE_DATE, NOTICE_ANTICIPATED_DATE -> letters();
      case LE_DELAY, LE_INVOLVED -> hold();
      case CROSS_BORDER -> countries();
      default -> Standing.about(content, duty, facts);
    };
  }

  private @Nullable String nature() {
    Map<EffectKind, EffectLevel> effect = facts.breach().effect();
    List<String> parts = new ArrayList<>();
    for (EffectKind kind : EffectKind.values()) {
      EffectLevel level = effect == null ? null : effect.get(kind);
      if (level == EffectLevel.YES) {
        parts.add("data was " + kind.words());
      } else if (level == EffectLevel.SUSPECTED) {
        parts.add("data may have been " + kind.words());
      }
    }
    if (parts.isEmpty()) {
      return null;
    }
    String sentence = String.join("; ", parts) + ".";
    return capital(sentence);
  }

  private static String capital(String sentence) {
    return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
  }

  private @Nullable String data() {
    List<String> words =
        facts.breach().contents().known().stream()
            .filter(code -> code.kind() != DataCode.Kind.WORD)
            .sorted()
            .map(DataCode::words)
            .toList();
    return words.isEmpty() ? null : capital(String.join(", ", words) + ".");
  }

  private Count everybody() {
    Count all = Count.NONE;
    for (Count count : facts.people().values()) {
      all = all.plus(count);
    }
    return all;
  }

  private static @Nullable String people(Count count) {
    if (count.most() == Count.UNBOUNDED) {
      return count.least() > 1 ? "At least " + count.least() + "; the number is not final." : null;
    }
    return count.least() == count.most()
        ? String.valueOf(count.least())
        : "Between " + count.least() + " and " + count.most() + ".";
  }

  private @Nullable String cause() {
    return facts.breach().cause() == null
        ? null
        : switch (facts.breach().cause()) {
          case EXTERNAL_ATTACK -> "An attack from outside.";
          case INSIDER -> "Somebody inside the business.";
          case ERROR -> "A mistake.";
          case LOSS -> "A loss.";
          case THEFT -> "A theft.";
          case MALFUNCTION -> "A malfunction.";
        };
  }

  private @Nullable String moment(Moment moment) {
    return text(facts.moments().everywhere().get(moment));
  }

  private static @Nullable String text(@Nullable When when) {
    return switch (when) {
      case null -> null;
      case When.At at -> Limit.INSTANT.format(at.time());
      case When.On on -> on.day().toString();
    };
  }

  private @Nullable String letters() {
    When sent = facts.moments().everywhere().get(Moment.NOTICE_SENT);
    return text(sent == null ? facts.plans().letters() : sent);
  }

  private @Nullable String hold() {
    Plans.Hold hold = facts.plans().hold();
    return hold == null ? null : "The police asked us to wait since " + text(hold.from()) + ".";
  }

  private @Nullable String countries() {
    return facts.people().isEmpty() ? null : String.join(", ", facts.people().keySet()) + ".";
  }
}
