package org.evenkeel.forensics.oracle;

import java.util.List;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Sense;
import org.evenkeel.forensics.expression.Expression;

/// Where people sign in, platform by platform, and what each door's answers say. A status alone
/// never proves a login; but at some doors it proves that one failed.
final class SignIn {
  /// What a door's answer says.
  enum Says {
    FAILED,
    /// As after a right password; the next page must tell.
    PERHAPS,
    /// Right and wrong passwords are answered alike.
    NOTHING
  }

  private static final Expression NO_PASSWORD =
      Expression.of(
          "(?i)action=(lostpassword|retrievepassword|register|rp|resetpass|postpass|logout)");

  /// One door.
  ///
  /// @param path what its path looks like
  /// @param query what its query holds, empty for any
  /// @param failed statuses of failure
  /// @param perhaps statuses that a right password gets
  private record Door(Expression path, String query, List<Integer> failed, List<Integer> perhaps) {
    Door(String path, String query, List<Integer> failed, List<Integer> perhaps) {
      this(Expression.of(path), query, failed, perhaps);
    }

    /// Work in the back office is sent to the same page as the password, with a command.
    boolean fits(Event event) {
      String asked = Surface.query(event);
      boolean command = asked.contains("route=") || asked.contains("controller=");
      boolean told = query.contains("route=") || query.contains("controller=");
      return asked.contains(query) && (told || !command) && path.occursIn(Surface.path(event));
    }
  }

  private static final List<Door> DOORS =
      List.of(
          new Door("/wp-login\\.php$", "", List.of(200, 403, 503), List.of(302)),
          new Door("/xmlrpc\\.php$", "", List.of(403, 405), List.of()),
          new Door(
              "(?i)/(my-account|mein-konto|mon-compte|mijn-account|mi-cuenta|konto)/?$",
              "",
              List.of(200, 403),
              List.of(302)),
          new Door("(?i)/customer/account/loginPost", "", List.of(403), List.of()),
          new Door("(?i)/customer/ajax/login", "", List.of(401, 403), List.of()),
          new Door(
              "(?i)/integration/(admin|customer)/token$",
              "",
              List.of(400, 401, 403, 500),
              List.of(200)),
          new Door("(?i)/api/oauth/token$", "", List.of(400, 401, 403, 429), List.of(200)),
          new Door("(?i)/jwt-auth/v1/token$", "", List.of(401, 403), List.of(200)),
          new Door("(?i)/auth/(user|customer)/emailpass$", "", List.of(401, 403), List.of(200)),
          new Door("/admin-api$", "", List.of(), List.of()),
          new Door("/index\\.php$", "route=common/login", List.of(), List.of(200, 302)),
          new Door("/index\\.php$", "route=account/login.login", List.of(), List.of()),
          new Door("/index\\.php$", "route=account/login", List.of(200), List.of(302)),
          new Door("/(index\\.php)?$", "controller=AdminLogin", List.of(), List.of(200, 302)),
          new Door("/ajax-tab\\.php$", "", List.of(), List.of(200)),
          new Door("(?i)/admin[\\w-]*/index\\.php$", "rand=", List.of(), List.of()),
          new Door("^/(index\\.php)?$", "dispatch=auth.login", List.of(200, 403), List.of(302)),
          new Door("\\.php$", "dispatch=auth.login", List.of(200, 403), List.of(302)),
          new Door("/(admin\\.php|cart\\.php)?$", "target=login", List.of(200, 403), List.of(302)),
          new Door("/index\\.php$", "controller=authentication", List.of(200), List.of(302)),
          new Door(
              "(?i)/(connexion|anmeldung|login|inloggen|iniciar-sesion|autenticazione|logowanie)/?$",
              "back=",
              List.of(200),
              List.of(302)),
          new Door("/index\\.php$", "cmd=login", List.of(200), List.of(302)),
          new Door("/index\\.php$", "main_page=login&action=process", List.of(200), List.of(302)),
          new Door(
              "(?i)/(admin|backend|administrator)[\\w-]*/?(index\\.php)?$",
              "",
              List.of(200, 401, 403),
              List.of(302)),
          new Door(
              "(?i)/(admin|backend|administrator)[\\w-]*/(auth/)?login/?$",
              "",
              List.of(401, 403),
              List.of(200, 302)),
          new Door(
              "(?i)/downloader/(index\\.php)?$",
              "A=loggedin",
              List.of(200, 401, 403),
              List.of(302)),
          new Door(
              "(?i)/[\\w-]*(?:admin|backend|manager|backoffice|cms)[\\w-]*/(?:\\w+/)?"
                  + "(?:login|signin|sign-in|logon|auth)\\.(?:php|aspx?|jsp|cfm|do)$",
              "",
              List.of(401, 403),
              List.of(302, 303)),
          new Door(
              "(?i)/(user|users|account|auth|admin)/(login|sign_?in)/?$|/signin/?$|/login/?$",
              "",
              List.of(401, 403, 422),
              List.of(200, 302, 303)));

