package org.evenkeel.forensics.rule;

import com.google.re2j.Pattern;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/// A value of a rule as Sigma reads it: fixed texts and wildcards in order. `*` stands for
/// anything, `?` for one character; a backslash takes the meaning from both and from itself, and is
/// itself before anything else (Sigma specification 2.1, "Escaping").
///
/// @param bytes whether each letter stands for the byte with its number, as UTF-16 makes them
record SigmaText(List<Piece> pieces, boolean bytes) {
  private static final String DASHES = "-/\u2013\u2014\u2015";
  private static final int MOST_VARIANTS = 625;

  SigmaText {
    pieces = List.copyOf(pieces);
  }

  private SigmaText(List<Piece> pieces) {
    this(pieces, false);
  }

  /// A stretch of a value.
  sealed interface Piece {
    /// What has to stand there.
    record Fixed(String text) implements Piece {}

    /// What may.
    enum Wild implements Piece {
      ANY,
      ONE
    }
  }

  static SigmaText of(String value) {
    List<Piece> pieces = new ArrayList<>();
    StringBuilder fixed = new StringBuilder();
    boolean escape = false;
    for (int at = 0; at < value.length(); at++) {
      char letter = value.charAt(at);
      boolean special = "*?\\".indexOf(letter) >= 0;
      if (escape) {
        fixed.append(special ? "" : "\\").append(letter);
        escape = false;
      } else if (letter == '\\') {
        escape = true;
      } else if (special) {
        flush(pieces, fixed);
        pieces.add(letter == '*' ? Piece.Wild.ANY : Piece.Wild.ONE);
      } else {
        fixed.append(letter);
      }
    }
    fixed.append(escape ? "\\" : "");
    flush(pieces, fixed);
    return new SigmaText(pieces);
  }

  private static void flush(List<Piece> pieces, StringBuilder fixed) {
    if (!fixed.isEmpty()) {
      pieces.add(new Piece.Fixed(fixed.toString()));
      fixed.setLength(0);
    }
  }

  /// Anything may stand before it.
  SigmaText afterAnything() {
    if (!pieces.isEmpty() && pieces.getFirst() == Piece.Wild.ANY) {
      return this;
    }
    List<Piece> more = new ArrayList<>(pieces);
    more.addFirst(Piece.Wild.ANY);
    return new SigmaText(more);
  }

  /// Anything may stand behind it.
  SigmaText beforeAnything() {
    if (!pieces.isEmpty() && pieces.getLast() == Piece.Wild.ANY) {
      return this;
    }
    List<Piece> more = new ArrayList<>(pieces);
    more.addLast(Piece.Wild.ANY);
    return new SigmaText(more);
  }

  /// In Base64.
  SigmaText base64() {
    return fixed(Base64.getEncoder().encodeToString(plain("base64").getBytes(charset())));
  }

  /// In Base64, at each of the three places where it may begin among the bytes around it: letters
  /// that depend on those are left out.
  List<SigmaText> base64offset() {
    byte[] plain = plain("base64offset").getBytes(charset());
    List<SigmaText> variants = new ArrayList<>();
    for (int offset = 0; offset < 3; offset++) {
      byte[] shifted = new byte[offset + plain.length];
      System.arraycopy(plain, 0, shifted, offset, plain.length);
      String encoded = Base64.getEncoder().encodeToString(shifted);
      int from = new int[] {0, 2, 3}[offset];
      int cut = new int[] {0, 3, 2}[shifted.length % 3];
      variants.add(fixed(encoded.substring(from, encoded.length() - cut)));
    }
    return variants;
  }

  /// As UTF-16 writes it, byte by byte.
  ///
  /// @param charset one of the three that Java knows
  SigmaText wide(Charset charset) {
    byte[] wide = plain("utf16").getBytes(charset);
    String letters = new String(wide, StandardCharsets.ISO_8859_1);
    return new SigmaText(List.of(new Piece.Fixed(letters)), true);
  }

  /// UTF-16 with its byte order mark, as Windows writes it.
  SigmaText wideMarked() {
    SigmaText unmarked = wide(StandardCharsets.UTF_16LE);
    return new SigmaText(List.of(new Piece.Fixed("\u00ff\u00fe" + unmarked.plain("utf16"))), true);
  }

  /// With each `%name%` replaced by each of its values; `\\%` is a percent sign.
  List<SigmaText> expanded(Placeholders placeholders) {
    List<List<Piece>> variants = new ArrayList<>(List.of(List.of()));
    for (Piece piece : pieces) {
      List<List<Piece>> next = new ArrayList<>();
      List<List<Piece>> choices =
          piece instanceof Piece.Fixed(String text)
              ? Expansion.of(text, placeholders)
              : List.of(List.of(piece));
      for (List<Piece> before : variants) {
        for (List<Piece> choice : choices) {
          List<Piece> joined = new ArrayList<>(before);
          joined.addAll(choice);
          next.add(joined);
        }
      }
      if (next.size() > MOST_VARIANTS) {
        throw new RuleException("stands for more than " + MOST_VARIANTS + " texts by 'expand'");
      }
      variants = next;
    }
    return variants.stream().map(SigmaText::new).toList();
  }

