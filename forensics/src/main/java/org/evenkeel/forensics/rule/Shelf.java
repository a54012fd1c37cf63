package org.evenkeel.forensics.rule;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The product's own rules as they are once they were read and checked, so that no start has to
/// read them from YAML again. Made when the product is built, from the rules beside which it lies;
/// without it, they are read from YAML. What is no plain rule (a filter, a correlation) is not on
/// the shelf.
final class Shelf {
  private static final int MARK = 0x4556_5333;

  private Shelf() {}

  /// Puts `drafts`, by the names of their files, on a shelf.
  static void write(Map<String, List<Draft>> drafts, OutputStream to) throws IOException {
    try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(to))) {
      ShelfWriter writer = new ShelfWriter(out);
      out.writeInt(MARK);
      out.writeInt(drafts.size());
      for (Map.Entry<String, List<Draft>> file : drafts.entrySet()) {
        out.writeUTF(file.getKey());
        out.writeInt(file.getValue().size());
        for (Draft draft : file.getValue()) {
          writer.draft(draft);
        }
      }
    }
  }

  /// What is on the shelf; nothing when there is none.
  static Map<String, List<Draft>> read(InputStream shelf) {
    Map<String, List<Draft>> drafts = new HashMap<>();
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(shelf.readAllBytes()))) {
      if (in.readInt() != MARK) {
        return Map.of();
      }
      ShelfReader reader = new ShelfReader(in);
      for (int files = in.readInt(); files > 0; files--) {
        String file = in.readUTF();
        List<Draft> of = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
          of.add(reader.draft(file));
        }
        drafts.put(file, of);
      }
      return drafts;
    } catch (IOException e) {
      throw new UncheckedIOException("the shelf of rules is broken; build Evenkeel anew", e);
    }
  }
}