  private static final Expression CUSTOMERS =
      Expression.of(
          "(?i)/(my-account|mein-konto|mon-compte|mijn-account|mi-cuenta|konto)/?\\?|"
              + "/customer/(account|ajax)/login|/customer/token|route=account/login|"
              + "controller=authentication|^/(index\\.php)?\\?.*dispatch=auth\\.login|"
              + "^/(cart\\.php)?\\?.*target=login|/customer/emailpass|main_page=login|^/(user|account)/login|"
              + "^/(\\w\\w/)?(login|connexion|anmeldung|inloggen|iniciar-sesion|autenticazione|"
              + "logowanie)/?\\?");

  private static final Expression FOR_PROGRAMS =
      Expression.of(
          "(?i)/integration/(admin|customer)/token$|/api/oauth/token$|/jwt-auth/v1/token$|"
              + "/auth/(user|customer)/emailpass$|/admin-api$");

  private static final long SHORT = 400;

  private SignIn() {}

  static boolean isLogin(Event event) {
    Sense sense = Sense.of(event);
    if (sense != null) {
      return sense != Sense.BACK_OFFICE;
    }
    if (!Surface.isPost(event) || NO_PASSWORD.occursIn(Surface.query(event))) {
      return false;
    }
    for (Door door : DOORS) {
      if (door.fits(event)) {
        return !isWork(event);
      }
    }
    return false;
  }

  /// Vendure's office asks for everything at the address where one signs in: pages of the office,
  /// and answers longer than a yes or no, are no sign-in.
  private static boolean isWork(Event event) {
    boolean office = event.text(Field.REFERER).isPresent() || event.sent() > SHORT;
    return Surface.path(event).endsWith("/admin-api") && office;
  }

  /// Whether programs are given a key there, and told by the status when the password is wrong.
  static boolean isForPrograms(Event event) {
    return FOR_PROGRAMS.occursIn(Surface.path(event));
  }

  /// Whether customers sign in there.
  static boolean isCustomers(Event event) {
    Sense sense = Sense.of(event);
    if (sense != null) {
      return sense == Sense.CUSTOMER_REFUSED || sense == Sense.CUSTOMER_ANSWERED;
    }
    return CUSTOMERS.occursIn(Surface.path(event) + "?" + Surface.query(event));
  }

  /// What the answer to a login says.
  static Says says(Event event) {
    Sense sense = Sense.of(event);
    if (sense != null) {
      return said(sense);
    }
    for (Door door : DOORS) {
      if (door.fits(event)) {
        return door.failed.contains(event.status())
            ? Says.FAILED
            : door.perhaps.contains(event.status()) ? Says.PERHAPS : Says.NOTHING;
      }
    }
    return Says.NOTHING;
  }

  private static Says said(Sense sense) {
    return switch (sense) {
      case STAFF_REFUSED, CUSTOMER_REFUSED -> Says.FAILED;
      case STAFF_ANSWERED, CUSTOMER_ANSWERED -> Says.PERHAPS;
      case STAFF_SIGN_IN, BACK_OFFICE -> Says.NOTHING;
    };
  }
}
