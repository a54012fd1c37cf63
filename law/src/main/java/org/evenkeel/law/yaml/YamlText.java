package org.evenkeel.law.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/// Reads YAML into parts that know their lines. Nothing is interpreted: a date stays the text it
/// is.
public final class YamlText {
  private static final int LARGEST = 1 << 20;
  private static final int DEEPEST = 12;

  private final LoadSettings settings;

  /// @param source the file's name, for problems
  public YamlText(String source) {
    settings =
        LoadSettings.builder()
            .setLabel(source)
            .setCodePointLimit(LARGEST)
            .setMaxAliasesForCollections(0)
            .setAllowDuplicateKeys(false)
            .build();
  }

  /// The keys of the text; what is wrong goes to `problems`.
  public Part.Keyed read(String text, Problems problems) {
    try {
      Optional<Node> root = new Compose(settings).composeString(text);
      if (root.isPresent() && part(root.get(), 0) instanceof Part.Keyed keyed) {
        return keyed;
      }
      problems.add(1, "Write keys with values, such as 'role: controller'.");
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(Mark::getLine).orElse(0) + 1;
      problems.add(line, "This is not YAML: " + e.getProblem() + ".");
    } catch (Objection e) {
      problems.add(e.line, e.sentence);
    } catch (YamlEngineException e) {
      problems.add(1, "This is not YAML: " + e.getMessage());
    }
    return new Part.Keyed(Map.of(), 1);
  }

  private static Part part(Node node, int depth) {
    int line = node.getStartMark().map(Mark::getLine).orElse(0) + 1;
    if (depth > DEEPEST) {
      throw new Objection(line, "This is nested too deeply. Write flat keys.");
    }
    return switch (node) {
      case ScalarNode text when text.getTag().equals(Tag.NULL) -> new Part.Nothing(line);
      case ScalarNode text -> new Part.Text(text.getValue(), line);
      case SequenceNode list -> many(list, line, depth);
      case MappingNode keys -> keyed(keys, line, depth);
      default -> throw new Objection(line, "Write the value out in place of an alias ('*…').");
    };
  }

  private static Part many(SequenceNode list, int line, int depth) {
    List<Part> parts = new ArrayList<>();
    for (Node node : list.getValue()) {
      parts.add(part(node, depth + 1));
    }
    return new Part.Many(parts, line);
  }

  private static Part keyed(MappingNode keys, int line, int depth) {
    Map<String, Part> parts = new LinkedHashMap<>();
    for (NodeTuple tuple : keys.getValue()) {
      if (tuple.getKeyNode() instanceof ScalarNode key) {
        if (parts.put(key.getValue(), part(tuple.getValueNode(), depth + 1)) != null) {
          throw new Objection(
              lineOf(key) + 1, "'" + key.getValue() + "' stands twice. Keep one of them.");
        }
      }
    }
    return new Part.Keyed(parts, line);
  }

  private static int lineOf(Node node) {
    return node.getStartMark().map(Mark::getLine).orElse(0);
  }

  /// What is YAML and still cannot be read.
  private static final class Objection extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final String sentence;

    Objection(int line, String sentence) {
      super(sentence);
      this.line = line;
      this.sentence = sentence;
    }
  }
}
