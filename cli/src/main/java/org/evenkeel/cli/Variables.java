package org.evenkeel.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/// The environment variables that change what Evenkeel does.
final class Variables {
  static final Map<String, String> LISTED = new LinkedHashMap<>();

  static {
    LISTED.put("NO_COLOR", "When set, no colours.");
    LISTED.put("FORCE_COLOR", "When set and not 0, colours even in a pipe.");
    LISTED.put("COLUMNS", "How wide answers may be, 40 to 100.");
    LISTED.put("TMPDIR", "Where the drill of 'demo' is put, and evidence that must be unpacked.");
    LISTED.put("EVENKEEL_CONFIG", "The file of settings for the desk; see 'evenkeel config'.");
    LISTED.put("EVENKEEL_JAVA_HOME", "The JDK 25 or later to run on; else JAVA_HOME, else found.");
    LISTED.put("EVENKEEL_JAVA_OPTS", "More options for Java, such as -Xmx2g.");
  }

  private Variables() {}
}
