package org.evenkeel.desk.incident;

/// The ten steps of a response, in their order.
public enum Step {
  ASSESS("Assess", "/assess", true),
  CONTAIN("Contain", "/contain", false),
  ALERT("Alert", "/alert", false),
  INVESTIGATE("Investigate", "/investigate", true),
  COMMUNICATE("Communicate", "/communicate", false),
  REPORT("Report", "/report", true),
  REMEDIATE("Remediate", "/remediate", false),
  MONITOR("Monitor", "/monitor", false),
  REVIEW("Review", "/review", false),
  REBUILD("Rebuild", "/rebuild", false);

  private final String title;
  private final String path;
  private final boolean open;

  Step(String title, String path, boolean open) {
    this.title = title;
    this.path = path;
    this.open = open;
  }

  public String title() {
    return title;
  }

  /// Below the case's own address.
  public String path() {
    return path;
  }

  /// Whether its room is built.
  public boolean isOpen() {
    return open;
  }
}
