package org.evenkeel.law.letter;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evenkeel.law.code.Content;
import org.evenkeel.law.duty.Assessment;
import org.evenkeel.law.duty.Duty;
import org.evenkeel.law.duty.State;

/// Writes the notices of an assessment. What a recipient must not be told is left out; what is not
/// known stands as a question.
public final class Notices {
  /// Said only to recipients who ask for it.
  private static final Set<Content> OPTIONAL =
      EnumSet.of(
          Content.SYNOPSIS,
          Content.LE_DELAY,
          Content.LE_INVOLVED,
          Content.SAFEGUARDS,
          Content.REMAIN_VIGILANT,
          Content.PW_CHANGE_IF_CRED,
          Content.FRAUD_ALERT_FREEZE,
          Content.FREEZE_INFO,
          Content.FREE_FREEZE,
          Content.CRA_CONTACTS,
          Content.CRA_CONTACTS_IF_SSN_DL,
          Content.CREDIT_MONITORING_OFFER_IF_SSN_DL,
          Content.FTC_CONTACT,
          Content.AG_CONTACT,
          Content.STATE_FED_AGENCY_CONTACTS,
          Content.FREE_PHONE,
          Content.RIGHTS_REMEDIES,
          Content.NOTICE_TIMING,
          Content.NOTICE_COPY,
          Content.AWARENESS_TIME);

  private final Known known;
  private final Assessment assessment;
  private final Phase phase;
  private final List<String> changes;

  /// @param changes what is new since the report before, in sentences; empty for a first report
  public Notices(Assessment assessment, Phase phase, List<String> changes) {
    this.assessment = assessment;
    this.phase = phase;
    this.changes = List.copyOf(changes);
    known = new Known(assessment.facts());
  }

  /// One notice per duty that is due and told to somebody outside.
  public List<Notice> all() {
    return assessment.duties().stream()
        .filter(duty -> duty.state() == State.DUE)
        .filter(
            duty ->
                switch (duty.rule().tells().kind()) {
                  case RECORD, INTERNAL, FORENSIC -> false;
                  case AUTHORITY,
                      INDIVIDUALS,
                      CRA,
                      CONTROLLER,
                      CERT,
                      CARD_BRAND,
                      ACQUIRER,
                      INVESTORS,
                      MEDIA,
                      OTHER_ORGANISATION,
                      INSURER ->
                      true;
                })
        .map(this::notice)
        .toList();
  }

  /// The notice that fulfils one duty.
  public Notice notice(Duty duty) {
    Shape shape = Shape.of(duty.rule());
    List<Content> wanted = duty.rule().file().paperwork().content();
    Set<Content> barred = EnumSet.noneOf(Content.class);
    for (Content content : wanted) {
      if (content.isForbidding()) {
        barred.addAll(NoticeCheck.forbidden(content));
      }
    }
    Set<Content> left = EnumSet.noneOf(Content.class);
    left.addAll(wanted);
    left.removeIf(Content::isForbidding);
    List<Section> sections = new ArrayList<>();
    for (Map.Entry<String, List<Content>> heading : shape.headings().entrySet()) {
      List<Passage> passages = new ArrayList<>();
      for (Content content : heading.getValue()) {
        boolean asked = left.remove(content) || !OPTIONAL.contains(content);
        if (asked && !barred.contains(content)) {
          passages.add(passage(content, duty));
        }
      }
      if (!passages.isEmpty()) {
        sections.add(new Section(heading.getKey(), passages));
      }
    }
    rest(left, duty, sections);
    return new Notice(duty, shape.title(), phase, sections, changes);
  }

  private void rest(Set<Content> left, Duty duty, List<Section> sections) {
    List<Passage> passages = new ArrayList<>();
    for (Content content : left) {
      if (content != Content.NONE_SPECIFIED && content != Content.NOT_SPECIFIED) {
        passages.add(passage(content, duty));
      }
    }
    if (!passages.isEmpty()) {
      sections.add(new Section("What this recipient asks besides", passages));
    }
  }

  private Passage passage(Content content, Duty duty) {
    String words = known.about(content, duty);
    return words == null
        ? new Passage(content, content.question(), true)
        : new Passage(content, words, false);
  }
}
