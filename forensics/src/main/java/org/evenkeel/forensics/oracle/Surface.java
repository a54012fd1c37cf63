package org.evenkeel.forensics.oracle;

import com.google.re2j.Pattern;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;

/// The parts of a store that matter for success: where one signs in, what only staff sees, where no
/// script belongs. Knows the common platforms by their routes.
final class Surface {
  private static final Pattern SCRIPT =
      Pattern.compile("(?i)\\.(php[0-9]?|phtml|pht|phar|phps|asp|aspx|ashx|jsp|jspx|cgi|pl)(/|$)");
  private static final Pattern DATA_FOLDER =
      Pattern.compile(
          "(?i)(^|/)(media|uploads?|img|images?|cache|tmp|temp|files?|custom_options|logs?|"
              + "downloads?|backups?|thumbs?|avatars?|attachments?)/");
  private static final Pattern LOGIN =
      Pattern.compile(
          "(?i)(/wp-login\\.php|/my-account/?$|/xmlrpc\\.php|/customer/account/loginPost|"
              + "/customer/ajax/login|/integration/(admin|customer)/token|/api/oauth/token|"
              + "/(admin|backend|administrator)[\\w-]*/?(index\\.php)?$|/user/login|/signin|/login/?$)");
  private static final Pattern STAFF_PAGE =
      Pattern.compile(
          "(?i)(/wp-admin/|/(admin|backend|administrator)[\\w-]*/(admin/)?(dashboard|sales|customer|"
              + "catalog|system|mui|cms|user|auth/user|backup|export|index\\.php)|/wp-json/wc/v[0-9]/)");
  private static final Pattern NOT_STAFF =
      Pattern.compile(
          "(?i)/wp-admin/(admin-ajax\\.php|admin-post\\.php|load-(styles|scripts)\\.php|css/|js/|images/)");
  private static final Pattern STAFF_QUERY =
      Pattern.compile("(?i)(^|&)(user_token=|controller=Admin|token=[0-9a-f]{32})");

  private Surface() {}

  /// A program in a place where only pictures and papers belong.
  static boolean strayScript(String path) {
    return SCRIPT.matcher(path).find() && DATA_FOLDER.matcher(path).find();
  }

  static boolean script(String path) {
    return SCRIPT.matcher(path).find();
  }

  /// A request that hands over a name and a password, by its shape.
  static boolean login(Event event) {
    return isPost(event)
        && (LOGIN.matcher(event.textOrEmpty(Field.PATH)).find()
            || event.textOrEmpty(Field.QUERY).contains("route=common/login")
            || event.textOrEmpty(Field.QUERY).contains("controller=AdminLogin"));
  }

  /// A page that only staff is shown.
  static boolean staffPage(Event event) {
    String path = event.textOrEmpty(Field.PATH);
    if (NOT_STAFF.matcher(path).find()) {
      return false;
    }
    return STAFF_PAGE.matcher(path).find()
        || STAFF_QUERY.matcher(event.textOrEmpty(Field.QUERY)).find();
  }

  static boolean isPost(Event event) {
    return event.textOrEmpty(Field.METHOD).equals("POST");
  }

  static boolean served(Event event) {
    return event.status() >= 200 && event.status() < 300;
  }
}
