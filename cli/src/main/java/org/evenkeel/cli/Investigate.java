package org.evenkeel.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.evenkeel.forensics.investigation.Investigation;
import org.evenkeel.forensics.investigation.Verdict;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// How did they get in, through what, for how long?
@Command(
    name = "investigate",
    header = "Find out from logs whether a store was broken into, how, and for how long.",
    description = {
      "Reads any mix of web, sign-in, file-transfer and error logs; finds out by itself what they"
          + " are. Nothing is changed, and nothing leaves this machine.",
      "",
      "The answer goes to standard output, everything else to standard error."
    },
    footer = {
      "  evenkeel investigate /var/log/nginx",
      "  evenkeel investigate backup.tar.gz access.log.*.gz --html report.html",
      "  zcat old.gz | evenkeel investigate - --json | jq .verdict",
      "  evenkeel investigate access.log --webroot backup.zip --database dump.sql.gz"
    })
final class Investigate implements Callable<Integer> {
  private final Session session;

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "Log files, folders or archives; - reads standard input.")
  private List<Path> evidence = List.of();

  @Option(names = "--json", description = "Print the document for programs instead of the answer.")
  private boolean json;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Write the whole answer as a page to read, print or send, too.")
  private @Nullable Path html;

  @Spec private CommandSpec command = CommandSpec.create();
  @Mixin private StoreChoice store = new StoreChoice();
  @Mixin private Ask ask = new Ask();
  @Mixin private Looks looks = new Looks();

  Investigate(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws InterruptedException {
    Inquiry inquiry = new Inquiry(session, looks);
    if (evidence.isEmpty() && store.copy().isEmpty()) {
      throw new ParameterException(
          command.commandLine(), "Missing required parameter: 'PATH', or --webroot or --database.");
    }
    Investigation found = inquiry.about(ask.about(evidence).with(store.copy()));
    inquiry.show(found, json);
    boolean written = html == null || write(found, html);
    return (written ? code(found) : ExitCode.FAILED).number();
  }

  /// Without logs, files and dumps alone were judged.
  private ExitCode code(Investigation found) {
    if (!evidence.isEmpty() || found.verdict() != Verdict.NO_EVIDENCE) {
      return Inquiry.codeFor(found);
    }
    return found.coverage().refused().isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.PARTLY_READ;
  }

  private boolean write(Investigation found, Path file) {
    try {
      HtmlFile.write(found, file, session.interruption());
    } catch (IOException e) {
      session.terminal().say("The page " + file + " could not be written: " + Trouble.in(e) + '.');
      return false;
    }
    if (!looks.quiet()) {
      session.terminal().say("The page is in " + file + ".");
    }
    return true;
  }
}
