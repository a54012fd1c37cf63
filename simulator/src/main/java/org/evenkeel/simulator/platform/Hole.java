package org.evenkeel.simulator.platform;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.evenkeel.simulator.chance.Dice;
import org.evenkeel.simulator.scene.Move;

/// A weakness of a platform or of something installed on it.
///
/// @param id its number in the lists: `CVE-…`, or a class of weakness `CWE-…`
/// @param fixed the version that mends it
/// @param since day from which it was used
/// @param requests what using it looks like, as forms
/// @param spot where what it leaves can be called, as a form; empty when it leaves nothing
public record Hole(
    String id,
    String component,
    String fixed,
    LocalDate since,
    Kind kind,
    List<String> requests,
    String spot) {

  private static final Set<String> SHARED =
      Set.of(
          "/",
          "/graphql",
          "/wp-admin/admin-ajax.php",
          "/wp-admin/admin-post.php",
          "/wp-login.php?action=register",
          "/index.php?route=account/register",
          "/index.php?route=information/contact");

  /// What it lets one do.
  public enum Kind {
    /// Leave a file that the server runs.
    UPLOAD,
    /// Become staff without a password.
    BYPASS,
    /// Ask the database, in the body of a request.
    HIDDEN_SQL,
    /// Ask the database, in the address.
    OPEN_SQL,
    /// Read a file with secrets, in the body of a request.
    SECRET,
    /// Have an object of one's own unpacked.
    OBJECT,
    /// Have a text run as a template.
    TEMPLATE,
    /// Ask the database through a request that holds several.
    BATCH,
    /// Leave a script that runs in the browser of staff.
    SCRIPT,
    /// Pretend that a payment was made.
    CALLBACK
  }

  /// The requests of one use, with everything open filled in. `name` is what is left behind.
  public List<Move> use(Dice dice, String name) {
    Form form = new Form(dice, name);
    return requests.stream().map(form::move).toList();
  }

  /// Whether its requests name what is weak. Many go to an address that all parts of the store
  /// share, and say the rest in the body; and of a weakness that nobody published, a body alone
  /// tells what kind it is, unless it takes files.
  public boolean named() {
    boolean known = !id.startsWith("CWE-") || kind == Kind.UPLOAD;
    return known
        && requests.stream().map(Hole::target).anyMatch(target -> !SHARED.contains(target));
  }

  private static String target(String request) {
    int from = request.indexOf(' ') + 1;
    return request.substring(from, request.indexOf(' ', from));
  }

  /// Where what was left under `name` can be called.
  public String left(Dice dice, String name) {
    return new Form(dice, name).fill(spot);
  }

  /// Where a look at its version leads, as scanners take one; empty when there is none to take.
  public String trace(String platform) {
    return switch (platform) {
      case "woocommerce" -> "/wp-content/plugins/" + component + "/readme.txt";
      case "prestashop" -> "/modules/" + component + "/config.xml";
      default -> "";
    };
  }
}
