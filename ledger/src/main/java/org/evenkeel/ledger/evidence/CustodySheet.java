package org.evenkeel.ledger.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.evenkeel.ledger.note.VerifierKey;
import org.evenkeel.ledger.words.Strict;

/// The custody record of one item as a page to print, with the ledger's head as a QR code: paper
/// that leaves the house holds the ledger to what it says now. Every word on it was written by
/// someone else and is escaped.
///
/// @param keys public keys of the ledger
/// @param printed when
public record CustodySheet(Custody custody, List<VerifierKey> keys, Instant printed) {
  public CustodySheet {
    keys = List.copyOf(keys);
  }

  /// The QR code of the head, as PNG.
  public byte[] picture() {
    return QrPicture.png(custody.head().checkpoint().text());
  }

  /// A page of XHTML that stands alone.
  public String page() {
    return page("data:image/png;base64," + Strict.base64(picture()));
  }

  /// A page of XHTML.
  ///
  /// @param picture where it finds the QR code
  public String page(String picture) {
    Item item = custody.item();
    Facts facts = item.facts();
    String head = custody.head().checkpoint().text();
    return template()
        .replace("{qr}", picture)
        .replace("{rows}", rows(custody))
        .replace("{taken}", taken(item, facts))
        .replace("{keys}", keys(keys))
        .replace("{head}", text(head).replace("\n", "<br/>"))
        .replace("{file}", "history/%012d".formatted(custody.head().size()))
        .replace("{number}", Long.toString(item.number()))
        .replace("{printed}", printed.truncatedTo(ChronoUnit.SECONDS).toString())
        .replace("{origin}", text(custody.head().checkpoint().origin()));
  }

  private static String taken(Item item, Facts facts) {
    StringBuilder rows = new StringBuilder();
    row(rows, "What", item.name() + " (" + facts.text("what").orElse("") + ')');
    row(rows, "Size", size(item, facts));
    row(rows, item.isFolder() ? "SHA-256 of the list" : "SHA-256", item.hash().hex());
    row(rows, "Taken by", item.leaf().actor());
    row(rows, "When", facts.text("began").orElse("") + " to " + facts.text("ended").orElse(""));
    row(rows, "Written down", item.leaf().time() + ", entry " + item.number());
    row(rows, "Where from", facts.text("from").orElse(""));
    row(rows, "Clock there", clock(facts.number("clockOffsetMillis")));
    row(rows, "Reason", facts.text("reason").orElse(""));
    row(rows, "Tool", facts.text("tool").orElse(""));
    row(rows, "Command", facts.text("command").orElse(""));
    if (facts.number("resumedAt") > 0) {
      row(rows, "Interrupted", "taken up again at byte " + facts.number("resumedAt"));
    }
    return rows.toString();
  }

  private static String size(Item item, Facts facts) {
    String bytes = facts.number("bytes") + " bytes";
    return item.isFolder()
        ? facts.number("files") + " files, " + bytes + ", " + facts.number("leftOut") + " left out"
        : bytes;
  }

  private static String clock(long millis) {
    String off =
        "%s s "
            .formatted(
                BigDecimal.valueOf(Math.abs(millis), 3).stripTrailingZeros().toPlainString());
    return millis == 0
        ? "no difference was stated"
        : off + (millis > 0 ? "ahead of the true time" : "behind the true time");
  }

  private static void row(StringBuilder rows, String name, String value) {
    rows.append("<tr><th>").append(name).append("</th><td>").append(text(value));
    rows.append("</td></tr>\n");
  }

  private static String rows(Custody custody) {
    StringBuilder rows = new StringBuilder();
    for (Custody.Step step : custody.steps()) {
      rows.append("<tr>");
      for (String cell :
          List.of(
              Long.toString(step.entry()),
              step.time().toString(),
              step.actor(),
              step.what() + (step.to().isEmpty() ? "" : " to " + step.to()),
              step.reason())) {
        rows.append("<td>").append(text(cell)).append("</td>");
      }
      rows.append("</tr>\n");
    }
    return custody.steps().isEmpty()
        ? "<tr><td colspan=\"5\">Nobody has had it since.</td></tr>\n"
        : rows.toString();
  }

  private static String keys(List<VerifierKey> keys) {
    return keys.stream()
        .map(key -> text(key.hexId() + " (" + key.scheme().algorithm() + ')'))
        .collect(Collectors.joining(", "));
  }

  /// Text as XHTML shows it; letters that steer a terminal or turn the writing around are shown as
  /// what they are. Long words can be broken anywhere.
  private static String text(String plain) {
    StringBuilder out = new StringBuilder();
    plain
        .codePoints()
        .forEach(
            letter -> {
              switch (letter) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '{' -> out.append("&#123;");
                case '\n' -> out.append('\n');
                default -> append(out, letter);
              }
            });
    return out.toString();
  }

  private static void append(StringBuilder out, int letter) {
    int type = Character.getType(letter);
    if (type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE) {
      out.append("\\u").append(Integer.toHexString(letter));
    } else {
      out.appendCodePoint(letter);
    }
  }

  private static String template() {
    try (InputStream in =
        Objects.requireNonNull(CustodySheet.class.getResourceAsStream("custody-sheet.html"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
