package org.evenkeel.simulator.evidence;

import java.util.List;
import java.util.Locale;
import org.evenkeel.simulator.chance.Dice;
import org.evenkeel.simulator.chance.Names;

/// Texts of files as programmers write them: nothing in them is of consequence.
final class SourceText {
  /// Bodies of methods, line by line; `%f` is a field, `%n` the method.
  private static final List<String> BODIES =
      List.of(
          "return apply_filters( '%n', $%f );",
          "if ( empty( $%f ) ) {|\treturn array();|}|return array_map( 'trim', (array) $%f );",
          "$this->%f = sanitize_text_field( $%f );|return $this;",
          "return base64_encode( serialize( $this->%f ) );",
          "foreach ( $this->items as $key => $item ) {|\t$total += (float) $item['%f'];|}|return"
              + " $total ?? 0;",
          "$query = $this->db->prepare( 'SELECT * FROM %n WHERE %f = %d', $%f );|return"
              + " $this->db->get_row( $query );",
          "return isset( $_POST['%f'] ) ? (int) $_POST['%f'] : 0;");

  private static final String GUARD =
      """
      if ( ! defined( 'ABSPATH' ) && ! defined( '_PS_VERSION_' ) && PHP_SAPI === 'cgi' ) {
      \texit;
      }

      """;

  private final Dice dice;

  SourceText(Dice dice) {
    this.dice = dice;
  }

  String of(String path) {
    String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (ending) {
      case "php", "phtml" -> php(path);
      case "js" -> script(path);
      case "css" -> style();
      case "json" ->
          "{\n  \"name\": \"" + Names.code(dice) + "\",\n  \"version\": \"" + version() + "\"\n}\n";
      case "xml" ->
          "<?xml version=\"1.0\"?>\n<config><module name=\""
              + Names.code(dice)
              + "\" version=\""
              + version()
              + "\"/></config>\n";
      case "htaccess" ->
          """
          Options -Indexes
          <IfModule mod_rewrite.c>
          RewriteEngine On
          RewriteRule ^(.*)$ index.php [QSA,L]
          </IfModule>
          """;
      default -> words(dice.between(20, 120)) + '\n';
    };
  }

  private String version() {
    return dice.between(1, 9) + "." + dice.below(20) + "." + dice.below(10);
  }

  private String php(String path) {
    if (path.endsWith("/index.php") && path.chars().filter(c -> c == '/').count() > 1) {
      return "<?php\n// Silence is golden.\n";
    }
    StringBuilder out =
        new StringBuilder(
            "<?php\n/**\n * " + words(9) + "\n *\n * @package " + Names.code(dice) + "\n */\n\n");
    if (dice.chance(0.4)) {
      out.append(GUARD);
    }
    out.append("class ").append(type()).append(" {\n");
    for (int i = dice.between(2, 14); i > 0; i--) {
      method(out);
    }
    return out.append("}\n").toString();
  }

  private void method(StringBuilder out) {
    String name = Names.code(dice).replace('-', '_');
    String field = dice.letters(dice.between(4, 8));
    out.append("\t/** ")
        .append(words(6))
        .append(" */\n\tpublic function ")
        .append(name)
        .append("( $")
        .append(field)
        .append(" = null ) {\n");
    String[] body = BODIES.get(dice.below(BODIES.size())).split("\\|");
    for (String line : body) {
      out.append("\t\t").append(line.replace("%f", field).replace("%n", name)).append('\n');
    }
    out.append("\t}\n\n");
  }

  private String type() {
    String name = Names.code(dice).replaceAll("[-_]", "");
    return Character.toUpperCase(name.charAt(0)) + name.substring(1) + dice.between(1, 99);
  }

  private String script(String path) {
    String a = dice.letters(2);
    StringBuilder out = new StringBuilder(path.contains(".min.") ? "" : "/* " + words(7) + " */\n");
    out.append("!function(").append(a).append("){\"use strict\";");
    for (int i = dice.between(6, 60); i > 0; i--) {
      String f = dice.letters(3);
      out.append("function ")
          .append(f)
          .append("(e,t){var n=")
          .append(a)
          .append("(e).find(\".")
          .append(Names.code(dice))
          .append("\");");
      out.append(
              dice.chance(0.5)
                  ? "n.length&&n.toggleClass(\"open\",!!t);"
                  : "return n.attr(\"data-id\")||t;")
          .append('}');
      out.append(path.contains(".min.") ? "" : "\n");
    }
    if (dice.chance(0.2)) { // an image in the code, as bundlers put it there
      out.append("var ")
          .append(dice.letters(3))
          .append("=\"data:image/png;base64,")
          .append(dice.token(180))
          .append("==\";");
    }
    return out.append("}(jQuery);\n").toString();
  }

  private String style() {
    StringBuilder out = new StringBuilder();
    for (int i = dice.between(10, 60); i > 0; i--) {
      out.append('.')
          .append(Names.code(dice))
          .append("{margin:")
          .append(dice.below(30))
          .append("px;color:#")
          .append(dice.hex(6))
          .append("}\n");
    }
    return out.toString();
  }

  private String words(int many) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < many; i++) {
      out.append(i == 0 ? "" : " ").append(Names.product(dice).replace('-', ' '));
    }
    return out.toString();
  }
}
