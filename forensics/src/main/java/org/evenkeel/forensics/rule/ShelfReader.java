package org.evenkeel.forensics.rule;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;

/// Reads checked rules from the bytes that `ShelfWriter` wrote.
final class ShelfReader {
  private static final Kind[] KINDS = Kind.values();
  private static final Level[] LEVELS = Level.values();
  private static final TimePart[] PARTS = TimePart.values();
  private static final Comparison[] COMPARISONS = Comparison.values();
  private static final List<Optional<Field>> FIELDS = fields();

  private final DataInputStream in;

  ShelfReader(DataInputStream in) {
    this.in = in;
  }

  private static List<Optional<Field>> fields() {
    List<Optional<Field>> fields = new ArrayList<>(List.of(Optional.empty()));
    for (Field field : Field.values()) {
      fields.add(Optional.of(field));
    }
    return fields;
  }

  Draft draft(String file) throws IOException {
    Draft.Place place = new Draft.Place(file, in.readInt(), in.readInt());
    String name = in.readUTF();
    Map<String, String> logsource = texts();
    return new Draft(rule(), name, logsource, place);
  }

  private Rule rule() throws IOException {
    String id = in.readUTF();
    String title = in.readUTF();
    Remarks remarks = new Remarks(in.readUTF(), list(), list());
    Level level = LEVELS[in.readByte()];
    List<String> attack = list();
    Map<String, String> own = texts();
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    for (int left = in.readInt(); left > 0; left--) {
      kinds.add(KINDS[in.readByte()]);
    }
    Rule.Detection detection = new Rule.Detection(kinds, condition());
    return new Rule(id, title, remarks, level, attack, own, detection);
  }

  private List<String> list() throws IOException {
    List<String> texts = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      texts.add(in.readUTF());
    }
    return texts;
  }

  private Map<String, String> texts() throws IOException {
    Map<String, String> texts = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      texts.put(in.readUTF(), in.readUTF());
    }
    return texts;
  }

  private Condition condition() throws IOException {
    int what = in.readByte();
    return switch (what) {
      case '&' -> new Condition.All(parts());
      case '|' -> new Condition.Any(parts());
      case '!' -> new Condition.Not(parts().getFirst());
      case 'f' -> new Condition.Has(FIELDS.get(in.readByte()), test());
      case 't' ->
          new Condition.When(PARTS[in.readByte()], COMPARISONS[in.readByte()], in.readDouble());
      case 'l' -> new Condition.Line(test());
      default -> throw unknown("condition", what);
    };
  }

  private List<Condition> parts() throws IOException {
    int count = in.readInt();
    List<Condition> parts = new ArrayList<>(count);
    for (int part = 0; part < count; part++) {
      parts.add(condition());
    }
    return parts;
  }

  private ValueTest test() throws IOException {
    int what = in.readByte();
    return switch (what) {
      case 'e' -> new ValueTest.Exists(in.readBoolean());
      case 'c' -> new ValueTest.Compared(COMPARISONS[in.readByte()], in.readDouble());
      case 'g' -> glob();
      case 's' -> sameAs();
      case 'w' ->
          new ValueTest.Within(
              new Network(InetAddress.getByAddress(bytes()), in.readUnsignedByte()));
      case 'r' -> new ValueTest.Regex(new LazyPattern(in.readUTF(), in.readInt()));
      default -> throw unknown("test", what);
    };
  }

  private ValueTest sameAs() throws IOException {
    Optional<Field> other = FIELDS.get(in.readByte());
    int ends = in.readByte();
    return new ValueTest.SameAs(other, (ends & 1) != 0, (ends & 2) != 0, (ends & 4) != 0);
  }

  private ValueTest glob() throws IOException {
    int ends = in.readByte();
    int count = in.readInt();
    List<byte[]> parts = new ArrayList<>(count);
    for (int part = 0; part < count; part++) {
      parts.add(bytes());
    }
    return new ValueTest.Glob(parts, (ends & 1) != 0, (ends & 2) != 0, (ends & 4) != 0);
  }

  private byte[] bytes() throws IOException {
    return in.readNBytes(in.readInt());
  }

  private static IOException unknown(String what, int byteRead) {
    return new IOException("no " + what + " is written as " + byteRead);
  }
}
