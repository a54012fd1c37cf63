package org.evenkeel.law.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.evenkeel.law.code.Content;
import org.evenkeel.law.duty.Assessment;
import org.evenkeel.law.duty.Deed;
import org.evenkeel.law.duty.Duty;
import org.evenkeel.law.duty.Limit;
import org.evenkeel.law.duty.State;

/// One page that an owner understands: the next deadline large, then all by date, then by place,
/// each with why and what to write. No script, nothing from elsewhere.
public final class Overview {
  private final Assessment assessment;
  private final Instant now;
  private final StringBuilder page = new StringBuilder(1 << 16);

  private Overview(Assessment assessment, Instant now) {
    this.assessment = assessment;
    this.now = now;
  }

  /// The page, as things stand at `now`.
  public static String of(Assessment assessment, Instant now) {
    return new Overview(assessment, now).write();
  }

  private String write() {
    List<Duty> dated = DueDates.dated(assessment);
    page.append("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
        .append("<title>Whom we must tell, and by when</title><style>")
        .append(OverviewStyle.CSS)
        .append("</style></head><body><main>\n<h1>Whom we must tell, and by when</h1>\n");
    next(dated);
    summary();
    timeline(dated);
    places();
    questions();
    rest("Recommended, not owed", State.VOLUNTARY);
    rest("Not in force yet", State.FUTURE);
    notOwed();
    foot();
    return page.append("</main></body></html>\n").toString();
  }

  private void next(List<Duty> dated) {
    Duty first =
        dated.stream()
            .filter(duty -> !isOver(duty))
            .findFirst()
            .orElse(dated.isEmpty() ? null : dated.getFirst());
    if (first == null) {
      page.append("<section class=\"next\"><p>No date is running.</p></section>\n");
      return;
    }
    Limit limit = DueDates.limit(first);
    long over = dated.stream().filter(this::isOver).count();
    page.append("<section class=\"next\"><p class=\"label\">")
        .append(isOver(first) ? "All dates have passed; the first was" : "Next")
        .append(!isOver(first) && over > 0 ? ", after " + over + " that have passed" : "")
        .append("</p><p class=\"left\">")
        .append(limit == null ? "" : Html.escape(TimeLeft.until(limit.end(), now)))
        .append("</p><p class=\"who\">")
        .append(Html.escape(Deed.words(first)))
        .append("</p><p>")
        .append(Html.escape(DueDates.words(first)))
        .append("</p></section>\n");
  }

  private boolean isOver(Duty duty) {
    Limit limit = DueDates.limit(duty);
    return limit != null && limit.end().isBefore(now);
  }

  private void summary() {
    page.append("<p class=\"counts\">");
    for (State state : State.values()) {
      long count = assessment.duties().stream().filter(duty -> duty.state() == state).count();
      page.append("<span><b>")
          .append(count)
          .append("</b> ")
          .append(state.words())
          .append("</span> ");
    }
    page.append("</p>\n");
  }

  private void timeline(List<Duty> dated) {
    List<Duty> words = DueDates.inWords(assessment);
    if (dated.isEmpty() && words.isEmpty()) {
      return;
    }
    page.append(
            "<h2>By date</h2>\n<div class=\"scroll\"><table><thead><tr><th scope=\"col\">When</th>")
        .append("<th scope=\"col\">Whom</th><th scope=\"col\">Left</th></tr></thead><tbody>\n");
    words.stream().filter(DueDates::isAtOnce).forEach(this::row);
    dated.forEach(this::row);
    words.stream().filter(duty -> !DueDates.isAtOnce(duty)).forEach(this::row);
    page.append("</tbody></table></div>\n");
  }

  private void row(Duty duty) {
    Limit limit = DueDates.limit(duty);
    String doubt = Deed.doubt(duty);
    page.append(isOver(duty) ? "<tr class=\"over\"><td>" : "<tr><td>")
        .append(Html.escape(when(duty)))
        .append("</td><td><a href=\"#")
        .append(Html.escape(duty.id()))
        .append("\">")
        .append(Html.escape(Deed.recipient(duty)))
        .append("</a><br><small>")
        .append(Html.escape(duty.rule().named().placeName()))
        .append(doubt.isEmpty() ? "" : " · <span class=\"unsure\">" + doubt + "</span>")
        .append("</small></td><td>")
        .append(limit == null ? "" : Html.escape(TimeLeft.until(limit.end(), now)))
        .append("</td></tr>\n");
  }

  private static String when(Duty duty) {
    boolean outer = duty.timing().due() == null && duty.timing().outer() != null;
    String words = DueDates.words(duty);
    return outer
        ? "At the latest " + words
        : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private void places() {
    Map<String, List<Duty>> places = new LinkedHashMap<>();
    for (Duty duty : assessment.duties()) {
      if (duty.state() == State.DUE) {
        places.computeIfAbsent(duty.rule().named().placeName(), _ -> new ArrayList<>()).add(duty);
      }
    }
    page.append(places.isEmpty() ? "" : "<h2>By place</h2>\n");
    places.forEach(
        (place, duties) -> {
          page.append("<h3>").append(Html.escape(place)).append("</h3>\n");
          duties.forEach(this::card);
        });
  }

  private void card(Duty duty) {
    String doubt = Deed.doubt(duty);
    page.append("<article id=\"").append(Html.escape(duty.id())).append("\"><h4>");
    page.append(Html.escape(Deed.words(duty))).append("</h4><p class=\"when\">");
    page.append(Html.escape(when(duty))).append("</p>");
    if (!doubt.isEmpty()) {
      page.append("<p class=\"unsure\">Check before you rely on it: ").append(doubt);
      page.append(".</p>");
    }
    labelled("Why", duty.why());
    labelled("What to write", contents(duty));
    labelled("Reports in parts", duty.rule().deadline().stages());
    labelled("Good to know", duty.rule().file().paperwork().note());
    for (String question : duty.questions()) {
      labelled("Open", question);
    }
    String at = Deed.address(duty);
    page.append("<p class=\"cite\">").append(Html.escape(duty.id())).append(" · ");
    page.append(Html.escape(duty.rule().named().citation()));
    page.append(at.isEmpty() ? "" : " · " + Html.escape(at)).append("</p></article>\n");
  }

  private void labelled(String label, String text) {
    if (!text.isEmpty()) {
      page.append("<p><b>").append(label).append("</b> ").append(Html.escape(text)).append("</p>");
    }
  }

  private static String contents(Duty duty) {
    List<String> words = new ArrayList<>();
    for (Content content : duty.rule().file().paperwork().content()) {
      boolean free = content == Content.NONE_SPECIFIED || content == Content.NOT_SPECIFIED;
      words.add(free || content.isForbidding() ? content.question() : content.heading());
    }
    return String.join(" · ", words);
  }

  private void questions() {
    TreeSet<String> open = new TreeSet<>();
    for (Duty duty : assessment.duties()) {
      if (duty.state() == State.UNDECIDED) {
        open.addAll(duty.questions());
      }
    }
    if (open.isEmpty()) {
      return;
    }
    page.append("<h2>Not decided yet</h2>\n<p>These answers would decide it:</p><ul>\n");
    open.forEach(question -> page.append("<li>").append(Html.escape(question)).append("</li>\n"));
    page.append("</ul>\n");
    rest("Waiting for an answer", State.UNDECIDED);
  }

  private void rest(String title, State state) {
    List<Duty> duties = assessment.duties().stream().filter(duty -> duty.state() == state).toList();
    if (!duties.isEmpty()) {
      page.append("<details><summary>").append(title).append(" (").append(duties.size());
      page.append(")</summary><ul>\n");
      duties.forEach(this::line);
      page.append("</ul></details>\n");
    }
  }

  private void notOwed() {
    rest("Not owed, because", State.NOT_OWED);
  }

  private void line(Duty duty) {
    page.append("<li><b>").append(Html.escape(duty.id())).append("</b> ");
    page.append(Html.escape(Deed.recipient(duty)));
    String doubt = Deed.doubt(duty);
    page.append(doubt.isEmpty() ? "" : " <span class=\"unsure\">(" + doubt + ")</span>");
    page.append(": ").append(Html.escape(duty.why())).append("</li>\n");
  }

  private void foot() {
    page.append("<footer><p>").append(Html.escape(Assessment.ADVICE)).append(" Data as of ");
    page.append(Html.escape(assessment.asOf())).append(". Made ").append(now).append(".</p>");
    assessment
        .policies()
        .forEach(policy -> page.append("<p>").append(Html.escape(policy)).append("</p>"));
    page.append("</footer>\n");
  }
}
