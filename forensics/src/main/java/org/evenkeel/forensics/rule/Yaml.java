package org.evenkeel.forensics.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/// Reads YAML that strangers wrote into what it says. Its depth, its size and its aliases are
/// bounded, and no object is ever made of it.
final class Yaml {
  private static final int MOST_LETTERS = 1 << 20;
  private static final int MOST_ALIASES = 20;
  private static final int DEEPEST = 50;

  private final IdentityHashMap<Node, Said> known = new IdentityHashMap<>();
  private final Set<Integer> open = new HashSet<>();

  private Yaml() {}

  /// The documents of a file, empty ones left out.
  ///
  /// @throws RuleException when it is no YAML, or more than is borne
  static List<Said> documents(String text) {
    LoadSettings settings =
        LoadSettings.builder()
            .setAllowDuplicateKeys(false)
            .setMaxAliasesForCollections(MOST_ALIASES)
            .setCodePointLimit(MOST_LETTERS)
            .build();
    List<Said> documents = new ArrayList<>();
    try {
      for (Node node : new Compose(settings).composeAllFromString(text)) {
        Said said = new Yaml().said(node, line(node), DEEPEST);
        if (!Said.isNothing(said)) {
          documents.add(said);
        }
      }
      return documents;
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      throw new RuleException("is not valid YAML: " + e.getProblem(), line);
    } catch (YamlEngineException | IllegalArgumentException e) { // the latter for odd tags
      throw new RuleException("is not valid YAML: " + e.getMessage(), 1);
    } catch (StackOverflowError e) {
      throw new RuleException("is nested deeper than anyone can read", 1);
    }
  }

  private Said said(Node node, int line, int depth) {
    if (depth == 0) {
      throw new RuleException("is nested deeper than " + DEEPEST + " levels", line(node));
    }
    Said before = known.get(node);
    if (before != null) {
      return before;
    }
    if (!open.add(System.identityHashCode(node))) {
      throw new RuleException("has an alias that stands for something around itself", line(node));
    }
    Said said =
        switch (node) {
          case ScalarNode scalar -> value(scalar, line);
          case SequenceNode items -> items(items, line, depth);
          case MappingNode map -> keys(map, line, depth);
          default -> throw new RuleException("has something that is no value", line(node));
        };
    open.remove(System.identityHashCode(node));
    known.put(node, said);
    return said;
  }

  private Said items(SequenceNode node, int line, int depth) {
    List<Said> items = new ArrayList<>();
    for (Node item : node.getValue()) {
      items.add(said(item, line(item), depth - 1));
    }
    return new Said.Items(items, line);
  }

  private Said keys(MappingNode node, int line, int depth) {
    Map<String, Said> keys = new LinkedHashMap<>();
    for (NodeTuple tuple : node.getValue()) {
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        throw new RuleException("has a list or map as a key", line(tuple.getKeyNode()));
      }
      if (key.getTag().equals(Tag.NULL)) {
        throw new RuleException("has a key that is nothing", line(key));
      }
      Said value = said(tuple.getValueNode(), line(key), depth - 1);
      if (keys.put(key.getValue(), value) != null) {
        throw new RuleException("says '" + key.getValue() + "' twice in one place", line(key));
      }
    }
    return new Said.Keys(keys, line);
  }

  private static Said value(ScalarNode node, int line) {
    Tag tag = node.getTag();
    Said.Type type = Said.Type.TEXT;
    if (tag.equals(Tag.NULL)) {
      type = Said.Type.NOTHING;
    } else if (tag.equals(Tag.BOOL)) {
      type = Said.Type.TRUTH;
    } else if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
      type = Said.Type.NUMBER;
    }
    return new Said.Value(node.getValue(), type, line);
  }

  private static int line(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }
}
