package org.evenkeel.forensics.rule;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;

/// Writes checked rules as bytes. `ShelfReader` reads them.
final class ShelfWriter {
  private final DataOutputStream out;

  ShelfWriter(DataOutputStream out) {
    this.out = out;
  }

  void draft(Draft draft) throws IOException {
    Rule rule = draft.rule();
    out.writeInt(draft.place().line());
    out.writeInt(draft.place().idLine());
    out.writeUTF(draft.name());
    texts(draft.logsource());
    out.writeUTF(rule.id());
    out.writeUTF(rule.title());
    remarks(rule.remarks());
    out.writeByte(rule.level().ordinal());
    texts(rule.attack());
    texts(rule.own());
    out.writeInt(rule.detection().kinds().size());
    for (Kind kind : new TreeSet<>(rule.detection().kinds())) {
      out.writeByte(kind.ordinal());
    }
    condition(rule.detection().condition());
  }

  private void remarks(Remarks remarks) throws IOException {
    out.writeUTF(remarks.description());
    texts(remarks.falsePositives());
    texts(remarks.references());
  }

  private void texts(List<String> texts) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      out.writeUTF(text);
    }
  }

  private void texts(Map<String, String> texts) throws IOException {
    out.writeInt(texts.size());
    for (Map.Entry<String, String> text : new TreeMap<>(texts).entrySet()) {
      out.writeUTF(text.getKey());
      out.writeUTF(text.getValue());
    }
  }

  private void condition(Condition condition) throws IOException {
    switch (condition) {
      case Condition.All(List<Condition> parts) -> parts('&', parts);
      case Condition.Any(List<Condition> parts) -> parts('|', parts);
      case Condition.Not(Condition part) -> parts('!', List.of(part));
      case Condition.Has(Optional<Field> field, ValueTest test) -> {
        out.writeByte('f');
        field(field);
        test(test);
      }
      case Condition.When(TimePart part, Comparison comparison, double bound) -> {
        out.writeByte('t');
        out.writeByte(part.ordinal());
        out.writeByte(comparison.ordinal());
        out.writeDouble(bound);
      }
      case Condition.Line(ValueTest test) -> {
        out.writeByte('l');
        test(test);
      }
    }
  }

  private void parts(char how, Collection<Condition> parts) throws IOException {
    out.writeByte(how);
    out.writeInt(parts.size());
    for (Condition part : parts) {
      condition(part);
    }
  }

  /// No field is 0, the others are counted from 1.
  private void field(Optional<Field> field) throws IOException {
    out.writeByte(field.map(Field::ordinal).orElse(-1) + 1);
  }

  private void test(ValueTest test) throws IOException {
    switch (test) {
      case ValueTest.Exists(boolean present) -> {
        out.writeByte('e');
        out.writeBoolean(present);
      }
      case ValueTest.Compared(Comparison comparison, double bound) -> {
        out.writeByte('c');
        out.writeByte(comparison.ordinal());
        out.writeDouble(bound);
      }
      case ValueTest.Glob glob -> glob(glob);
      case ValueTest.SameAs(Optional<Field> other, boolean start, boolean end, boolean cased) -> {
        out.writeByte('s');
        field(other);
        out.writeByte(ends(start, end, cased));
      }
      case ValueTest.Within(Network network) -> {
        out.writeByte('w');
        bytes(network.base().getAddress());
        out.writeByte(network.bits());
      }
      case ValueTest.Regex(LazyPattern pattern) -> {
        out.writeByte('r');
        out.writeUTF(pattern.toString());
        out.writeInt(pattern.flags());
      }
    }
  }

  private void glob(ValueTest.Glob glob) throws IOException {
    out.writeByte('g');
    out.writeByte(ends(glob.fromStart(), glob.toEnd(), glob.cased()));
    out.writeInt(glob.parts().size());
    for (byte[] part : glob.parts()) {
      bytes(part);
    }
  }

  private static int ends(boolean fromStart, boolean toEnd, boolean cased) {
    return (fromStart ? 1 : 0) | (toEnd ? 2 : 0) | (cased ? 4 : 0);
  }

  private void bytes(byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }
}
