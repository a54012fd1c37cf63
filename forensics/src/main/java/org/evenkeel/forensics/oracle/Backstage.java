package org.evenkeel.forensics.oracle;

import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Sense;
import org.evenkeel.forensics.expression.Expression;

/// Pages that only staff is shown, platform by platform. Where the address carries a secret of the
/// session, as with Magento, OpenCart and PrestaShop, the secret is what counts: the folder of the
/// back office may have any name.
final class Backstage {
  private static final Expression OPEN_TO_ALL =
      Expression.of(
          "(?i)/wp-admin/(admin-ajax\\.php|admin-post\\.php|load-(styles|scripts)\\.php|install\\.php|"
              + "setup-config\\.php|upgrade\\.php|css/|js/|images/|includes/|maint/)|/auth/login");
  private static final Expression MAGENTO = Expression.of("/key/[0-9a-f]{32,64}(/|$)");
  private static final Expression TOKEN =
      Expression.of(
          "(?:^|&)(?:user_token=[0-9A-Za-z]{20,}|_token=[0-9A-Za-z_.-]{20,})|"
              + "(?:^|&)controller=Admin.*(?:^|&)token=[0-9a-f]{20,}");
  private static final Expression TOKEN_LOGIN =
      Expression.of("route=common/login|controller=AdminLogin");
  private static final Expression COMMAND =
      Expression.of(
          "(?:^|&)cmd=(customers|orders|users|admin_|configuration|backup|categories|sqlpatch|"
              + "developers_tool|define_pages|home|profiles)");
  private static final Expression PROGRAM =
      Expression.of(
          "(?i)/(?:admin|backend)[\\w-]*\\.php\\?(?:.*&)?(?:"
              + "dispatch=(?:orders|order_management|products|categories|profiles|users|addons|exim|"
              + "settings|statistics|promotions|themes|block_manager|templates|file_editor|tools|"
              + "payments|sales_reports|datakeeper|index)|"
              + "target=(?:order|product|categor|user|profile|module|addons|export|import|custom_|"
              + "settings|payment|theme|db_backup|files|layout|statistic))");
  private static final Expression NAMED =
      Expression.of(
          "(?i)/(admin|backend|administrator)[\\w-]*/(admin/)?(dashboard|sales|customers?|orders?|"
              + "catalog|products?|system|mui|cms|users?|auth/user|backup|export|settings|config|"
              + "reports?|modules?|plugins?|extensions?|invites|api-keys)");

  /// Vendure's office, which has one address for all; strangers get a line that says no.
  private static final long ANSWER = 1_000;

  /// What only programs and people with a key are answered. Where customers have theirs, too, the
  /// lists of all are named.
  private static final Expression INTERFACE =
      Expression.of(
          "(?i)/rest/(\\w+/)?V1/(orders|customers/(search|\\d)|cmsBlock|cmsPage|store/|invoices|"
              + "transactions|products|categories|modules|stockItems|shipments|creditmemos|coupons)|"
              + "^/api/(search|_action|_admin|_info)/|/wp-json/wc/v\\d/(orders|customers|products)|"
              + "/wp-json/wp/v2/(users|settings|plugins)");

  private Backstage() {}

  /// Whether a request is for what only those with a key are answered.
  static boolean isInterface(Event event) {
    return INTERFACE.occursIn(Surface.path(event));
  }

  static boolean isPage(Event event) {
    Sense sense = Sense.of(event);
    if (sense != null) {
      return sense == Sense.BACK_OFFICE;
    }
    String path = Surface.path(event);
    String query = Surface.query(event);
    boolean only = path.endsWith("/admin-api") && event.sent() > ANSWER;
    return (only || isInside(path, query))
        && !OPEN_TO_ALL.occursIn(path)
        && !TOKEN_LOGIN.occursIn(query);
  }

  /// Expressions are asked only where a word of theirs stands: this is asked of every line, often.
  private static boolean isInside(String path, String query) {
    return (path.contains("/key/") && MAGENTO.occursIn(path))
        || (query.contains("token=") && TOKEN.occursIn(query))
        || (query.contains("cmd=") && COMMAND.occursIn(query))
        || (path.contains("/downloader/") && query.contains("A=connect"))
        || isNamed(path, query)
        || wordpress(path);
  }

  private static boolean isNamed(String path, String query) {
    boolean command = query.contains("dispatch=") || query.contains("target=");
    return mayBeNamed(path)
        && (NAMED.occursIn(path) || (command && PROGRAM.occursIn(path + '?' + query)));
  }

  private static boolean mayBeNamed(String path) {
    for (int at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
      if (path.regionMatches(true, at + 1, "admin", 0, 5)
          || path.regionMatches(true, at + 1, "backend", 0, 7)) {
        return true;
      }
    }
    return false;
  }

  private static boolean wordpress(String path) {
    boolean page = path.endsWith("/") || path.endsWith(".php");
    return page && path.contains("/wp-admin/") && !path.endsWith("/profile.php");
  }

  /// The folder that the back office stands in, such as `/admin_x1/`; empty when the address does
  /// not tell.
  static String folder(Event event) {
    String path = Surface.path(event);
    int end = path.indexOf('/', 1);
    return end > 0 && isPage(event) ? path.substring(0, end + 1) : "";
  }
}
