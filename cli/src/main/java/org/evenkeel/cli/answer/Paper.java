package org.evenkeel.cli.answer;

import java.util.ArrayList;
import java.util.List;
import org.evenkeel.forensics.investigation.Citation;

/// A page of text, wrapped to the screen. Every word put on it is made inert first, so that no part
/// of an answer can forget to.
final class Paper {
  private static final int MARGIN = 2;
  private static final int CITED_ROWS = 2;
  private static final int WIDEST_MARK = 20;
  private final StringBuilder page = new StringBuilder();
  private final Screen screen;

  Paper(Screen screen) {
    this.screen = screen;
  }

  Screen screen() {
    return screen;
  }

  /// Begins a part of the answer.
  void heading(String words) {
    blank();
    row(0, Ink.BOLD, SafeText.prose(words, screen.unicode()));
  }

  void text(String sentence) {
    text(Ink.PLAIN, sentence);
  }

  void text(Ink ink, String sentence) {
    wrapped(MARGIN, ink, SafeText.prose(sentence, screen.unicode()));
  }

  /// A sentence that belongs to the item above it.
  void detail(Ink ink, String sentence) {
    wrapped(2 * MARGIN, ink, SafeText.prose(sentence, screen.unicode()));
  }

  /// A sentence behind a mark such as `1.`, its further lines set in below its first.
  void item(String mark, Ink ink, String sentence) {
    String lead = SafeText.cut(mark, WIDEST_MARK, screen.unicode()) + ' ';
    int indent = MARGIN + Columns.of(lead);
    List<String> rows = wrap(SafeText.prose(sentence, screen.unicode()), room(indent));
    page.repeat(' ', MARGIN).append(lead).append(ink.on(rows.getFirst(), screen.colour()));
    page.append('\n');
    rows.stream().skip(1).forEach(row -> row(indent, ink, row));
  }

  /// The line that a claim rests on, cut to two rows.
  void cited(Citation line) {
    String place = line.source() + ", line " + Count.of(line.line());
    row(2 * MARGIN, Ink.FAINT, SafeText.cut(place, room(2 * MARGIN), screen.unicode()));
    int columns = room(3 * MARGIN);
    String text = SafeText.cut(line.text(), CITED_ROWS * columns - 1, screen.unicode());
    List<String> rows = new ArrayList<>();
    StringBuilder last = new StringBuilder();
    broken(text, columns, 0, last, rows);
    rows.add(last.toString());
    rows.forEach(row -> row(3 * MARGIN, Ink.FAINT, row));
  }

  /// One row as it is, of our own making: a drawing.
  void drawn(Ink ink, String drawing) {
    row(MARGIN, ink, drawing.stripTrailing());
  }

  void blank() {
    page.append('\n');
  }

  /// Columns left of a drawing.
  int roomForDrawing() {
    return room(MARGIN);
  }

  @Override
  public String toString() {
    return page.toString();
  }

  private int room(int indent) {
    return screen.columns() - indent;
  }

  private void wrapped(int indent, Ink ink, String safe) {
    wrap(safe, room(indent)).forEach(row -> row(indent, ink, row));
  }

  private void row(int indent, Ink ink, String safe) {
    page.repeat(' ', indent).append(ink.on(safe, screen.colour())).append('\n');
  }

  /// Breaks at spaces; a word longer than a row is broken where the row ends.
  private static List<String> wrap(String safe, int columns) {
    List<String> rows = new ArrayList<>();
    StringBuilder row = new StringBuilder();
    int used = 0;
    for (String word : safe.split(" ", -1)) {
      int width = Columns.of(word);
      if (used > 0 && used + 1 + width > columns) {
        rows.add(row.toString());
        row.setLength(0);
        used = 0;
      }
      if (used > 0) {
        row.append(' ');
        used++;
      }
      used = broken(word, columns, used, row, rows);
    }
    rows.add(row.toString());
    return rows;
  }

  /// Adds `word` to `row`, going on in new rows when it is too long; returns the columns used.
  private static int broken(
      String word, int columns, int before, StringBuilder row, List<String> rows) {
    int used = before;
    for (int at = 0; at < word.length(); at += Character.charCount(word.codePointAt(at))) {
      int character = word.codePointAt(at);
      int width = Columns.of(character);
      if (used + width > columns) {
        rows.add(row.toString());
        row.setLength(0);
        used = 0;
      }
      row.appendCodePoint(character);
      used += width;
    }
    return used;
  }
}
