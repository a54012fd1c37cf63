package org.evenkeel.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.evenkeel.cli.duty.DutyAnswer;
import org.evenkeel.law.Duties;
import org.evenkeel.law.calendar.DutyCalendar;
import org.evenkeel.law.duty.Assessment;
import org.evenkeel.law.duty.DutiesJson;
import org.evenkeel.law.duty.Duty;
import org.evenkeel.law.facts.Facts;
import org.evenkeel.law.page.Overview;
import org.evenkeel.law.yaml.Nearest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Whom the store must tell, by when, saying what, under which law.
@Command(
    name = "duties",
    header = "Say whom you must tell about a breach, by when, and under which law.",
    description = {
      "Reads what is known about the breach from a small file and looks at every duty, in 154"
          + " jurisdictions and card contracts. What is due first stands first; what is not owed"
          + " has its reason. This is not legal advice."
    },
    footer = {
      "  evenkeel duties facts.yaml",
      "  evenkeel duties facts.yaml --html duties.html --calendar deadlines.ics",
      "  evenkeel duties facts.yaml --documents letters/",
      "  evenkeel duties facts.yaml --explain US-CA.IND"
    })
final class DutyList implements Callable<Integer> {
  private final Session session;

  @Spec private CommandSpec command = CommandSpec.create();

  @Parameters(
      arity = "0..1",
      paramLabel = "FACTS.yaml",
      description = "What is known: role, moments, data, people, and more.")
  private @Nullable Path facts;

  @Option(names = "--json", description = "The document evenkeel/duties/1 on standard output.")
  private boolean json;

  @Option(
      names = "--calendar",
      paramLabel = "FILE",
      description = "All deadlines as iCalendar. A file that is there already is continued.")
  private @Nullable Path calendar;

  @Option(
      names = "--documents",
      paramLabel = "DIR",
      description = "A filled notification per duty and the register's entry, as HTML and PDF/A.")
  private @Nullable Path documents;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "One page with the next deadline large, then all by date and by place.")
  private @Nullable Path html;

  @Option(names = "--explain", paramLabel = "ID", description = "Everything about one duty.")
  private @Nullable String explain;

  @Option(
      names = "--since",
      paramLabel = "OLD.yaml",
      description = "Earlier facts: says what changed, and makes the documents further reports.")
  private @Nullable Path since;

  @Option(names = "--final", description = "The documents are final reports.")
  private boolean isFinal;

  @Mixin private Looks looks = new Looks();

  DutyList(Session session) {
    this.session = session;
  }

  /// The command with those below it.
  static CommandLine of(Session session) {
    CommandLine duties = new CommandLine(new DutyList(session));
    duties.addSubcommand(new DutiesLint(session));
    return duties;
  }

  @Override
  public Integer call() throws IOException {
    if (facts == null) {
      throw new ParameterException(command.commandLine(), "Name the facts file.");
    }
    Duties duties = Duties.builtIn();
    Facts known = FactsFile.read(facts, duties, session);
    if (known == null) {
      return ExitCode.NOTHING_READABLE.number();
    }
    Assessment assessment = duties.assess(known);
    List<String> changes = List.of();
    if (since != null) {
      Facts old = FactsFile.read(since, duties, session);
      if (old == null) {
        return ExitCode.NOTHING_READABLE.number();
      }
      changes = Duties.compare(duties.assess(old), assessment);
    }
    files(assessment, changes);
    print(assessment, changes);
    return ExitCode.NOTHING_FOUND.number();
  }

  private void files(Assessment assessment, List<String> changes) throws IOException {
    if (html != null) {
      write(html, Overview.of(assessment, session.clock().instant()));
    }
    if (calendar != null) {
      String previous = Files.isRegularFile(calendar) ? Files.readString(calendar) : "";
      String name = String.valueOf(facts == null ? "" : facts.getFileName());
      write(calendar, new DutyCalendar(name, previous).of(assessment, session.clock().instant()));
    }
    if (documents != null) {
      int count = new DutyDocuments(session).write(assessment, documents, changes, isFinal);
      tell(count + " documents are in " + documents + ".");
    }
  }

  private void print(Assessment assessment, List<String> changes) {
    DutyAnswer answer =
        new DutyAnswer(
            assessment, session.clock().instant(), session.terminal().screen(looks.noColor()));
    if (explain != null) {
      Duty duty = assessment.find(explain);
      if (duty == null) {
        throw new ParameterException(
            command.commandLine(),
            "There is no duty '" + explain + "'." + Nearest.hint(explain, ids(assessment)));
      }
      session.terminal().print(answer.explain(duty));
    } else if (json) {
      session.terminal().print(DutiesJson.of(assessment));
    } else if (html == null && calendar == null && documents == null) {
      session.terminal().print(answer.list());
    }
    changes.forEach(this::tell);
  }

  private static List<String> ids(Assessment assessment) {
    return assessment.duties().stream().map(Duty::id).toList();
  }

  private void write(Path file, String text) throws IOException {
    WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8), session.interruption());
    tell("Written: " + file + ".");
  }

  private void tell(String sentence) {
    if (!looks.quiet()) {
      session.terminal().say(sentence);
    }
  }
}
