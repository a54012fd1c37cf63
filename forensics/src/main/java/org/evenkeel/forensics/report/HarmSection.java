package org.evenkeel.forensics.report;

import java.util.List;
import org.evenkeel.forensics.investigation.AffectedOrder;
import org.evenkeel.forensics.investigation.Exposure;
import org.evenkeel.forensics.investigation.Gloss;
import org.evenkeel.forensics.investigation.Investigation;
import org.evenkeel.forensics.investigation.Recovered;

/// Whose data: what may have been seen or taken, what the log spells out, and which orders.
final class HarmSection {
  private static final int ROWS = 200;

  private HarmSection() {}

  static void write(Investigation found, Html html, CitedLines cited) {
    Investigation.Harm harm = found.harm();
    if (!harm.exposure().isEmpty()) {
      html.open("section", "aria-labelledby", "exposure");
      html.element("h2", "Whose data", "id", "exposure");
      html.open("ul");
      harm.exposure().forEach(each -> exposure(each, html, cited));
      html.close("ul");
      html.close("section");
    }
    if (!harm.recovered().isEmpty()) {
      html.open("section", "aria-labelledby", "recovered");
      html.element("h2", "What they read, as the log spells it out", "id", "recovered");
      harm.recovered().forEach(read -> recovered(read, html, cited));
      html.close("section");
    }
    orders(harm.orders(), html);
  }

  private static void exposure(Exposure each, Html html, CitedLines cited) {
    html.open("li");
    html.element("strong", Gloss.whose(each.category(), each.people()));
    html.text(": " + Gloss.reach(each.reach()) + ", ");
    html.text(Words.moment(each.span().from()) + " to " + Words.moment(each.span().to()));
    html.text(". " + each.why() + ".");
    cited.link(html, each.evidence());
    html.close("li");
  }

  private static void recovered(Recovered read, Html html, CitedLines cited) {
    html.open("details");
    String name = read.table().isEmpty() ? "no table" : read.table();
    html.element("summary", name + ", " + Words.plural(read.rows().size(), "row"));
    html.open("p").text(read.where().isEmpty() ? "" : "Where " + read.where() + ". ");
    html.text(read.how() + ". As secret as the data was.");
    cited.link(html, read.evidence());
    html.close("p");
    html.open("div", "class", "wide", "tabindex", "0", "role", "region", "aria-label", name);
    html.open("table").raw("<thead><tr>");
    read.columns().forEach(column -> html.element("th", column, "scope", "col"));
    html.raw("</tr></thead>\n<tbody>\n");
    for (List<String> row : read.rows().stream().limit(ROWS).toList()) {
      html.open("tr");
      row.forEach(value -> html.element("td", value));
      html.close("tr");
    }
    html.raw("</tbody>\n").close("table").close("div").close("details");
  }

  private static void orders(List<AffectedOrder> orders, Html html) {
    if (orders.isEmpty()) {
      return;
    }
    html.open("section", "aria-labelledby", "orders");
    html.element("h2", Words.plural(orders.size(), "affected order"), "id", "orders");
    html.open("details").element("summary", "All of them");
    html.open("ul");
    for (AffectedOrder order : orders) {
      html.element("li", order.id() + ", " + Words.moment(order.at()) + ", " + order.country());
    }
    html.close("ul").close("details").close("section");
  }
}
