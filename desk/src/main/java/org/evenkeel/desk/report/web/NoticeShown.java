package org.evenkeel.desk.report.web;

import java.time.Instant;
import java.util.List;
import org.evenkeel.desk.report.Draft;
import org.evenkeel.desk.report.Version;
import org.evenkeel.law.code.Content;
import org.evenkeel.law.letter.NoticeCheck;
import org.jspecify.annotations.Nullable;

/// A notice as programs see it.
///
/// @param version counted from one; 0 for what the facts say by themselves, not kept yet
/// @param phase which report of several
/// @param check what is still missing, and what must not be said
record NoticeShown(
    int version,
    String title,
    String phase,
    List<NoticePart> parts,
    Completeness check,
    Authorship authorship) {

  /// Lines under one heading.
  record NoticePart(String heading, List<NoticeLine> lines) {}

  /// What is said about one thing.
  ///
  /// @param text empty as long as the question is open
  record NoticeLine(String about, String question, String text) {}

  /// What is still missing in it, and what must not stand in it.
  record Completeness(List<String> missing, List<String> forbidden) {}

  /// Who wrote exactly these words, and who stands behind them.
  record Authorship(
      @Nullable String writtenBy,
      @Nullable Instant written,
      @Nullable String approvedBy,
      @Nullable Instant approved) {}

  static NoticeShown of(Version version, NoticeCheck check) {
    boolean kept = version.number() > 0;
    return new NoticeShown(
        version.number(),
        version.draft().title(),
        version.draft().phase().words(),
        version.draft().parts().stream().map(NoticeShown::part).toList(),
        new Completeness(
            check.missing().stream().map(Content::heading).toList(),
            check.forbidden().stream().map(Content::heading).toList()),
        new Authorship(
            kept ? version.by() : null,
            kept ? version.written() : null,
            version.approvedBy(),
            version.approved()));
  }

  private static NoticePart part(Draft.Part part) {
    return new NoticePart(
        part.heading(),
        part.lines().stream()
            .map(line -> new NoticeLine(line.about(), line.question(), line.written()))
            .toList());
  }
}
