package org.evenkeel.desk.report.web;

import java.util.List;
import java.util.Map;
import org.evenkeel.desk.frame.Correctable;
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
    @Nullable String wrong)
    implements Correctable {
  public DutyView {
    filings = List.copyOf(filings);
    names = Map.copyOf(names);
  }

  /// The notice of the duty.
  ///
  /// @param versions that were kept, the newest first
  /// @param approver who may stand behind the newest
  public record Paper(
      Version current, List<Version> versions, NoticeCheck check, Approver approver) {
    public Paper {
      versions = List.copyOf(versions);
    }
  }

  /// Who may stand behind a version, as its reader sees it.
  public enum Approver {
    /// The reader, at once: somebody else wrote it.
    READER,
    /// The reader wrote it, and somebody else may.
    SOMEBODY_ELSE,
    /// The reader wrote it, and there is nobody else: it takes a passkey and an hour.
    READER_ALONE,
    /// It is not the reader's part.
    NOT_READER
  }

  /// What this duty asks, and nobody has answered.
  public List<String> questions() {
    return owed.duty().questions().stream().map(OpenQuestion::words).toList();
  }

  public boolean mayApprove() {
    return isOpen()
        && (paper.approver() == Approver.READER || paper.approver() == Approver.READER_ALONE);
  }

  /// Whether somebody else has to stand behind what the reader wrote.
  public boolean waitsForOthers() {
    return isOpen() && paper.approver() == Approver.SOMEBODY_ELSE;
  }

  private boolean isOpen() {
    return paper.current().number() > 0 && !paper.current().isApproved();
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
