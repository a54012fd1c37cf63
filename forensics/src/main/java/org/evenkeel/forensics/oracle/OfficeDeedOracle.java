package org.evenkeel.forensics.oracle;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.investigation.Phase;
import org.evenkeel.forensics.known.Weaknesses;
import org.evenkeel.forensics.scan.TracedLine;
import org.jspecify.annotations.Nullable;

/// What someone who is no known staff did in the back office: lists taken out, code put on pages,
/// programs brought in, users made. By itself everyday work that accuses nobody; done by someone
/// who broke in, it is what they came for. Told by what the addresses say, whatever the platform.
final class OfficeDeedOracle implements Oracle {
  private static final Pattern EXPORT =
      Pattern.compile("(?i)export|download|[=/_.-]csv|backup|dump|gridtocsv|gridtoxml");

  /// Questions that are sent like forms, and change nothing.
  private static final Pattern SEARCH = Pattern.compile("^(?:/index\\.php)?/api/search/");

  /// Everybody calls that page; only few of its actions are staff's.
  private static final Pattern AJAX_EXPORT = Pattern.compile("(?i)action=[^&]*(export|csv)");

  private static final Pattern PAGE_CODE =
      Pattern.compile(
          "(?i)widget|theme|customi[sz]e|template|design|footer|header|cms[/_]?(block|page)|"
              + "custom_?(html|text)|html_?(block|box|content)|banner|snippet|script|layout|tag_?manager|google_?analytics|modification|"
              + "route=setting/(setting|store)");
  private static final Pattern PROGRAM =
      Pattern.compile(
          "(?i)upload-(plugin|theme)|(plugin|module|extension|installer|marketplace|package|component)s?"
              + "[^&]*(upload|install|import)|(upload|install)[^&]*(plugin|module|extension)|"
              + "(plugin|theme)-editor|file_?manager|edit-theme-plugin-file|modules/manage/action/(install|enable)");
  private static final Pattern TEXT_GIVEN =
      Pattern.compile(
          "(?i)/action/configure/\\w*(?:custom_?text|html|banner|footer|header|script|analytics)");

  /// Where PrestaShop's modules have their own settings: a module's name says nothing of pages.
  private static final String MODULE = "/action/configure/";

  private static final Pattern USER =
      Pattern.compile(
          "(?i)user-new|users?[/.](save|add|new|create)|employees?(/new|.*add)|AdminEmployees|"
              + "admin/user/save|wp/v2/users|cmd=users|/admin/invites|application-passwords");

  /// Code put on pages, in a few words.
  static final String CODE = "changed code of pages";

  private static final long LIST_BYTES = 3_000;

  @Override
  public void judge(Trail trail, Site site, Consumer<Observation> found) {
    if (site.staff().knowsWell(trail.address())) {
      return;
    }
    List<TracedLine> pulled = Pulls.in(trail, site);
    boolean signsIn = trail.lines().stream().anyMatch(line -> Surface.login(line.event()));
    if (!pulled.isEmpty() && signsIn) {
      found.accept(
          Observation.of(
              trail,
              Act.of(Phase.EXFIL, Act.LISTS_PULLED, "T1213", "T1567"),
              Proof.of(Grade.E0),
              "Fetched whole lists through the store's interface, page after page",
              pulled));
    }
    deeds(trail)
        .forEach(
            (act, lines) ->
                found.accept(Observation.of(trail, act, Proof.of(Grade.E0), words(act), lines)));
  }

  /// What was done, with the lines that show it.
  static Map<Act, List<TracedLine>> deeds(Trail trail) {
    Map<Act, List<TracedLine>> deeds = new LinkedHashMap<>();
    trail
        .linesWhere(event -> event.status() / 100 <= 3 && event.status() > 0 && inOffice(event))
        .forEach(
            line -> {
              Act act = act(line.event());
              if (act != null) {
                deeds.computeIfAbsent(act, any -> new ArrayList<>()).add(line);
              }
            });
    return deeds;
  }

  static boolean inOffice(Event event) {
    boolean open =
        Surface.path(event).contains("/wp-admin/admin-ajax.php")
            || Surface.path(event).contains("/wp-admin/admin-post.php");
    return Surface.staffPage(event)
        || (open && !isKnownHole(event))
        || event.textOrEmpty(Field.REFERER).contains("/wp-admin/");
  }

  /// Whether strangers can do it, by a weakness that is known: then it is no deed of staff.
  private static boolean isKnownHole(Event event) {
    String query = Surface.query(event);
    return event.text(Field.REFERER).isEmpty()
        && query.contains("action=")
        && !Weaknesses.at(event.textOrEmpty(Field.METHOD), Surface.path(event) + "?" + query)
            .isEmpty();
  }

  private static @Nullable Act act(Event event) {
    String where =
        Surface.path(event)
            + "?"
            + Surface.query(event)
            + (Surface.isPost(event) ? " " + referer(event) : "");
    if (SEARCH.matcher(where).find()) {
      return null;
    }
    boolean post = Surface.isPost(event) || event.textOrEmpty(Field.METHOD).equals("PUT");
    if (post && PROGRAM.matcher(where).find()) {
      return edits(where)
          ? Act.of(Phase.COLLECT, Act.PAGE_CODE, "T1056.003", "T1505.003")
          : Act.of(Phase.PERSIST, Act.CODE_PLANTED, "T1505.003");
    }
    if (post && USER.matcher(where).find()) {
      return Act.of(Phase.PERSIST, Act.ROGUE_ADMIN, "T1136.001");
    }
    boolean code =
        where.contains(MODULE) ? TEXT_GIVEN.matcher(where).find() : PAGE_CODE.matcher(where).find();
    if (post && (code || edits(where))) {
      return Act.of(Phase.COLLECT, Act.PAGE_CODE, "T1056.003");
    }
    boolean list =
        event.status() == 200
            && event.sent() >= LIST_BYTES
            && !event.textOrEmpty(Field.METHOD).equals("HEAD")
            && !Surface.isAsset(Surface.path(event))
            && EXPORT.matcher(where).find()
            && (!where.contains("/admin-ajax.php") || AJAX_EXPORT.matcher(where).find());
    return list && !post ? Act.of(Phase.EXFIL, Act.DATA_EXPORT, "T1213", "T1567") : null;
  }

  /// A file of a theme or an extension that is edited in the back office is a page's code, and so
  /// is what an extension for texts on pages is given.
  private static boolean edits(String where) {
    return where.contains("theme-editor")
        || where.contains("plugin-editor")
        || where.contains("edit-theme-plugin-file")
        || TEXT_GIVEN.matcher(where).find();
  }

  private static String referer(Event event) {
    String referer = event.textOrEmpty(Field.REFERER);
    int slash = referer.indexOf('/', referer.indexOf("://") + 3);
    return slash < 0 ? "" : referer.substring(slash);
  }

  /// The same in two words.
  static String briefly(Act act) {
    return switch (act.technique()) {
      case Act.DATA_EXPORT -> "exported data";
      case Act.PAGE_CODE -> CODE;
      case Act.ROGUE_ADMIN -> "changed users";
      default -> "brought in programs";
    };
  }

  private static String words(Act act) {
    return switch (act.technique()) {
      case Act.DATA_EXPORT -> "Took a list out of the back office";
      case Act.PAGE_CODE -> "Changed code of the store's pages from the back office";
      case Act.ROGUE_ADMIN -> "Made or changed a user of the back office";
      default -> "Brought a program in through the back office";
    };
  }
}
