package org.evenkeel.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.evenkeel.ledger.Draft;
import org.evenkeel.ledger.Receipt;
import org.evenkeel.ledger.json.Json;
import org.evenkeel.ledger.json.JsonReader;
import org.evenkeel.ledger.words.Strict;
import org.evenkeel.ledger.words.Unproven;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// One more entry, or many.
@Command(
    name = "append",
    header = "Write down what happened.",
    description =
        "What is written is read from a file or from standard input, never from the command line,"
            + " where every user of the machine could see it. When the command ends with 0, the"
            + " entry is durable and stands under a signed head; its number is printed.",
    footer = {
      "  echo 'Called the bank.' | evenkeel ledger append case-7 --kind note --text",
      "  evenkeel ledger append case-7 --kind measure.done measure.json"
    })
final class LedgerAppend implements Callable<Integer> {
  private static final int LARGEST = 64 << 20;
  private final Session session;

  @Spec private CommandSpec command = CommandSpec.create();
  @Mixin private LedgerPlace place = new LedgerPlace();
  @Mixin private Actor actor = new Actor();

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "FILE",
      description = "What is written down, as JSON. Default: standard input (-).")
  private Path file = Path.of("-");

  @Option(
      names = "--kind",
      required = true,
      paramLabel = "WORD",
      description = "What kind of thing was done, such as note or customer.told.")
  private String kind = "";

  @Option(names = "--text", description = "The input is plain text, not JSON.")
  private boolean text;

  @Option(names = "--lines", description = "Each line of the input is an entry of its own.")
  private boolean lines;

  LedgerAppend(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    List<Draft> drafts = drafts();
    try (var ledger = place.folder(session).open()) {
      List<Receipt> receipts = ledger.append(drafts);
      StringBuilder numbers = new StringBuilder();
      receipts.forEach(r -> numbers.append(r.sequence()).append(System.lineSeparator()));
      session.terminal().print(numbers.toString());
      if (receipts.stream().anyMatch(Receipt::clockIsDoubtful)) {
        session
            .terminal()
            .say("The clock of this machine jumped. The entry says by how much; set it right.");
      }
    }
    return ExitCode.NOTHING_FOUND.number();
  }

  private List<Draft> drafts() throws IOException {
    List<Draft> drafts = new ArrayList<>();
    try {
      String all = Strict.utf8(input(), "the input");
      for (String part : lines ? all.split("\r?\n", -1) : new String[] {all.strip()}) {
        if (!part.isBlank()) {
          drafts.add(new Draft(actor.name(), kind, payload(part)));
        }
      }
    } catch (IllegalArgumentException | Unproven e) {
      throw new ParameterException(command.commandLine(), sentence(e), e);
    }
    if (drafts.isEmpty()) {
      throw new ParameterException(command.commandLine(), "There is nothing to write down.");
    }
    return drafts;
  }

  private String sentence(RuntimeException e) {
    return "Entry " + kind + " was not written: " + e.getMessage();
  }

  private Json payload(String part) {
    return text ? Json.of(Map.of("text", Json.of(part))) : JsonReader.read(part);
  }

  private byte[] input() throws IOException {
    boolean isStandard = file.toString().equals("-");
    try (InputStream in = isStandard ? System.in : Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new IllegalArgumentException(
            "the input is larger than 64 MiB. Seal large things as evidence.");
      }
      return bytes;
    }
  }
}
