package org.evenkeel.forensics.report;

import org.evenkeel.forensics.investigation.Activity;
import org.evenkeel.forensics.investigation.Actor;
import org.evenkeel.forensics.investigation.Gloss;
import org.evenkeel.forensics.investigation.Investigation;
import org.evenkeel.forensics.investigation.Moment;

/// When and who: the chart, the timeline and the actors.
final class StorySection {
  private static final int ACTORS = 50;

  private StorySection() {}

  static void write(Investigation found, Html html, CitedLines cited) {
    if (found.scene().timeline().isEmpty() && found.scene().activity() == null) {
      return;
    }
    html.open("section", "aria-labelledby", "timeline");
    html.element("h2", "When", "id", "timeline");
    Activity activity = found.scene().activity();
    if (activity != null) {
      ActivityChart.write(activity, html);
    }
    html.open("ol", "class", "timeline");
    Alike.of(found.scene().timeline()).forEach(alike -> moment(html, alike, cited));
    html.close("ol");
    html.close("section");
    actors(found, html);
  }

  private static void moment(Html html, Alike alike, CitedLines cited) {
    Moment first = alike.first();
    html.open("li", "class", first.grade().name());
    html.element("time", Words.moment(first.at()), "datetime", first.at().toString());
    html.open("p").text(first.what() + ".");
    cited.link(html, first.evidence());
    html.close("p");
    html.element(
        "p",
        alike.actors()
            + " · "
            + Gloss.phase(first.phase())
            + " · "
            + first.grade()
            + ": "
            + Gloss.grade(first.grade())
            + alike.often(),
        "class",
        "quiet");
    html.close("li");
  }

  private static void actors(Investigation found, Html html) {
    html.open("section", "aria-labelledby", "actors");
    html.element("h2", "Who", "id", "actors");
    html.open("div", "class", "wide", "tabindex", "0", "role", "region", "aria-label", "Actors");
    html.open("table");
    html.raw("<thead><tr><th scope=\"col\">Actor</th><th scope=\"col\">From</th>");
    html.raw("<th scope=\"col\">Seen</th><th scope=\"col\">Requests</th>");
    html.raw("<th scope=\"col\">Doing</th></tr></thead>\n<tbody>\n");
    found.scene().actors().stream().limit(ACTORS).forEach(actor -> row(html, actor));
    html.raw("</tbody>\n");
    html.close("table");
    html.close("div");
    int more = found.scene().actors().size() - ACTORS;
    if (more > 0) {
      html.element("p", "And " + Words.count(more) + " more, of less weight.", "class", "quiet");
    }
    html.close("section");
  }

  private static void row(Html html, Actor actor) {
    html.open("tr");
    html.element("th", actor.id(), "scope", "row");
    html.open("td");
    if (actor.addresses().isEmpty()) {
      html.text("no address of theirs is known");
    }
    actor.addresses().forEach(address -> html.element("p", address, "class", "address"));
    actor.userAgents().stream()
        .limit(3)
        .forEach(agent -> html.element("p", agent, "class", "quiet"));
    html.close("td");
    html.open("td").text(Words.moment(actor.seen().from()));
    html.raw("<br>").text(Words.moment(actor.seen().to())).close("td");
    html.element("td", Words.count(actor.requests()), "class", "number");
    html.element(
        "td",
        String.join(", ", actor.phases().stream().map(Gloss::phase).toList())
            + " ("
            + actor.grade()
            + ")");
    html.close("tr");
  }
}
