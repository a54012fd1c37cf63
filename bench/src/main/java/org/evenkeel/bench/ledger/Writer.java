package org.evenkeel.bench.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.evenkeel.ledger.Draft;
import org.evenkeel.ledger.Ledger;
import org.evenkeel.ledger.Receipt;
import org.evenkeel.ledger.folder.LedgerFolder;
import org.evenkeel.ledger.json.Json;
import org.evenkeel.ledger.store.LedgerException;

/// A process that appends to a ledger and says so for each entry once it is acknowledged. It is
/// there to be killed.
public final class Writer {
  static final int REFUSED = 7;

  private Writer() {}

  /// Arguments: the folder, how many entries, and after how many of them it says what went wrong
  /// and goes on.
  public static void main(String[] arguments) {
    Path folder = Path.of(arguments[0]);
    int entries = Integer.parseInt(arguments[1]);
    try (Ledger ledger = new LedgerFolder(folder, Trial.CLOCK).open()) {
      say("open");
      for (int number = 0; number < entries; number++) {
        Receipt receipt = ledger.append(draft(number));
        say("acknowledged " + receipt.sequence() + ' ' + receipt.leaf().commitment().hex());
      }
      say("done");
    } catch (LedgerException e) {
      say("refused " + e.getClass().getSimpleName() + ": " + e.getMessage());
      System.exit(REFUSED);
    }
  }

  static Draft draft(int number) {
    String text = "entry " + number + ' ' + "x".repeat(number * 37 % 400);
    return new Draft("bench", "note", Json.of(Map.of("text", Json.of(text))));
  }

  /// In one write, straight through.
  private static void say(String line) {
    byte[] bytes = (line + '\n').getBytes(java.nio.charset.StandardCharsets.UTF_8);
    try {
      System.out.write(bytes);
      System.out.flush();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
