package org.evenkeel.ledger.verify;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.evenkeel.ledger.note.Checkpoint;
import org.evenkeel.ledger.note.SignedHead;
import org.evenkeel.ledger.note.Trust;
import org.evenkeel.ledger.note.VerifierKey;
import org.evenkeel.ledger.words.Unproven;
import org.jspecify.annotations.Nullable;

/// The verifier as a program of its own, for whoever trusts no other part of Evenkeel.
public final class Verify {
  private static final String USAGE =
      """
      Usage: java -jar evenkeel-ledger-verify.jar BUNDLE --key FILE [--witness FILE] [--held FILE]
      BUNDLE is the folder or zip; --key the ledger's public keys, which you got from elsewhere;
      --witness the keys of witnesses who must all have signed; --held a checkpoint that you hold.""";

  private Verify() {}

  public static void main(String[] arguments) {
    System.exit(run(System.out, arguments));
  }

  /// 0 when all is proven, 6 when something is wrong, 1 when it cannot be read, 2 for misuse.
  static int run(PrintStream out, String... arguments) {
    boolean paired = arguments.length % 2 == 1 && !arguments[0].startsWith("-");
    Map<String, Path> options = new TreeMap<>();
    for (int at = 1; paired && at < arguments.length; at += 2) {
      options.put(arguments[at], Path.of(arguments[at + 1]));
    }
    boolean known = List.of("--held", "--key", "--witness").containsAll(options.keySet());
    if (!paired || !known || !options.containsKey("--key")) {
      out.println(USAGE);
      return 2;
    }
    try {
      out.println(report(Path.of(arguments[0]), options).sentence());
      return 0;
    } catch (Unproven wrong) {
      out.println("NOT PROVEN. " + wrong.getMessage() + '.');
      return 6;
    } catch (IOException e) {
      out.println("A file could not be read: " + e);
      return 1;
    }
  }

  private static Report report(Path bundle, Map<String, Path> options) throws IOException {
    List<VerifierKey> log = keys(options.get("--key"));
    Trust trust = new Trust(log, keys(options.get("--witness")));
    Path held = options.get("--held");
    Optional<Checkpoint> checkpoint = Optional.empty();
    if (held != null) {
      SignedHead head = SignedHead.parse(Files.readString(held));
      new Trust(log, List.of()).check(head);
      checkpoint = Optional.of(head.checkpoint());
    }
    return Verifier.check(bundle, trust, checkpoint);
  }

  private static List<VerifierKey> keys(@Nullable Path file) throws IOException {
    return file == null ? List.of() : Trust.keys(Files.readString(file));
  }
}
