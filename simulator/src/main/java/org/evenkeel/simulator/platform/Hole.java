package org.evenkeel.simulator.platform;

import java.time.LocalDate;
import java.util.List;
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
