package org.evenkeel.ledger.verify;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.evenkeel.ledger.note.Checkpoint;
import org.evenkeel.ledger.note.SignedHead;
import org.evenkeel.ledger.note.Trust;
import org.evenkeel.ledger.words.Unproven;

/// The verifier as a program of its own, for whoever trusts no other part of Evenkeel.
public final class Verify {
  private static final String USAGE =
      """
      Usage: java -jar evenkeel-ledger-verify.jar BUNDLE KEYS [CHECKPOINT]
      BUNDLE is the folder or zip; KEYS the file with the ledger's public keys, which you got from
      elsewhere; CHECKPOINT an earlier one that you hold.""";

  private Verify() {}

  public static void main(String[] arguments) {
    System.exit(run(System.out, arguments));
  }

  /// 0 when all is proven, 6 when something is wrong, 1 when it cannot be read, 2 for misuse.
  static int run(PrintStream out, String... arguments) {
    if (arguments.length < 2 || arguments.length > 3) {
      out.println(USAGE);
      return 2;
    }
    try {
      Trust trust = new Trust(Trust.keys(Files.readString(Path.of(arguments[1]))), List.of());
      Optional<Checkpoint> held = Optional.empty();
      if (arguments.length == 3) {
        SignedHead head = SignedHead.parse(Files.readString(Path.of(arguments[2])));
        trust.check(head);
        held = Optional.of(head.checkpoint());
      }
      out.println(Verifier.check(Path.of(arguments[0]), trust, held).sentence());
      return 0;
    } catch (Unproven wrong) {
      out.println("NOT PROVEN. " + wrong.getMessage() + '.');
      return 6;
    } catch (IOException e) {
      out.println("A file could not be read: " + e.getMessage());
      return 1;
    }
  }
}
