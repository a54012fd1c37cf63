package org.evenkeel.forensics.database;

import com.google.re2j.Pattern;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.evenkeel.forensics.code.Charge;
import org.evenkeel.forensics.code.JsJudge;
import org.evenkeel.forensics.code.PaymentHosts;
import org.evenkeel.forensics.code.PhpJudge;
import org.evenkeel.forensics.investigation.Artifact;
import org.evenkeel.forensics.investigation.Grade;
import org.jspecify.annotations.Nullable;

/// Judges what stands in the fields of rows: scripts in pages and settings, template text where
/// customers write.
final class Fields {
  private static final int MOST = 1_000;

  private static final Pattern CUSTOMERS =
      Pattern.compile(
          "(?i)(order|customer|quote|address|review|comment|newsletter|contact|wishlist|cart)");

  private static final Pattern EVERYWHERE =
      Pattern.compile(
          "(?i)(config|setting|option|configuration|design|layout|theme|widget|hook|modification)");

  private static final Pattern SOURCE =
      Pattern.compile("(?i)<script[^>]{0,300}\\ssrc\\s*=\\s*[\"']?((https?:)?//[^\"'\\s>]{4,300})");

  private static final Pattern TEMPLATE =
      Pattern.compile(
          "(?i)\\{\\{\\s*(var|block|if|template|config|widget)?\\s*[^}]{0,200}(getTemplateFilter|addAfterFilterCallback|this\\.|filter\\s*\\(|system|exec)|\\$\\{\\s*(jndi|T\\(|[a-z]+:)|\\{php\\}|<\\?php|\\{\\{\\s*_self");

  /// Directives with which a shop's own mails and pages call programs and settings. No customer has
  /// them in a name or an address.
  private static final Pattern DIRECTIVE =
      Pattern.compile(
          "(?i)\\{\\{\\s*(block|widget|layout|template|config|view)\\s[^}]{0,200}"
              + "(class|id|type|handle|path|config_path|url)\\s*=");

  private static final Pattern TEMPLATES = Pattern.compile("(?i)template");

  private final List<Artifact> found = new ArrayList<>();

  List<Artifact> found() {
    return found;
  }

  void row(Row row) {
    for (int i = 0; i < row.values().size(); i++) {
      String value = row.values().get(i);
      if (value.length() >= 12 && found.size() < MOST && worthwhile(value)) {
        field(row, i, value);
      }
    }
  }

  private static boolean isTemplate(String table, String value) {
    return TEMPLATE.matcher(value).find()
        || (!TEMPLATES.matcher(table).find() && DIRECTIVE.matcher(value).find());
  }

  private static boolean worthwhile(String value) {
    return value.indexOf('<') >= 0 || value.indexOf('{') >= 0 || value.indexOf('(') >= 0;
  }

  private void field(Row row, int at, String value) {
    boolean customers = CUSTOMERS.matcher(row.table()).find();
    if (customers && isTemplate(row.table(), value)) {
      add(
          "injected-template",
          row,
          at,
          Grade.E3,
          "template text or code stands where a customer types");
      return;
    }
    List<Charge> charges = charges(value);
    if (!charges.isEmpty()) {
      Charge gravest = charges.getFirst();
      add("injected-script", row, at, gravest.grade(), "a script in it " + gravest.why());
      return;
    }
    var source = SOURCE.matcher(value);
    if (source.find() && !PaymentHosts.known(source.group(1))) {
      if (customers) {
        add(
            "injected-script",
            row,
            at,
            Grade.E3,
            "a script from "
                + PaymentHosts.host(source.group(1))
                + " stands where a customer types");
      } else if (EVERYWHERE.matcher(row.table()).find()) {
        add(
            "injected-script",
            row,
            at,
            Grade.E2,
            "every page loads a script from "
                + PaymentHosts.host(source.group(1))
                + "; ask who set that");
      }
    }
  }

  private static List<Charge> charges(String value) {
    if (value.contains("<script")) {
      return JsJudge.page(value);
    }
    if (value.contains("<?php")) {
      return PhpJudge.file(value);
    }
    boolean script =
        value.contains("atob(")
            || value.contains("fromCharCode")
            || value.contains("createElement")
            || value.contains("WebSocket(");
    return script ? JsJudge.script(value) : List.of();
  }

  private void add(String kind, Row row, int at, Grade grade, String why) {
    found.add(
        new Artifact(
            kind,
            row.place(row.column(at)),
            null,
            since(row),
            "In this field " + why + ".",
            grade));
  }

  private static @Nullable Instant since(Row row) {
    for (String column :
        List.of(
            "updated_at",
            "update_time",
            "date_modified",
            "date_upd",
            "post_modified_gmt",
            "date_added",
            "created_at")) {
      Instant time = Accounts.time(row.get(column));
      if (time != null) {
        return time;
      }
    }
    return null;
  }
}
