package org.evenkeel.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// What happened, provably.
@Command(
    name = "ledger",
    header = "Keep a record that proves itself: who did what when, and which evidence was sealed.",
    footer = {
      "  evenkeel ledger init case-7 --name shop.example/case-7",
      "  evenkeel ledger seal case-7 /var/log/nginx --reason 'first copy'",
      "  evenkeel ledger export case-7 case-7.zip",
      "  evenkeel ledger verify case-7.zip --key case-7/keys/public.keys"
    })
final class Ledger implements Runnable {
  @Spec private CommandSpec command = CommandSpec.create();

  /// The command with those below it.
  static CommandLine of(Session session) {
    CommandLine ledger = new CommandLine(new Ledger());
    ledger.addSubcommand(new LedgerInit(session));
    ledger.addSubcommand(new LedgerAppend(session));
    ledger.addSubcommand(new LedgerSeal(session));
    ledger.addSubcommand(new LedgerTake(session));
    ledger.addSubcommand(new LedgerTransfer(session));
    ledger.addSubcommand(new LedgerCustody(session));
    ledger.addSubcommand(new LedgerShow(session));
    ledger.addSubcommand(new LedgerProve(session));
    ledger.addSubcommand(new LedgerStamp(session));
    ledger.addSubcommand(new LedgerExport(session));
    ledger.addSubcommand(new LedgerVerify(session));
    ledger.addSubcommand(new LedgerFsck(session));
    ledger.addSubcommand(new LedgerWitness(session));
    ledger.addSubcommand(new LedgerAttach(session));
    ledger.addSubcommand(new LedgerErase(session));
    ledger.addSubcommand(new LedgerFreeze(session));
    return ledger;
  }

  @Override
  public void run() {
    throw new ParameterException(
        command.commandLine(),
        "Say what to do with the ledger: "
            + String.join(", ", command.subcommands().keySet())
            + '.');
  }
}
