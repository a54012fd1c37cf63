package org.evenkeel.simulator.scene;

/// Who asks, as the log shows it.
///
/// @param user name of HTTP authentication, `-` for none
public record Visitor(String address, String agent, String protocol, String user) {
  public Visitor(String address, String agent, String protocol) {
    this(address, agent, protocol, "-");
  }
}
