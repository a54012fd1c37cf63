package org.evenkeel.forensics.investigation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is known of the hole in one sentence: that they came in by this kind of attack at this
/// address is one thing, which published weakness it was another, and each has a sureness of its
/// own.
public final class HoleSentence {
  /// Kinds of attack that need a defect of the software: of others no published weakness is asked.
  private static final Set<String> OF_SOFTWARE =
      Set.of(
          "sql-injection",
          "command-injection",
          "code-injection",
          "object-injection",
          "template-injection",
          "insecure-deserialization",
          "unrestricted-upload",
          "path-traversal",
          "file-inclusion",
          "xml-external-entity",
          "cross-site-scripting",
          "server-side-request-forgery",
          "authentication-bypass",
          "broken-access-control");

  private static final String NO_DEFECT =
      "For that no defect of the software is needed: that it could be done is the hole.";

  /// Ways in and the holes that are the same thing by another name.
  private static final Map<String, Set<String>> SAME =
      Map.of(
          "guessed-password", Set.of("guessed-password", "weak-credential"),
          "credential-stuffing", Set.of("credential-stuffing", "weak-credential"),
          "backup-download", Set.of("backup-download", "exposed-backup"),
          "valid-account", Set.of("valid-account", "stolen-credential"),
          "file-upload", Set.of("file-upload", "unrestricted-upload"));

  private HoleSentence() {}

  /// Empty where the way in is not known, or no candidate is, or no hole was needed.
  ///
  /// @param entry how they got in; null when unknown
  /// @param holes candidates, most likely first
  public static String of(@Nullable EntryPoint entry, List<Candidate> holes) {
    return entry == null ? "" : of(entry.technique(), entry.confidence(), holes);
  }

  /// The same of a way in that is `sure`, 0 to 1.
  public static String of(EntryPoint.Technique technique, double sure, List<Candidate> holes) {
    if (holes.isEmpty() || technique.name().isEmpty() || technique.name().equals("unknown")) {
      return "";
    }
    boolean published = holes.stream().anyMatch(HoleSentence::isPublished);
    if (!published && !OF_SOFTWARE.contains(technique.name())) {
      return SAME.containsKey(technique.name()) ? NO_DEFECT : "";
    }
    String kind = Gloss.name(technique.name());
    String path = technique.path();
    String in =
        "That they came in by "
            + kind
            + (path.isEmpty() ? "" : " at this address")
            + " is "
            + rated(sure);
    return in + holes(holes) + ".";
  }

  /// Those candidates that say more than the sentence about the way in does: the kind of attack by
  /// which they came in, once more under the name of the hole, is left out.
  public static List<Candidate> besides(@Nullable EntryPoint entry, List<Candidate> holes) {
    if (entry == null || of(entry, holes).isEmpty()) {
      return holes;
    }
    String way = entry.technique().name();
    Set<String> same = SAME.getOrDefault(way, Set.of(way));
    return holes.stream().filter(hole -> !same.contains(hole.id())).toList();
  }

  private static String holes(List<Candidate> holes) {
    List<Candidate> published = holes.stream().filter(HoleSentence::isPublished).toList();
    if (published.isEmpty()) {
      return "; no published weakness is known to us that has this form here";
    }
    Candidate likeliest = published.getFirst();
    String many = published.size() > 1 ? ", the likeliest of " + published.size() + "," : "";
    return "; which published weakness it was is a question of its own: "
        + likeliest.id()
        + many
        + " is "
        + rated(likeliest.confidence());
  }

  private static String rated(double confidence) {
    return Sureness.of(confidence).word() + " (" + Sureness.percent(confidence) + " %)";
  }

  /// Whether it has a number or a name of its own, and is no kind of weakness.
  private static boolean isPublished(Candidate hole) {
    return !hole.id().isEmpty() && !Character.isLowerCase(hole.id().charAt(0));
  }
}