  /// With each dash or slash that begins an option written in all the ways that shells take.
  List<SigmaText> windash() {
    List<List<Piece>> variants = new ArrayList<>(List.of(List.of()));
    for (Piece piece : pieces) {
      List<List<Piece>> next = new ArrayList<>();
      List<String> texts = piece instanceof Piece.Fixed(String text) ? dashed(text) : List.of();
      for (List<Piece> before : variants) {
        if (texts.isEmpty()) {
          next.add(joined(before, piece));
        }
        texts.forEach(text -> next.add(joined(before, new Piece.Fixed(text))));
      }
      if (next.size() > MOST_VARIANTS) {
        throw new RuleException("has a value with so many dashes that 'windash' cannot be used");
      }
      variants = next;
    }
    return variants.stream().map(SigmaText::new).toList();
  }

  private static List<Piece> joined(List<Piece> before, Piece piece) {
    List<Piece> joined = new ArrayList<>(before);
    joined.add(piece);
    return joined;
  }

  private static List<String> dashed(String text) {
    List<String> variants = new ArrayList<>(List.of(""));
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      boolean dash = (letter == '-' || letter == '/') && !word(text, at - 1) && word(text, at + 1);
      String choices = dash ? DASHES : String.valueOf(letter);
      List<String> next = new ArrayList<>();
      for (String before : variants) {
        for (int choice = 0; choice < choices.length(); choice++) {
          next.add(before + choices.charAt(choice));
        }
      }
      if (next.size() > MOST_VARIANTS) {
        throw new RuleException("has a value with so many dashes that 'windash' cannot be used");
      }
      variants = next;
    }
    return variants;
  }

  private static boolean word(String text, int at) {
    return at >= 0
        && at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_');
  }

  /// The text, which must have no wildcards.
  private String plain(String modifier) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      if (!(piece instanceof Piece.Fixed(String fixed))) {
        throw new RuleException("uses wildcards with '" + modifier + "', which cannot be");
      }
      text.append(fixed);
    }
    return text.toString();
  }

  private static SigmaText fixed(String text) {
    return new SigmaText(text.isEmpty() ? List.of() : List.of(new Piece.Fixed(text)));
  }

  /// Ready to be tried on bytes. Letters beyond ASCII fold as Unicode has it, which only a regular
  /// expression does here.
  ///
  /// @param cased whether letter case matters
  /// @param anchored whether it is the whole value; otherwise it may stand anywhere
  ValueTest test(boolean cased, boolean anchored) {
    return cased || bytes || !foldsBeyondAscii()
        ? glob(cased, anchored)
        : new ValueTest.Regex(pattern(anchored));
  }

  private boolean foldsBeyondAscii() {
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Fixed(String text) && foldsBeyondAscii(text)) {
        return true;
      }
    }
    return false;
  }

  private static boolean foldsBeyondAscii(String text) {
    int at = 0;
    while (at < text.length()) {
      int letter = text.codePointAt(at);
      if (letter > 127 && Character.toLowerCase(letter) != Character.toUpperCase(letter)) {
        return true;
      }
      at += Character.charCount(letter);
    }
    return false;
  }

  private LazyPattern pattern(boolean anchored) {
    StringBuilder expression = new StringBuilder();
    for (Piece piece : pieces) {
      expression.append(
          switch (piece) {
            case Piece.Fixed(String text) -> Pattern.quote(text);
            case Piece.Wild.ONE -> ".";
            case Piece.Wild.ANY -> ".*";
          });
    }
    String found = anchored ? "^" + expression + "$" : expression.toString();
    return new LazyPattern(found, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  }

  /// Whether it is one text without wildcards, and which.
  String plainOr(String otherwise) {
    return pieces.size() == 1 && pieces.getFirst() instanceof Piece.Fixed(String text)
        ? text
        : otherwise;
  }

  private Charset charset() {
    return bytes ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
  }

  private ValueTest.Glob glob(boolean cased, boolean anchored) {
    List<byte[]> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (Piece piece : pieces) {
      switch (piece) {
        case Piece.Fixed(String text) -> part.append(cased ? text : lower(text));
        case Piece.Wild.ONE -> part.append((char) ValueTest.ANY_BYTE);
        case Piece.Wild.ANY -> end(parts, part);
      }
    }
    end(parts, part);
    boolean fromStart = anchored && (pieces.isEmpty() || pieces.getFirst() != Piece.Wild.ANY);
    boolean toEnd = anchored && (pieces.isEmpty() || pieces.getLast() != Piece.Wild.ANY);
    return new ValueTest.Glob(parts, fromStart, toEnd, cased);
  }

  /// Only ASCII letters are folded, as those of the line are.
  private static String lower(String text) {
    StringBuilder lower = new StringBuilder(text);
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (letter >= 'A' && letter <= 'Z') {
        lower.setCharAt(at, (char) (letter + 32));
      }
    }
    return lower.toString();
  }

  private void end(List<byte[]> parts, StringBuilder part) {
    if (!part.isEmpty()) {
      parts.add(part.toString().getBytes(charset()));
      part.setLength(0);
    }
  }
}
