package org.evenkeel.cli.answer;

import java.util.List;
import java.util.stream.Collectors;
import org.evenkeel.forensics.investigation.Actor;
import org.evenkeel.forensics.investigation.Gloss;
import org.evenkeel.forensics.investigation.Investigation;

/// Who it was, as far as requests can tell people apart.
final class ActorsPart {
  private static final int MOST = 5;
  private static final int ADDRESSES = 4;

  private ActorsPart() {}

  static void write(Paper paper, Investigation found) {
    List<Actor> actors = found.scene().actors();
    if (actors.isEmpty()) {
      return;
    }
    paper.heading("Who");
    actors.stream().limit(MOST).forEach(actor -> actor(paper, actor));
    if (actors.size() > MOST) {
      paper.text("and " + Count.of(actors.size() - MOST, "other") + ", less weighty.");
    }
  }

  private static void actor(Paper paper, Actor actor) {
    boolean named = !actor.addresses().isEmpty();
    String who = named ? listed(actor.addresses(), ADDRESSES) : "no address of theirs is known";
    paper.item(actor.id(), Ink.BOLD, who);
    paper.detail(Ink.PLAIN, Count.of(actor.requests(), "line") + ", " + When.span(actor.seen()));
    String deeds = actor.phases().stream().map(Gloss::phase).collect(Collectors.joining(", "));
    if (!deeds.isEmpty()) {
      paper.detail(Ink.PLAIN, "They " + deeds + '.');
    }
    paper.detail(
        Ink.PLAIN,
        "Strongest evidence: " + Gloss.grade(actor.grade()) + " (" + actor.grade() + ").");
    if (!actor.userAgents().isEmpty()) {
      paper.detail(Ink.FAINT, "Called itself: " + listed(actor.userAgents(), 1));
    }
  }

  private static String listed(List<String> texts, int most) {
    String shown = texts.stream().limit(most).collect(Collectors.joining(", "));
    return texts.size() > most ? shown + " and " + (texts.size() - most) + " more" : shown;
  }
}
