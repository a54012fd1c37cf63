package org.evenkeel.desk.report;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.evenkeel.law.code.Content;
import org.evenkeel.law.duty.Duty;
import org.evenkeel.law.letter.Notice;
import org.evenkeel.law.letter.Passage;
import org.evenkeel.law.letter.Phase;
import org.evenkeel.law.letter.Section;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// The words of a notice, as they are edited and kept.
///
/// @param title what stands on top
/// @param phase which report of several
/// @param parts under their headings, in the recipient's order
/// @param changes what is new since the report before
public record Draft(String title, Phase phase, List<Part> parts, List<String> changes) {
  public Draft {
    parts = List.copyOf(parts);
    changes = List.copyOf(changes);
  }

  /// Lines under one heading.
  public record Part(String heading, List<Line> lines) {
    public Part {
      lines = List.copyOf(lines);
    }
  }

  /// What is said about one thing, or the question that is still to be answered.
  public record Line(@Nullable Content content, String text, boolean gap) {
    /// What it is about.
    public String about() {
      return content == null ? "More" : content.heading();
    }

    /// What is asked, beside the words.
    public String question() {
      return content == null ? "" : content.question();
    }

    /// What stands in the field: nothing as long as it is a question.
    public String written() {
      return gap ? "" : text;
    }

    Line with(String words) {
      return words.isBlank() && content != null
          ? new Line(content, content.question(), true)
          : new Line(content, words.strip(), false);
    }
  }

  static Draft of(Notice notice) {
    return new Draft(
        notice.title(),
        notice.phase(),
        notice.sections().stream()
            .map(
                section ->
                    new Part(
                        section.heading(),
                        section.passages().stream()
                            .map(each -> new Line(each.content(), each.text(), each.isGap()))
                            .toList()))
            .toList(),
        notice.changes());
  }

  /// How many lines it has.
  int lines() {
    return parts.stream().mapToInt(part -> part.lines().size()).sum();
  }

  /// The same with other words, line by line.
  ///
  /// @throws IllegalArgumentException when there are not as many as lines
  Draft with(List<String> words) {
    Iterator<String> next = words.iterator();
    if (lines() != words.size()) {
      throw new IllegalArgumentException(words.size() + " texts for " + lines() + " lines");
    }
    List<Part> changed = new ArrayList<>();
    for (Part part : parts) {
      List<Line> written = new ArrayList<>();
      part.lines().forEach(line -> written.add(line.with(next.next())));
      changed.add(new Part(part.heading(), written));
    }
    return new Draft(title, phase, changed, changes);
  }

  /// As the law library checks and prints it.
  Notice notice(Duty duty) {
    return new Notice(
        duty,
        title,
        phase,
        parts.stream()
            .map(
                part ->
                    new Section(
                        part.heading(),
                        part.lines().stream()
                            .map(line -> new Passage(line.content(), line.text(), line.gap()))
                            .toList()))
            .toList(),
        changes);
  }

  String json() {
    return JsonMapper.shared().writeValueAsString(this);
  }

  static Draft read(String json) {
    return JsonMapper.shared().readValue(json, Draft.class);
  }
}
