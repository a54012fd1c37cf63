package org.evenkeel.desk.investigate;

import java.util.List;

/// How the engine is started in a process of its own. It reads what attackers wrote, so it gets a
/// limit of memory and none of our secrets.
///
/// @param words the command; paths and options follow
public record EngineCommand(List<String> words) {
  public EngineCommand {
    words = List.copyOf(words);
  }
}
