package org.evenkeel.law.page;

import java.util.List;
import org.evenkeel.law.code.Content;
import org.evenkeel.law.code.RecipientKind;
import org.evenkeel.law.duty.Assessment;
import org.evenkeel.law.duty.Deed;
import org.evenkeel.law.letter.Notice;
import org.evenkeel.law.letter.NoticeCheck;
import org.evenkeel.law.letter.Passage;
import org.evenkeel.law.letter.Register;
import org.evenkeel.law.letter.Section;

/// A notice, or the register's entry, as a page of XHTML that also prints.
public final class NoticePage {
  private static final String STYLE =
      """
      @page { size: A4; margin: 22mm 20mm; }
      body { font-family: 'DejaVu Sans', system-ui, sans-serif; font-size: 10pt; line-height: 1.45;
        max-width: 45em; margin: 0 auto; color: #111; background: #fff; }
      h1 { font-size: 17pt; margin: 0 0 4pt; } h2 { font-size: 11.5pt; margin: 14pt 0 3pt; }
      p { margin: 0 0 5pt; } .small { color: #444; font-size: 8.5pt; }
      .gap { border-left: 3pt solid #b45309; background: #fff7e6; padding: 3pt 6pt; }
      @media screen { body { padding: 8mm 6mm; } }
      .draft { border: 1pt solid #b45309; padding: 5pt 8pt; margin: 8pt 0; }
      """;

  private NoticePage() {}

  /// The page of a notice.
  public static String of(Notice notice) {
    StringBuilder page = new StringBuilder();
    head(page, notice.title() + ", " + notice.duty().id());
    page.append("<h1>").append(Html.escape(notice.title())).append("</h1>\n");
    addressee(page, notice);
    draft(page, NoticeCheck.of(notice));
    if (!notice.changes().isEmpty()) {
      page.append("<h2>What is new</h2>\n");
      notice.changes().forEach(change -> paragraph(page, "", change));
    }
    sections(page, notice.sections(), !isLetter(notice));
    paragraph(page, "small", notice.duty().rule().named().citation() + ". " + Assessment.ADVICE);
    return page.append("</body></html>\n").toString();
  }

  /// The register's entry.
  public static String register(Assessment assessment) {
    StringBuilder page = new StringBuilder();
    head(page, "Register entry of a breach");
    page.append("<h1>Register entry of a breach</h1>\n");
    paragraph(page, "small", "GDPR Art. 33(5) and the like. Data as of " + assessment.asOf() + ".");
    sections(page, Register.of(assessment), false);
    page.append("<h2>How doubts were settled</h2>\n");
    assessment.policies().forEach(policy -> paragraph(page, "", policy));
    paragraph(page, "small", Assessment.ADVICE);
    return page.append("</body></html>\n").toString();
  }

  private static void head(StringBuilder page, String title) {
    page.append("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\"><head>")
        .append("<meta charset=\"utf-8\" /><title>")
        .append(Html.escape(title))
        .append("</title><meta name=\"description\" content=\"")
        .append(Html.escape(title))
        .append("\" /><style>")
        .append(STYLE)
        .append("</style></head><body>\n");
  }

  private static void addressee(StringBuilder page, Notice notice) {
    String at = Deed.address(notice.duty());
    paragraph(page, "", notice.duty().recipient() + (at.isEmpty() ? "" : ", " + at));
    paragraph(page, "small", notice.phase().words() + " · " + notice.duty().id());
  }

  private static void draft(StringBuilder page, NoticeCheck check) {
    if (check.isComplete()) {
      return;
    }
    page.append("<div class=\"draft\"><p><b>Draft.</b> ");
    if (!check.missing().isEmpty()) {
      page.append("Still missing: ");
      List<String> headings =
          check.missing().stream().map(content -> Html.escape(content.heading())).toList();
      page.append(String.join(", ", headings)).append(". ");
    }
    if (!check.forbidden().isEmpty()) {
      page.append("Must not be said: ");
      List<String> headings =
          check.forbidden().stream().map(content -> Html.escape(content.heading())).toList();
      page.append(String.join(", ", headings)).append('.');
    }
    page.append("</p></div>\n");
  }

  private static boolean isLetter(Notice notice) {
    return notice.duty().rule().tells().kind() == RecipientKind.INDIVIDUALS;
  }

  /// A section in which nothing has to be said is left out.
  private static void sections(StringBuilder page, List<Section> sections, boolean labels) {
    for (Section section : sections) {
      if (section.passages().stream().allMatch(passage -> passage.text().isEmpty())) {
        continue;
      }
      page.append("<h2>").append(Html.escape(section.heading())).append("</h2>\n");
      for (Passage passage : section.passages()) {
        paragraph(page, passage.isGap() ? "gap" : "", words(passage, labels));
      }
    }
  }

  /// A bare number or date says what it is; in a report, everything does.
  private static String words(Passage passage, boolean labels) {
    Content content = passage.content();
    String text = passage.text();
    boolean bare = labels || !text.endsWith(".");
    return content == null || passage.isGap() || text.isEmpty() || !bare
        ? text
        : content.heading() + ": " + text;
  }

  private static void paragraph(StringBuilder page, String style, String text) {
    if (!text.isEmpty()) {
      page.append(style.isEmpty() ? "<p>" : "<p class=\"" + style + "\">")
          .append(Html.escape(text).replace("\n", "<br />"))
          .append("</p>\n");
    }
  }
}
