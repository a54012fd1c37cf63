package org.evenkeel.desk.approval.web;

import java.time.Instant;
import org.evenkeel.desk.approval.Approval;
import org.evenkeel.desk.frame.Correctable;
import org.jspecify.annotations.Nullable;

/// What is shown of one approval.
///
/// @param asker by name
public record ApprovalView(
    Approval approval, String asker, Instant now, May may, @Nullable String wrong)
    implements Correctable {

  /// What the reader may do with it.
  ///
  /// @param own whether they asked for it
  public record May(boolean own, boolean decide) {}

  public boolean mayApprove() {
    return may.decide() && !may.own();
  }

  public boolean mayCarryOut() {
    return may.decide() && may.own() && approval.isRipe(now);
  }

  /// Whether the time to think it over still runs.
  public boolean cools() {
    return may.decide() && may.own() && approval.ripe() != null && !approval.isRipe(now);
  }

  /// How far it is, in a word.
  public String state() {
    boolean lapsed = approval.state() == Approval.State.WAITING && !approval.isOpen(now);
    return lapsed ? "lapsed" : approval.state().word();
  }
}
