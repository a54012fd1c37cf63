package org.evenkeel.forensics.oracle;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.expression.Expression;
import org.evenkeel.forensics.scan.TracedGroup;
import org.evenkeel.forensics.scan.TracedLine;

/// An extension that somebody brought in, and forms that they sent within the hour to an address of
/// its name, each answered in its own way. Stores whose programs have no files of their own show a
/// back door so; who tries out what they installed comes from its pages.
final class OwnExtension {
  private static final long SOON = 3_600_000_000L;
  private static final int FORMS = 2;
  private static final int SHORTEST = 6;
  private static final Pattern NAME =
      Pattern.compile(
          "(?i)(?:extension|plugin|module)s?/(?:install|activate)/(?:plugin/|app/)?([\\w-]+)|"
              + "(?:install|activate)\\?(?:[^&]*&)*(?:plugin|pluginName|technicalName|name)=([\\w-]+)");
  private static final Expression STEP = Expression.of("(?i)install|activate");
  private static final Pattern NOISE = Pattern.compile("[^a-z0-9]");

  private OwnExtension() {}

  /// The forms sent to what they had brought in; empty when there are none.
  static List<TracedLine> forms(Trail trail) {
    List<TracedLine> forms = new ArrayList<>();
    Set<Long> sizes = new HashSet<>();
    for (TracedLine line : named(trail)) {
      String name = name(line.event());
      for (TracedGroup group : trail.groups()) {
        if (isForm(group.event()) && isOf(group.event(), name)) {
          group.lines().stream().filter(form -> isSoon(line, form)).forEach(forms::add);
        }
      }
    }
    forms.forEach(line -> sizes.add(line.event().sent()));
    return sizes.size() >= FORMS ? forms.stream().distinct().sorted().toList() : List.of();
  }

  private static List<TracedLine> named(Trail trail) {
    return trail
        .linesWhere(event -> event.status() / 100 == 2 && Surface.staffPage(event))
        .filter(line -> name(line.event()).length() >= SHORTEST)
        .toList();
  }

  private static String name(Event event) {
    String asked = Surface.path(event) + "?" + Surface.query(event);
    Matcher matcher = NAME.matcher(asked);
    if (!STEP.occursIn(asked) || !matcher.find()) {
      return "";
    }
    return plain(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
  }

  private static boolean isForm(Event event) {
    return Surface.isPost(event) && Surface.served(event) && !Surface.staffPage(event);
  }

  private static boolean isOf(Event event, String name) {
    for (String part : Surface.path(event).split("/", -1)) {
      if (plain(part).equals(name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSoon(TracedLine brought, TracedLine form) {
    long after = form.event().time() - brought.event().time();
    return after >= 0 && after <= SOON;
  }

  private static String plain(String name) {
    return NOISE.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
