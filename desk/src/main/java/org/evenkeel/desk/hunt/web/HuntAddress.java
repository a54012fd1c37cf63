package org.evenkeel.desk.hunt.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.evenkeel.desk.hunt.Condition;
import org.evenkeel.desk.hunt.HuntEvent;
import org.evenkeel.desk.hunt.HuntField;
import org.evenkeel.desk.hunt.SavedSearch;
import org.evenkeel.desk.hunt.Search;
import org.jspecify.annotations.Nullable;

/// Where a search has its page. All of it is in the address, so that it can be shared, kept and
/// gone back to.
///
/// @param here the page without a search
/// @param run the investigation whose events they are
public record HuntAddress(String here, String run, Search search) {
  /// The search itself.
  public String itself() {
    return of(search);
  }

  /// Everything there is.
  public String all() {
    return here + "?run=" + run;
  }

  public String with(HuntField field, String value) {
    return of(search.and(new Condition.OfField(field, value, true, false)));
  }

  public String withNot(HuntField field, String value) {
    return of(search.and(new Condition.OfField(field, value, true, true)));
  }

  public String without(Condition condition) {
    return of(search.without(condition));
  }

  public String during(@Nullable Instant from, @Nullable Instant to) {
    return of(search.during(from, to));
  }

  /// The next page.
  public String after(long number) {
    return itself() + "&after=" + number;
  }

  /// The page of one event.
  public String event(HuntEvent event) {
    return here + "/event?run=" + run + "&number=" + event.number();
  }

  /// A saved search among these events.
  public String saved(SavedSearch saved) {
    return all()
        + "&q="
        + encoded(saved.words())
        + "&from="
        + encoded(saved.from())
        + "&to="
        + encoded(saved.to());
  }

  private String of(Search other) {
    String words = other.words();
    return all()
        + (words.isEmpty() ? "" : "&q=" + encoded(words))
        + time("from", other.from())
        + time("to", other.to());
  }

  private static String time(String name, @Nullable Instant time) {
    return time == null ? "" : "&" + name + "=" + encoded(time.toString());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
