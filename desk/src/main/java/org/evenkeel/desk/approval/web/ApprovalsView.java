package org.evenkeel.desk.approval.web;

import java.util.List;

/// What the list of approvals shows.
public record ApprovalsView(List<ApprovalView> approvals) {
  public ApprovalsView {
    approvals = List.copyOf(approvals);
  }
}
