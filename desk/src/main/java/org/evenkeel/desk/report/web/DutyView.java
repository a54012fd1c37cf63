package org.evenkeel.desk.report.web;

import java.util.List;
import java.util.Map;
import org.evenkeel.desk.incident.Incident;
import org.evenkeel.desk.report.Filing;
import org.evenkeel.desk.report.OpenQuestion;
import org.evenkeel.desk.report.Version;
import org.evenkeel.law.code.Content;
import org.evenkeel.law.letter.NoticeCheck;
import org.jspecify.annotations.Nullable;

/// What the page of one duty shows.
///
/// @param names of people, by their identifiers
public record DutyView(
    Incident incident,
    Owed owed,
    Paper paper,
    List<Filing> filings,
    Map<String, String> names,
    boolean mayFile,
    @Nullable String wrong) {
  public DutyView {
    filings = List.copyOf(filings);
    names = Map.copyOf(names);
  }

  /// The notice of the duty.
  ///
  /// @param versions that were kept, the newest first
  public record Paper(Version current, List<Version> versions, NoticeCheck check) {
    public Paper {
      versions = List.copyOf(versions);
    }
  }

  /// What this duty asks, and nobody has answered.
  public List<String> questions() {
    return owed.duty().questions().stream().map(OpenQuestion::words).toList();
  }

  /// What is still missing in the notice.
  public String missing() {
    return String.join(", ", paper.check().missing().stream().map(Content::heading).toList());
  }

  /// What must not stand in it.
  public String forbidden() {
    return String.join(", ", paper.check().forbidden().stream().map(Content::heading).toList());
  }

  public String name(String person) {
    return names.getOrDefault(person, "The desk");
  }

  /// This page's address.
  public String here() {
    return "/incidents/" + incident.id() + "/report/duties/" + owed.duty().id();
  }
}
