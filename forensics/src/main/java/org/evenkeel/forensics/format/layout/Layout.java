package org.evenkeel.forensics.format.layout;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.format.part.Part;

/// A checked layout: values, and the fixed texts between them. There is one more text than there
/// are values; the first and the last may be empty.
record Layout(String text, List<Slot> slots, List<byte[]> between) {
  Layout {
    slots = List.copyOf(slots);
    between = List.copyOf(between);
  }

  /// Gathers the pieces of a layout in order.
  static final class Builder {
    private final String text;
    private final List<Slot> slots = new ArrayList<>();
    private final List<byte[]> between = new ArrayList<>();
    private final StringBuilder fixed = new StringBuilder();

    Builder(String text) {
      this.text = text;
    }

    void fixed(char letter) {
      fixed.append(letter);
    }

    void slot(Slot slot) {
      if (!slots.isEmpty() && fixed.isEmpty()) {
        throw new LayoutException(
            text,
            "nothing stands between "
                + slots.getLast().name()
                + " and "
                + slot.name()
                + ", so nobody can tell where the one ends and the other begins.");
      }
      endFixed();
      slots.add(slot);
    }

    private void endFixed() {
      between.add(fixed.toString().getBytes(StandardCharsets.UTF_8));
      fixed.setLength(0);
    }

    Layout build() {
      endFixed();
      boolean asked = slots.stream().map(Slot::part).anyMatch(part -> part != null && asks(part));
      if (!asked) {
        throw new LayoutException(
            text, "it has no part that says what was asked for, such as %r or $request.");
      }
      return new Layout(text, slots, between);
    }

    private static boolean asks(Part part) {
      return part.field() == Field.TARGET || part.field() == Field.PATH;
    }
  }
}
