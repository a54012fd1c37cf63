package org.evenkeel.forensics.webroot;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.evenkeel.forensics.code.Charge;
import org.evenkeel.forensics.investigation.Artifact;
import org.evenkeel.forensics.investigation.Coverage.Refused;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.investigation.Shelter;
import org.evenkeel.forensics.source.FileIntake;
import org.evenkeel.forensics.source.FileTree;
import org.evenkeel.forensics.source.Limits;
import org.evenkeel.forensics.source.Refusal;
import org.evenkeel.forensics.source.TreeFile;

/// Searches web roots, on all cores, and keeps what speaks against their files.
public final class WebRoot implements FileIntake {
  private static final int MOST_CHARGES = 3;

  private final ConcurrentLinkedQueue<Artifact> found = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<Refused> refused = new ConcurrentLinkedQueue<>();
  private final Installations installations = new Installations();
  private final Copies copies = new Copies();
  private final AtomicLong files = new AtomicLong();
  private final AtomicLong bytes = new AtomicLong();

  private WebRoot() {}

  /// What a search found and what it rests on.
  ///
  /// @param artifacts gravest first
  /// @param refused what was left out
  /// @param files how many were read
  /// @param notes sentences about manifests that did not fit
  /// @param copies files that strangers look for, by path, with their sizes in bytes
  public record Report(
      List<Artifact> artifacts,
      List<Refused> refused,
      long files,
      long bytes,
      List<String> notes,
      Map<String, Long> copies) {
    public Report {
      copies = Map.copyOf(copies);
      artifacts = List.copyOf(artifacts);
      refused = List.copyOf(refused);
      notes = List.copyOf(notes);
    }
  }

  /// Searches `roots`, folders or archives.
  ///
  /// @param manifests lists of released files with their hashes
  /// @param progress is told the tree before it is read
  /// @throws org.evenkeel.forensics.source.EvidenceException if none of the roots exists
  /// @throws InterruptedException if this thread was told to stop
  public static Report search(
      List<Path> roots, List<Path> manifests, Clock clock, Consumer<FileTree> progress)
      throws InterruptedException {
    WebRoot search = new WebRoot();
    FileTree tree = FileTree.of(roots, Limits.ordinary(), clock);
    progress.accept(tree);
    tree.read(search);
    return search.report(manifests);
  }

  @Override
  public void file(TreeFile file) {
    files.incrementAndGet();
    bytes.addAndGet(file.size());
    WebFile web = WebFile.of(file);
    copies.see(web);
    file.damage().ifPresent(why -> refused.add(new Refused(file.path(), why)));
    if (!file.whole() && file.damage().isEmpty()) {
      refused.add(new Refused(file.path(), "so large that only its first 8 MiB were judged"));
    }
    List<Charge> charges = Shelter.attempt(() -> judged(web), failure -> unjudged(web, failure));
    if (!charges.isEmpty()) {
      found.add(artifact(web, charges));
    }
  }

  private List<Charge> judged(WebFile file) {
    installations.add(file);
    return FileJudge.judge(file);
  }

  private List<Charge> unjudged(WebFile file, Throwable failure) {
    refused.add(
        new Refused(
            file.path(),
            "could not be judged, because judging failed, so look at it by hand; a defect: "
                + Shelter.why(failure)));
    return List.of();
  }

  @Override
  public void refused(Refusal refusal) {
    refused.add(new Refused(refusal.path(), refusal.why()));
  }

  private static Artifact artifact(WebFile file, List<Charge> charges) {
    List<Charge> sorted =
        charges.stream().sorted(Comparator.comparing(Charge::grade).reversed()).toList();
    Charge gravest = sorted.getFirst();
    StringBuilder why = new StringBuilder();
    sorted.stream()
        .map(Charge::why)
        .distinct()
        .limit(MOST_CHARGES)
        .forEach(clause -> why.append(why.isEmpty() ? "It " : "; it ").append(clause));
    boolean core = Place.core(file.lowerPath()) && !gravest.kind().equals("cron-job");
    if (core) {
      why.append(". The file belongs to the store's software and was changed or added");
    }
    Grade grade = sorted.size() > 1 && gravest.grade() == Grade.E3 ? Grade.E4 : gravest.grade();
    return new Artifact(
        core && gravest.kind().equals("packed-code") ? "modified-core" : gravest.kind(),
        file.path(),
        file.file().hashes().sha256(),
        file.file().modified(),
        why.append('.').toString(),
        grade);
  }

  private Report report(List<Path> manifests) {
    List<String> notes = new ArrayList<>();
    List<Artifact> artifacts = new ArrayList<>(found);
    Set<String> told = new HashSet<>();
    artifacts.forEach(artifact -> told.add(artifact.where()));
    List<Artifact> compared = new ArrayList<>(installations.oddOnesOut());
    for (Path file : manifests) {
      try {
        compared.addAll(installations.against(Manifest.read(file), notes));
      } catch (IOException e) {
        notes.add("The list of files " + file + " could not be used: " + e.getMessage() + ".");
      }
    }
    compared.stream().filter(artifact -> told.add(artifact.where())).forEach(artifacts::add);
    artifacts.sort(Comparator.comparing(Artifact::grade).reversed().thenComparing(Artifact::where));
    List<Refused> left = new ArrayList<>(refused);
    left.sort(Comparator.comparing(Refused::path));
    return new Report(artifacts, left, files.get(), bytes.get(), notes, copies.sizes());
  }
}
