package org.evenkeel.forensics.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads rules from the texts of files: said in YAML, checked here. What is wrong becomes a problem
/// and stops nothing else.
final class RuleReader {
  private static final int MOST_PROBLEMS = 100;

  /// Keys of documents that are more than a rule about single lines.
  private static final List<String> NOT_PLAIN = List.of("correlation", "filter", "action");

  private final Placeholders placeholders;
  private final Assembly assembly = new Assembly();

  RuleReader(Placeholders placeholders) {
    this.placeholders = placeholders;
  }

  /// All rules that were read and fit together.
  RulePack pack() {
    return assembly.pack();
  }

  /// Something about a file or folder as a whole.
  void problem(RuleProblem problem) {
    assembly.problem(problem);
  }

  /// Takes in all rules of a file.
  void read(String file, String text) {
    take(parsed(file, text));
  }

  /// The same for a file that comes with the product, whose patterns are known to be fit.
  void readOwn(String file, String text) {
    take(parsedOwn(file, text));
  }

  /// What one file says, read by itself: several may be read at once.
  Parsed parsed(String file, String text) {
    return new Parsed(file, read(file, text, true));
  }

  Parsed parsedOwn(String file, String text) {
    return new Parsed(file, read(file, text, false));
  }

  /// Rules that the product makes up itself, as if `file` said them.
  Parsed made(String file, List<Said.Keys> rules) {
    return new Parsed(file, rules.stream().map(rule -> step(file, rule, false)).toList());
  }

  /// The rules of a file that comes with the product, checked; nothing when it says anything else.
  Optional<List<Draft>> ownDrafts(String file, String text) {
    try {
      return ownDrafts(file, Yaml.documents(text, RuleReader::refuse));
    } catch (RuleException _) {
      return Optional.empty(); // it is told of when the rules are loaded
    }
  }

  /// The same for rules that the product makes up itself.
  Optional<List<Draft>> ownDrafts(String file, List<? extends Said> documents) {
    List<Draft> drafts = new ArrayList<>();
    for (Said document : documents) {
      if (!(document instanceof Said.Keys keys) || NOT_PLAIN.stream().anyMatch(keys::has)) {
        return Optional.empty();
      }
      drafts.add(draft(file, keys, Fitness.known()));
    }
    return Optional.of(drafts);
  }

  private static void refuse(RuleException broken) {
    throw broken;
  }

  /// Rules of one file that were checked before.
  static Parsed of(String file, List<Draft> drafts) {
    return new Parsed(file, drafts.stream().map(RuleReader::step).toList());
  }

  private static Step step(Draft draft) {
    return assembly -> {
      assembly.add(draft);
      return Optional.empty();
    };
  }

  /// Takes in what a file says, in the order of the calls.
  void take(Parsed parsed) {
    int told = 0;
    for (Step step : parsed.steps()) {
      Optional<RuleProblem> problem = step.into(assembly);
      if (problem.isPresent() && ++told <= MOST_PROBLEMS) {
        assembly.problem(problem.get());
      }
    }
    if (told > MOST_PROBLEMS) {
      String more = "There are " + (told - MOST_PROBLEMS) + " more of the kind in this file.";
      assembly.problem(new RuleProblem(parsed.file(), 0, more));
    }
  }

  /// What a file says, to be put together with what others say.
  record Parsed(String file, List<Step> steps) {
    Parsed {
      steps = List.copyOf(steps);
    }
  }

  /// One document of a file.
  @FunctionalInterface
  interface Step {
    /// Puts it in, or tells why not.
    Optional<RuleProblem> into(Assembly assembly);
  }

  private List<Step> read(String file, String text, boolean check) {
    List<Step> steps = new ArrayList<>();
    Consumer<RuleException> broken =
        e -> steps.add(assembly -> Optional.of(e.problem(file, "The rule")));
    List<Said> documents;
    try {
      documents = LegacyCollection.resolved(Yaml.documents(text, broken), broken);
    } catch (RuleException e) {
      return List.of(assembly -> Optional.of(e.problem(file, "The file")));
    }
    for (Said document : documents) {
      steps.add(step(file, document, check));
    }
    return steps;
  }

  private Step step(String file, Said document, boolean check) {
    try {
      Consumer<Assembly> part = part(file, document, check);
      return assembly -> {
        try {
          part.accept(assembly);
          return Optional.empty();
        } catch (RuleException e) {
          return Optional.of(e.at(document).problem(file, "The rule"));
        }
      };
    } catch (RuleException e) {
      RuleProblem problem = e.at(document).problem(file, "The rule");
      return assembly -> Optional.of(problem);
    }
  }

  /// @throws RuleException when it is no rule, filter or correlation
  private Consumer<Assembly> part(String file, Said document, boolean check) {
    if (!(document instanceof Said.Keys keys)) {
      throw new RuleException("is no map of keys; begin with 'title:'");
    }
    Fitness fitness = check ? Fitness.checked() : Fitness.known();
    if (keys.has("correlation")) {
      CorrelationDraft draft = CorrelationParser.draft(file, keys);
      return assembly -> assembly.add(draft);
    }
    if (keys.has("filter")) {
      Filter filter = Filter.of(keys, new DetectionParser(placeholders, fitness), file);
      return assembly -> assembly.add(filter);
    }
    Draft draft = draft(file, keys, fitness);
    return assembly -> assembly.add(draft);
  }

  private Draft draft(String file, Said.Keys keys, Fitness fitness) {
    if (!(keys.get("detection") instanceof Said.Keys detection)) {
      throw new RuleException("has no detection");
    }
    if (!(keys.get("logsource") instanceof Said.Keys logsource)) {
      throw new RuleException("names no logsource");
    }
    Map<String, String> attributes = Filter.attributes(logsource);
    if (attributes.isEmpty()) {
      throw new RuleException(
              "has a logsource without category, product and service; write one of them")
          .at(logsource);
    }
    Rule rule =
        Head.of(
            keys,
            new Rule.Detection(
                LogSources.kinds(attributes),
                new DetectionParser(placeholders, fitness).parse(detection)));
    return new Draft(rule, keys.text("name"), attributes, Draft.Place.of(file, keys));
  }
}
