package org.evenkeel.desk.incident.web;

import java.util.Map;

/// What the kinds of the journal are called on pages.
final class Deeds {
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("incident.opened", "opened the incident"),
          Map.entry("incident.closed", "closed the incident"),
          Map.entry("incident.reopened", "opened the incident again"),
          Map.entry("moment.set", "noted when something happened"),
          Map.entry("task.added", "added a task"),
          Map.entry("task.done", "finished a task"),
          Map.entry("task.reopened", "opened a task again"),
          Map.entry("contact.added", "added a contact"),
          Map.entry("note.added", "wrote a note"),
          Map.entry("evidence.taken", "sealed evidence"),
          Map.entry("investigation.asked", "asked for an investigation"),
          Map.entry("investigation.answered", "finished an investigation"),
          Map.entry("investigation.cancelled", "stopped an investigation"),
          Map.entry("job.cancelled", "stopped work that was under way"),
          Map.entry("events.asked", "asked for the events to search in"),
          Map.entry("events.prepared", "made the events searchable"),
          Map.entry("events.exported", "took events out of the hunt"),
          Map.entry("search.kept", "kept a search"),
          Map.entry("search.forgotten", "took a search away"),
          Map.entry("happening.added", "added to the timeline"),
          Map.entry("judgement.said", "confirmed or corrected an answer"),
          Map.entry("facts.said", "noted what is known about the breach"),
          Map.entry("document.written", "wrote a notice"),
          Map.entry("document.approved", "approved a notice"),
          Map.entry("duty.filed", "told somebody, as the law asks"),
          Map.entry("calendar.shared", "shared the calendar of deadlines"),
          Map.entry("calendar.revoked", "withdrew the calendar of deadlines"));

  private Deeds() {}

  static String words(String kind) {
    return WORDS.getOrDefault(kind, kind.replace('.', ' '));
  }
}
