package org.evenkeel.desk.access.web;

import java.util.List;

/// What the page shows.
public record RecoveryCodesView(List<String> codes) {
  public RecoveryCodesView {
    codes = List.copyOf(codes);
  }
}
