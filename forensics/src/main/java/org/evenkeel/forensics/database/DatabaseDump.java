package org.evenkeel.forensics.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.evenkeel.forensics.investigation.Artifact;
import org.evenkeel.forensics.investigation.Coverage.Refused;
import org.evenkeel.forensics.investigation.Shelter;
import org.evenkeel.forensics.source.Limits;
import org.evenkeel.forensics.source.StoredText;

/// Searches a database dump, in one pass and bounded memory.
public final class DatabaseDump {
  private DatabaseDump() {}

  /// What a search found and what it rests on.
  ///
  /// @param artifacts gravest first
  /// @param made accounts of those who may run the store, as far as their rows tell when
  /// @param refused why it could not be read, or not to its end
  /// @param rows how many were read
  /// @param notes sentences for people: what was read
  public record Report(
      List<Artifact> artifacts,
      List<Made> made,
      List<Refused> refused,
      long rows,
      List<String> notes) {
    public Report {
      made = List.copyOf(made);
      artifacts = List.copyOf(artifacts);
      refused = List.copyOf(refused);
      notes = List.copyOf(notes);
    }
  }

  /// Searches one dump, packed or not.
  public static Report search(Path dump) {
    try (StoredText stored = StoredText.open(dump, Limits.ordinary())) {
      return read(dump, stored);
    } catch (IOException e) {
      return new Report(
          List.of(),
          List.of(),
          List.of(new Refused(dump.toString(), String.valueOf(e.getMessage()))),
          0,
          List.of());
    }
  }

  private static Report read(Path dump, StoredText stored) {
    Search search = new Search();
    List<Refused> refused = new ArrayList<>();
    try {
      search.read(stored.text());
    } catch (IOException e) {
      refused.add(new Refused(dump.toString(), e.getMessage() + "; what comes after was not read"));
    }
    search.unjudged().ifPresent(why -> refused.add(new Refused(dump.toString(), why)));
    if (search.rows == 0 && refused.isEmpty()) {
      refused.add(
          new Refused(
              dump.toString(),
              "no row was found in it; is it a dump of mysqldump or pg_dump in plain SQL?"));
    }
    List<String> notes =
        List.of(
            "The dump "
                + dump
                + " (SHA-256 "
                + stored.sha256()
                + ") holds "
                + search.rows
                + " rows.");
    return new Report(search.artifacts(), search.accounts.made(), refused, search.rows, notes);
  }

  private static final class Search implements DumpIntake {
    private final Accounts accounts = new Accounts();
    private final Fields fields = new Fields();
    private final Routines routines = new Routines();
    private long rows;
    private long unjudged;
    private String firstFailure = "";

    void read(InputStream in) throws IOException {
      new DumpReader(new DumpTokens(in), this).read();
    }

    @Override
    public void row(Row row) {
      rows++;
      attempt(() -> accounts.row(row));
      attempt(() -> fields.row(row));
    }

    @Override
    public void routine(String kind, String name, String body) {
      attempt(() -> routines.routine(kind, name, body));
    }

    private void attempt(Runnable judging) {
      Shelter.attempt(
          () -> {
            judging.run();
            return true;
          },
          this::failed);
    }

    private boolean failed(Throwable failure) {
      if (unjudged == 0) {
        firstFailure = "row " + rows + ", " + Shelter.why(failure);
      }
      unjudged++;
      return false;
    }

    /// How much could not be judged, and where to look.
    Optional<String> unjudged() {
      return unjudged == 0
          ? Optional.empty()
          : Optional.of(
              unjudged
                  + " of its rows or routines could not be judged, because judging failed, so look"
                  + " at them by hand; a defect, first at "
                  + firstFailure);
    }

    List<Artifact> artifacts() {
      List<Artifact> all = new ArrayList<>(accounts.rogue());
      all.addAll(fields.found());
      all.addAll(routines.found());
      all.sort(Comparator.comparing(Artifact::grade).reversed());
      return all;
    }
  }
}
