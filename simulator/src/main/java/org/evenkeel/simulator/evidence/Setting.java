package org.evenkeel.simulator.evidence;

import java.util.List;
import java.util.Map;
import org.evenkeel.simulator.scene.Log;
import org.evenkeel.simulator.store.Span;

/// Which logs there are, and what was done to them before anyone could read them.
///
/// @param kept the time of which lines are kept
/// @param loss share of the lines that are lost, 0 to 1
/// @param masked whether addresses are those of a content network
/// @param domain the store's name
public record Setting(
    List<Source> webs,
    Map<Log, Source> others,
    Span kept,
    double loss,
    boolean masked,
    String domain,
    double defects) {
  public Setting {
    webs = List.copyOf(webs);
    others = Map.copyOf(others);
  }

  /// The server's name, as syslog shows it.
  String host() {
    return domain.substring(0, domain.indexOf('.'));
  }
}
