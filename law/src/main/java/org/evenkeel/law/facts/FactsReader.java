package org.evenkeel.law.facts;

import java.util.List;
import java.util.Set;
import org.evenkeel.law.code.Role;
import org.evenkeel.law.yaml.Fields;
import org.evenkeel.law.yaml.Problems;
import org.evenkeel.law.yaml.YamlText;
import org.jspecify.annotations.Nullable;

/// Reads a facts file, and says of everything wrong in it what to write instead.
public final class FactsReader {
  private static final List<String> KEYS =
      List.of(
          "role",
          "store",
          "cards",
          "moments",
          "momentsAt",
          "told",
          "planned",
          "extensions",
          "hold",
          "effect",
          "cause",
          "data",
          "unknown",
          "passwords",
          "encrypted",
          "keyTaken",
          "harm",
          "people",
          "loss",
          "policies",
          "statements");

  private FactsReader() {}

  /// @param source the file's name, for problems
  /// @param duties the ids that there are
  public static Reading read(String source, String text, Set<String> duties) {
    Problems problems = new Problems(source);
    Fields said = new Fields(new YamlText(source).read(text, problems), problems);
    if (!problems.isEmpty()) {
      return new Reading.Refused(problems.found());
    }
    said.only(KEYS);
    for (String key : List.of("role", "moments", "data", "people")) {
      if (!said.names(key)) {
        problems.add(1, "'" + key + ":' is missing. " + example(key));
      }
    }
    Values values = new Values(said);
    Role role = values.word("role", Role.class);
    PlansCheck plans = new PlansCheck(said, duties);
    Facts facts =
        new Facts(
            role == null ? Role.CONTROLLER : role,
            new StoreCheck(said).store(),
            new MomentsCheck(said).moments(),
            new BreachCheck(said).breach(),
            new PeopleCheck(said).people(),
            plans.plans(),
            policies(said.fields("policies")));
    return problems.isEmpty() ? new Reading.Read(facts) : new Reading.Refused(problems.found());
  }

  private static Policies policies(Fields said) {
    said.only(List.of("cardWithExpiry", "fastHashes"));
    return new Policies(cautious(said, "cardWithExpiry"), cautious(said, "fastHashes"));
  }

  private static boolean cautious(Fields said, String key) {
    @Nullable Boolean cautious =
        said.value(
            key,
            text ->
                switch (text) {
                  case "cautious" -> true;
                  case "strict" -> false;
                  default -> null;
                },
            "cautious or strict");
    return cautious == null || cautious;
  }

  private static String example(String key) {
    return switch (key) {
      case "role" -> "Write 'role: controller' if the store decides about the data.";
      case "moments" -> "Write 'moments: { awareness: \"2026-05-01T14:20:00+02:00\" }'.";
      case "data" -> "Write the kinds of data, as in 'data: [NAME, EMAIL]', or 'data: []'.";
      default -> "Write how many people live where, as in 'people: { NL: 3200, FR: null }'.";
    };
  }
}
