package org.evenkeel.forensics.exposure;

import java.util.ArrayList;
import java.util.List;
import org.evenkeel.forensics.investigation.Coverage;
import org.evenkeel.forensics.investigation.Gloss;
import org.evenkeel.forensics.investigation.Statement;
import org.evenkeel.forensics.investigation.Verdict;

/// X22, X23, X25: what did not expose anybody, and which evidence says so. "No sign of" is worth as
/// much as the sources that would show one.
public final class NothingTaken {
  private NothingTaken() {}

  /// @param verdict what the evidence says
  /// @param coverage what it rests on
  public static List<Statement> of(Verdict verdict, Coverage coverage) {
    List<Statement> said = new ArrayList<>();
    if (verdict == Verdict.ATTEMPTS_ONLY && coverage.span() != null) {
      said.add(
          new Statement(
              "Attempts expose nobody's data. No line shows that data was reached, in sources that"
                  + " cover "
                  + Gloss.moment(coverage.span().from())
                  + " to "
                  + Gloss.moment(coverage.span().to())
                  + (coverage.gaps().isEmpty() ? "" : ", apart from the gaps that are listed")
                  + ". The same holds for cards that were tried out at checkout and for prices and"
                  + " pictures that programs collected: the store's own data is not in them.",
              List.of()));
    }
    return said;
  }
}
