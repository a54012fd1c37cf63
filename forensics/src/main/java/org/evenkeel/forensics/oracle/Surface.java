package org.evenkeel.forensics.oracle;

import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.expression.Expression;

/// The parts of a store that matter for success: where one signs in, what only staff sees, where no
/// script belongs. Knows the common platforms by their routes.
final class Surface {
  private static final Expression SCRIPT =
      Expression.of("(?i)\\.(php[0-9]?|phtml|pht|phar|phps|asp|aspx|ashx|jsp|jspx|cgi|pl)(/|$)");
  private static final Expression DATA_FOLDER =
      Expression.of(
          "(?i)(^|/)(media|uploads?|img|images?|cache|tmp|temp|files?|custom_options|logs?|"
              + "downloads?|backups?|thumbs?|avatars?|attachments?|aspnet_client)/");

  /// Programs that stores, their cron jobs and payment providers call every day.
  private static final Expression KNOWN_SCRIPT =
      Expression.of(
          "(?i)^(/[\\w.-]+)?/(index|wp-login|wp-cron|xmlrpc|wp-comments-post|wp-trackback|get|static|"
              + "cron|ajax|ajax-tab|ipn|callback|notify|return|validation|postback|webhook|"
              + "dispatcher|admin-ajax|admin-post|ipn_main_handler|checkout_process)\\.php(/|$)|"
              + "/modules/[\\w-]+/(controllers/front/)?[\\w-]*(webhook|callback|postback|notification|"
              + "_ipn)[\\w-]*\\.php$|"
              + "/wp-content/plugins/(iwp-client|worker|mainwp-child|wp-umbrella|malcare-security|"
              + "blogvault-real-time-backup|managewp|updraftcentral)/(init|index)\\.php$|"
              + "/bridge2cart/bridge\\.php$|/le_connector/(le_)?connector\\.php$|"
              + "/wp-admin/|/wp-json/|/setup/|/zc_install/|/install/");

  /// Programs of the platforms that answer whoever asks, and that no page sends a form to.
  private static final Expression NO_FORMS =
      Expression.of("(?i)/(health_check|get|static|404|503|version|info|phpinfo)\\.php$");

  private static final Expression ERRORS = Expression.of("(?i)^(/pub)?/errors?/");
  private static final Expression ERROR_PAGE =
      Expression.of("(?i)/([45]\\d\\d|report|index|error|nocookie|noroute)\\w*\\.php$");

  private static final Expression ASSET =
      Expression.of("(?i)\\.(js|mjs|css|map|png|jpe?g|gif|svg|webp|avif|ico|woff2?|ttf|eot)$");

  private Surface() {}

  /// A program that has no use for a form.
  static boolean takesNoForms(String path) {
    return NO_FORMS.occursIn(path);
  }

  /// A picture, a style, a font, or a script for browsers: the same for everybody who asks.
  static boolean isAsset(String path) {
    return ASSET.occursIn(path);
  }

  /// A program in a place where only pictures and papers belong.
  static boolean strayScript(String path) {
    return SCRIPT.occursIn(path) && DATA_FOLDER.occursIn(path);
  }

  /// A program among the pages that tell of errors, which take no forms, and none of these pages.
  static boolean amongErrors(String path) {
    return ERRORS.occursIn(path) && !ERROR_PAGE.occursIn(path);
  }

  static boolean script(String path) {
    return SCRIPT.occursIn(path);
  }

  /// A program that is not one of those that every store has.
  static boolean oddScript(String path) {
    return script(path) && !KNOWN_SCRIPT.occursIn(path);
  }

  /// A request that hands over a name and a password, by its shape.
  static boolean login(Event event) {
    return event.kind() == Kind.WEB && SignIn.isLogin(event);
  }

  /// A page that only staff is shown.
  static boolean staffPage(Event event) {
    return event.kind() == Kind.WEB && Backstage.isPage(event);
  }

  static boolean isPost(Event event) {
    return event.textOrEmpty(Field.METHOD).equals("POST");
  }

  static boolean isGet(Event event) {
    return event.textOrEmpty(Field.METHOD).equals("GET");
  }

  static boolean served(Event event) {
    return event.status() >= 200 && event.status() < 300;
  }

  static String path(Event event) {
    return event.textOrEmpty(Field.PATH);
  }

  static String query(Event event) {
    return event.textOrEmpty(Field.QUERY);
  }
}
