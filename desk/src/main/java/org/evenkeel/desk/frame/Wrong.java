package org.evenkeel.desk.frame;

/// A request that ends here. Its message is for whoever made it; nothing of it was done.
public final class Wrong extends RuntimeException {
  private final Fault fault;

  /// @param detail what is wrong in this case; empty when the fault's own words say it all
  public Wrong(Fault fault, String detail) {
    super(detail);
    this.fault = fault;
  }

  public Fault fault() {
    return fault;
  }

  public String detail() {
    String detail = getMessage();
    return detail == null ? "" : detail;
  }
}
