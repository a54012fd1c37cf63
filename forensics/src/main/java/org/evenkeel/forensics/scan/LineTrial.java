package org.evenkeel.forensics.scan;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.Format;
import org.evenkeel.forensics.format.Reading;
import org.evenkeel.forensics.format.Setting;
import org.evenkeel.forensics.payload.Judgement;
import org.evenkeel.forensics.payload.Payloads;
import org.evenkeel.forensics.recognise.Recogniser;
import org.evenkeel.forensics.recognise.Recognition;
import org.evenkeel.forensics.rule.Explanation;
import org.evenkeel.forensics.rule.RuleSet;

/// One line, read as a scan would read it, to try rules on.
public final class LineTrial {
  private final Row row = new Row();
  private final Decoding decoding = new Decoding();
  private final String format;
  private List<Judgement> values = List.of();

  private LineTrial(String format) {
    this.format = format;
  }

  /// Reads `line` in the format that fits it best.
  ///
  /// @throws IllegalArgumentException with a sentence when no format reads it
  public static LineTrial of(String line, List<Format> formats, Setting setting) {
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    Recognition recognition = new Recogniser(formats, setting).recognise(bytes, 0, bytes.length);
    if (recognition instanceof Recognition.Known(Format format, double share)) {
      LineTrial trial = new LineTrial(format.name());
      trial.row.start(bytes, 0, bytes.length);
      if (format.reader(setting).read(trial.row) == Reading.EVENT) {
        trial.judgeValues();
        return trial;
      }
    }
    throw new IllegalArgumentException(
        "No known log format reads this line; 'evenkeel formats' lists them.");
  }

  private void judgeValues() {
    decoding.start();
    PayloadFields.putAll(row);
    String target = row.text(Field.TARGET);
    values = target == null ? List.of() : Payloads.ofTarget(target);
  }

  /// The line as it was read.
  Row row() {
    return row;
  }

  /// The name of the line's format.
  public String format() {
    return format;
  }

  /// What the request's values were taken for, the surest first.
  public List<Judgement> values() {
    return values;
  }

  /// Whether the rule looks at events of the line's kind at all.
  public boolean isAbout(RuleSet rules, int rule) {
    return rules.kinds(rule).contains(row.kind());
  }

  /// Whether the rule matches the line, as it stands or with its escapes undone.
  public boolean matches(RuleSet rules, int rule) {
    return isAbout(rules, rule)
        && (rules.matches(rule, row) || rules.matches(rule, decoding.of(row)));
  }

  /// Why it does or does not; of the two readings, the one that matches.
  public Explanation explain(RuleSet rules, int rule) {
    boolean asItStands = rules.matches(rule, row) || !rules.matches(rule, decoding.of(row));
    return rules.explain(rule, asItStands ? row : decoding.of(row));
  }
}
