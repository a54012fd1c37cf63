package org.evenkeel.forensics.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.evenkeel.forensics.investigation.Coverage;
import org.evenkeel.forensics.investigation.Investigation;
import org.evenkeel.forensics.investigation.Span;

/// Writes an investigation as one self-contained page. It holds no script and asks for nothing from
/// the network; its content policy allows only its own style.
public final class HtmlReport {
  private final Investigation found;
  private final Html html;
  private final CitedLines cited = new CitedLines();

  private HtmlReport(Investigation found, Html html) {
    this.found = found;
    this.html = html;
  }

  /// Writes `found` to `out` and leaves it open.
  ///
  /// @throws UncheckedIOException when `out` cannot take it
  public static void write(Investigation found, Writer out) {
    new HtmlReport(found, new Html(out)).page();
  }

  private void page() {
    String style = style();
    html.raw("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    html.open(
        "meta",
        "http-equiv",
        "Content-Security-Policy",
        "content",
        "default-src 'none'; style-src 'sha256-"
            + sha256(style)
            + "'; base-uri 'none'; form-action 'none'");
    html.raw("\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.raw("<meta name=\"referrer\" content=\"no-referrer\">\n");
    html.raw("<meta name=\"color-scheme\" content=\"light dark\">\n");
    html.element("title", Words.verdict(found) + " · Evenkeel");
    html.raw("<style>").raw(style).raw("</style>\n</head>\n<body>\n");
    html.raw("<a class=\"skip\" href=\"#answer\">Skip to the answer</a>\n");
    header();
    html.open("main", "id", "answer");
    AnswerSection.write(found, html, cited);
    HarmSection.write(found, html, cited);
    AnswerSection.writeUnknown(found, html, cited);
    StorySection.write(found, html, cited);
    RemainsSection.write(found.harm().artifacts(), html);
    FindingSection.write(found, html, cited);
    CoverageSection.write(found, html);
    cited.write(html);
    html.close("main");
    footer();
    html.raw("</body>\n</html>\n");
  }

  private void header() {
    html.open("header", "class", "verdict " + found.verdict().word());
    html.element("p", "Evenkeel · What the logs say", "class", "brand");
    html.element("h1", Words.verdict(found));
    html.element("p", found.answer().sentence(), "class", "lead");
    Coverage coverage = found.coverage();
    Span span = coverage.span();
    String when =
        span == null ? "" : ", " + Words.moment(span.from()) + " to " + Words.moment(span.to());
    html.element(
        "p",
        Words.plural(coverage.lines(), "line")
            + " from "
            + Words.plural(coverage.sources().size(), "source")
            + when,
        "class",
        "quiet");
    html.close("header");
  }

  private void footer() {
    html.open("footer");
    html.element(
        "p",
        "Times are in UTC. Lines were written by whoever sent the requests: they are shown as plain"
            + " text, cut where they are long. Same evidence, same report.");
    html.close("footer");
  }

  private static String style() {
    try (InputStream css = HtmlReport.class.getResourceAsStream("report.css")) {
      if (css == null) {
        throw new IllegalStateException("report.css is missing from the program");
      }
      return new String(css.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha256(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
