package org.evenkeel.desk.access.web;

import java.util.List;

/// What the page shows.
///
/// @param next where one goes on when they are kept
public record RecoveryCodesView(List<String> codes, String next) {
  public RecoveryCodesView {
    codes = List.copyOf(codes);
  }
}
