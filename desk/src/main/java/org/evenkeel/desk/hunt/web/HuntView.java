package org.evenkeel.desk.hunt.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.evenkeel.desk.frame.Correctable;
import org.evenkeel.desk.hunt.Condition;
import org.evenkeel.desk.hunt.Counted;
import org.evenkeel.desk.hunt.Counts;
import org.evenkeel.desk.hunt.EventFiles;
import org.evenkeel.desk.hunt.HuntEvent;
import org.evenkeel.desk.hunt.HuntField;
import org.evenkeel.desk.hunt.SavedSearch;
import org.evenkeel.desk.incident.Incident;
import org.jspecify.annotations.Nullable;

/// What the page of a search shows.
///
/// @param typed what stands in the boxes
/// @param found null when the search could not be read
public record HuntView(
    Incident incident,
    HuntAddress address,
    Typed typed,
    @Nullable Found found,
    List<SavedSearch> saved,
    boolean mayWork,
    @Nullable String wrong)
    implements Correctable {
  public HuntView {
    saved = List.copyOf(saved);
  }

  /// A condition in plain words, a rule by its title.
  public String words(Condition condition) {
    if (found != null
        && condition instanceof Condition.OfField value
        && value.field() == HuntField.RULE) {
      return new Condition.OfField(
              HuntField.RULE, found.title(value.text()), value.whole(), value.not())
          .words();
    }
    return condition.words();
  }

  /// What stands in the boxes, as it was typed.
  public record Typed(String words, String from, String to) {}

  /// What was found.
  ///
  /// @param next where the next page begins, or -1
  /// @param titles of rules, by their identifiers
  public record Found(
      EventFiles.Ready file,
      Counts counts,
      ChartView chart,
      List<HuntEvent> events,
      long next,
      Map<String, String> titles) {
    public Found {
      events = List.copyOf(events);
      titles = Map.copyOf(titles);
    }

    /// The values of a field as people read them.
    public String shown(Counted counted, Counted.Value value) {
      return counted.field() == HuntField.RULE
          ? titles.getOrDefault(value.text(), value.text())
          : value.text();
    }

    public String title(String rule) {
      return titles.getOrDefault(rule, rule);
    }

    /// What an event looked like to the engine.
    public String titles(HuntEvent event) {
      return String.join(" · ", event.rules().stream().map(this::title).toList());
    }
  }

  /// A number with its thousands apart.
  public static String number(long number) {
    return String.format(Locale.ENGLISH, "%,d", number);
  }
}
