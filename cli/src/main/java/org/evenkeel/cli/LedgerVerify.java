package org.evenkeel.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.evenkeel.cli.answer.SafeText;
import org.evenkeel.ledger.note.Checkpoint;
import org.evenkeel.ledger.note.SignedHead;
import org.evenkeel.ledger.note.Trust;
import org.evenkeel.ledger.note.VerifierKey;
import org.evenkeel.ledger.stamp.Chain;
import org.evenkeel.ledger.stamp.Stamped;
import org.evenkeel.ledger.stamp.StampedBundle;
import org.evenkeel.ledger.verify.Verifier;
import org.evenkeel.ledger.words.Unproven;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Whether a bundle proves what it says.
@Command(
    name = "verify",
    header = "Check a bundle with nothing but the bundle and a key, and name what is wrong first.",
    description =
        "The key must come from elsewhere: whoever forges a bundle forges the key in it, too.",
    footer = {
      "  evenkeel ledger verify case-7.zip --key shop.keys",
      "  evenkeel ledger verify case-7.zip --key shop.keys --held checkpoint-of-march"
    })
final class LedgerVerify implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "BUNDLE", description = "The folder or zip.")
  private Path bundle = Path.of(".");

  @Option(
      names = "--key",
      required = true,
      paramLabel = "FILE",
      description = "The ledger's public keys.")
  private Path key = Path.of(".");

  @Option(
      names = "--witness",
      paramLabel = "FILE",
      description = "Public keys of witnesses; all of them must have signed.")
  private List<Path> witnesses = List.of();

  @Option(
      names = "--held",
      paramLabel = "FILE",
      description = "An earlier checkpoint that you hold; the ledger must have grown from it.")
  private Optional<Path> held = Optional.empty();

  @Option(
      names = "--ca",
      paramLabel = "FILE",
      description = "Root certificate of a time-stamp authority, in PEM: check the stamps, too.")
  private Optional<Path> roots = Optional.empty();

  LedgerVerify(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    List<VerifierKey> log = Trust.keys(Files.readString(key));
    List<VerifierKey> others = new ArrayList<>();
    for (Path witness : witnesses) {
      others.addAll(Trust.keys(Files.readString(witness)));
    }
    if (Files.exists(bundle.resolve("ledger.json"))) {
      session
          .terminal()
          .say(
              "That is a ledger, not a bundle. Check it with 'evenkeel ledger fsck', or make a"
                  + " bundle of it with 'evenkeel ledger export'.");
      return ExitCode.NOTHING_READABLE.number();
    }
    try {
      String sentence =
          Verifier.check(bundle, new Trust(log, others), held(log)).sentence()
              + System.lineSeparator();
      session.terminal().print(sentence);
      if (roots.isPresent()) {
        anchors(Chain.of(roots.get()));
      }
      return ExitCode.NOTHING_FOUND.number();
    } catch (Unproven wrong) {
      session.terminal().print("NOT PROVEN. " + wrong.getMessage() + '.' + System.lineSeparator());
      return ExitCode.UNPROVEN.number();
    }
  }

  private void anchors(Chain chain) throws IOException {
    List<StampedBundle.Anchor> anchors = StampedBundle.check(bundle, chain);
    for (StampedBundle.Anchor anchor : anchors) {
      Stamped stamped = anchor.stamped();
      String line =
          "%d entries were there at %s, says %s."
              .formatted(anchor.entries(), stamped.time(), stamped.authority());
      session
          .terminal()
          .print(SafeText.prose(line, session.terminal().unicode()) + System.lineSeparator());
    }
    if (anchors.isEmpty()) {
      session.terminal().print("Not yet anchored: no time-stamp." + System.lineSeparator());
    }
  }

  private Optional<Checkpoint> held(List<VerifierKey> log) throws IOException {
    if (held.isEmpty()) {
      return Optional.empty();
    }
    SignedHead head = SignedHead.parse(Files.readString(held.get()));
    new Trust(log, List.of()).check(head);
    return Optional.of(head.checkpoint());
  }
}
