package org.evenkeel.forensics;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evenkeel.forensics.database.DatabaseDump;
import org.evenkeel.forensics.database.Made;
import org.evenkeel.forensics.investigation.Answer;
import org.evenkeel.forensics.investigation.Artifact;
import org.evenkeel.forensics.investigation.Coverage.Refused;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.investigation.Investigation;
import org.evenkeel.forensics.investigation.Statement;
import org.evenkeel.forensics.investigation.Verdict;
import org.evenkeel.forensics.oracle.LeftBehind;
import org.evenkeel.forensics.webroot.WebRoot;

/// What was left behind in a store's files and databases.
///
/// @param artifacts gravest first
/// @param made accounts of those who run the store, with the times that they were made
/// @param refused what of the files and dumps could not be read
/// @param notes sentences about what was read and what did not work
/// @param copies files that strangers look for, by path, with their sizes in bytes
record Remains(
    List<Artifact> artifacts,
    List<Made> made,
    List<Refused> refused,
    List<String> notes,
    Map<String, Long> copies) {
  private static final int TOLD = 3;
  private static final String FIRST =
      "Copy the listed files and rows with their dates before anyone removes them: they are"
          + " evidence. Then take the store offline or put it behind a password.";

  Remains {
    artifacts = List.copyOf(artifacts);
    made = List.copyOf(made);
    refused = List.copyOf(refused);
    notes = List.copyOf(notes);
    copies = Map.copyOf(copies);
  }

  static Remains of(StoreCopy store, Clock clock, Progress progress) throws InterruptedException {
    List<Artifact> artifacts = new ArrayList<>();
    List<Made> made = new ArrayList<>();
    List<Refused> refused = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    Map<String, Long> copies = new HashMap<>();
    if (!store.webRoots().isEmpty()) {
      WebRoot.Report files =
          WebRoot.search(
              store.webRoots(),
              store.manifests(),
              clock,
              tree -> progress.at("searching files", tree.doneBytes(), tree.totalBytes()));
      artifacts.addAll(files.artifacts());
      refused.addAll(files.refused());
      notes.addAll(files.notes());
      copies.putAll(files.copies());
    }
    for (var dump : store.dumps()) {
      DatabaseDump.Report report = DatabaseDump.search(dump);
      artifacts.addAll(report.artifacts());
      made.addAll(report.made());
      refused.addAll(report.refused());
      notes.addAll(report.notes());
    }
    artifacts.sort(Comparator.comparing(Artifact::grade).reversed());
    return new Remains(artifacts, made, refused, notes, copies);
  }

  /// What lines can be held against.
  LeftBehind held() {
    return LeftBehind.of(artifacts, made, copies);
  }

  /// The answer of the logs with what was left behind.
  Investigation in(Investigation found) {
    if (artifacts.isEmpty() && refused.isEmpty() && notes.isEmpty()) {
      return found;
    }
    Verdict verdict = verdict(found.verdict());
    boolean alone = found.coverage().sources().isEmpty();
    Answer answer =
        verdict == found.verdict() && !alone ? found.answer() : answer(found.answer(), verdict);
    List<String> problems = new ArrayList<>(found.problems());
    problems.addAll(notes);
    return new Investigation(
        verdict,
        answer,
        found.scene(),
        found.findings(),
        new Investigation.Harm(
            found.harm().exposure(), artifacts, found.harm().recovered(), found.harm().orders()),
        found.coverage().without(refused),
        problems);
  }

  private Answer answer(Answer logs, Verdict verdict) {
    String sentence =
        switch (verdict) {
          case NO_EVIDENCE, ATTEMPTS_ONLY ->
              "In what was read of the store's files and database nothing suspicious was found.";
          case POSSIBLE -> "Something in the store's files or database is out of the ordinary.";
          case PROBABLE -> "The store's files or database were very probably tampered with.";
          case CONFIRMED ->
              "Someone got in: what they left behind lies in the store's files or database.";
        };
    List<String> steps = new ArrayList<>();
    if (!artifacts.isEmpty()) {
      steps.add(FIRST);
    }
    steps.addAll(logs.firstSteps());
    return new Answer(
        sentence,
        logs.entryPoint(),
        logs.vulnerabilities(),
        logs.duration(),
        steps,
        logs.unknown(),
        verdict.compareTo(Verdict.ATTEMPTS_ONLY) > 0 ? story(logs) : logs.story());
  }

  /// What lies there, in place of the comfort that attempts expose nobody's data.
  private List<Statement> story(Answer logs) {
    List<Statement> told = new ArrayList<>();
    artifacts.stream()
        .filter(artifact -> artifact.grade().atLeast(Grade.E2))
        .limit(TOLD)
        .map(artifact -> artifact.where() + ": " + artifact.why())
        .forEach(sentence -> told.add(new Statement(stopped(sentence), List.of())));
    if (logs.entryPoint() != null) {
      told.addAll(logs.story());
    }
    return told;
  }

  private static String stopped(String sentence) {
    return sentence.endsWith(".") ? sentence : sentence + ".";
  }

  /// What the artifacts alone say: code that can only be meant to harm is a breach, oddities are a
  /// possible one.
  Verdict verdict(Verdict fromLogs) {
    Grade gravest =
        artifacts.stream().map(Artifact::grade).max(Comparator.naturalOrder()).orElse(Grade.E0);
    Verdict own =
        switch (gravest) {
          case E0, E1 -> Verdict.NO_EVIDENCE;
          case E2 -> Verdict.POSSIBLE;
          case E3 -> Verdict.PROBABLE;
          case E4, E5 -> Verdict.CONFIRMED;
        };
    return own.compareTo(fromLogs) > 0 ? own : fromLogs;
  }
}
