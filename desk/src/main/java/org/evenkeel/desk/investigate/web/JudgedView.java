package org.evenkeel.desk.investigate.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.evenkeel.desk.investigate.Judgement;
import org.jspecify.annotations.Nullable;

/// What people say of the parts of an answer.
///
/// @param judgements by what they are about
/// @param elsewhere judgements of what this answer does not conclude
/// @param names of people, by their identifiers
/// @param here the run's page
public record JudgedView(
    Map<String, Judgement> judgements,
    List<Judgement> elsewhere,
    Map<String, String> names,
    String here,
    boolean mayJudge) {
  private static final AnswerView NOTHING = new AnswerView("{}");

  public JudgedView {
    elsewhere = List.copyOf(elsewhere);
    judgements = Map.copyOf(judgements);
    names = Map.copyOf(names);
  }

  /// What was said, if anything that still holds.
  public @Nullable Judgement of(String about) {
    Judgement last = judgements.get(about);
    return last == null || last.verdict() == Judgement.Verdict.WITHDRAWN ? null : last;
  }

  /// What a judgement of this part is about.
  public String exposure(Part exposure) {
    return Conclusions.exposure(exposure);
  }

  public String hole(Part candidate) {
    return Conclusions.hole(candidate);
  }

  public String finding(Part finding) {
    return Conclusions.finding(finding);
  }

  public String artifact(Part artifact) {
    return Conclusions.artifact(artifact);
  }

  public String actor(Part actor) {
    return new Conclusions(NOTHING, judgements).actor(actor);
  }

  /// Whether somebody says that it is not so.
  public boolean isOut(String about) {
    Judgement last = of(about);
    return last != null && last.verdict() == Judgement.Verdict.RULED_OUT;
  }

  public String name(String person) {
    return names.getOrDefault(person, "Somebody");
  }

  /// The page on which all lines are searched.
  ///
  /// @param words what for
  public String hunt(String words) {
    return here.substring(0, here.indexOf("/investigate/"))
        + "/hunt?q="
        + URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  /// The place on the page.
  public static String anchor(String about) {
    return "j" + Integer.toHexString(about.hashCode());
  }
}
