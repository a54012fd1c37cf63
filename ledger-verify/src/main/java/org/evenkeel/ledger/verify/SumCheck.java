package org.evenkeel.ledger.verify;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.evenkeel.ledger.words.Strict;
import org.evenkeel.ledger.words.Unproven;

/// That every file is as it was exported: `SHA256SUMS` names each with its hash, as `sha256sum -c`
/// reads it. This finds damage; whoever can rewrite the list can hide some, but not to the entries.
final class SumCheck {
  private static final int HEX = 64;
  private static final String BETWEEN = "  ";

  private final Bundle bundle;
  private final Set<String> listed = new HashSet<>();

  SumCheck(Bundle bundle) {
    this.bundle = bundle;
  }

  void run() throws IOException {
    for (String line : bundle.text(Bundle.SUMS).split("\n", -1)) {
      if (!line.isEmpty()) {
        check(line);
      }
    }
    for (String name : bundle.names("")) {
      if (!name.equals(Bundle.SUMS) && !listed.contains(name)) {
        throw new Unproven(Strict.shown(name) + " was added after the export");
      }
    }
  }

  private void check(String line) throws IOException {
    if (!line.startsWith(BETWEEN, HEX)) {
      throw new Unproven(Bundle.SUMS + " has a line that is no hash and name");
    }
    String name = line.substring(HEX + BETWEEN.length());
    String sum = bundle.has(name) && listed.add(name) ? bundle.sum(name).hex() : "";
    if (!line.startsWith(sum) || sum.isEmpty()) {
      throw new Unproven(Strict.shown(name) + " is missing or not as " + Bundle.SUMS + " says");
    }
  }
}
