package org.evenkeel.law.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.evenkeel.law.code.Coded;
import org.evenkeel.law.code.DataCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The data in the product against the table it was made from, row by row.
class TableTest {
  /// Texts that the table has only in their newest form, so that ours end.
  private static final Set<String> ENDED = Set.of("KR.PIPA-IND", "KR.PIPA-AUTH");

  private static List<Map<String, String>> table = List.of();
  private static List<Rule> rules = List.of();

  @BeforeAll
  static void read() throws IOException {
    Path file = Path.of(System.getProperty("evenkeel.root", "."), "../shared/domain/law.csv");
    assumeTrue(Files.exists(file), "the table is not here: " + file);
    table = Csv.read(Files.readString(file));
    rules = RuleBook.builtIn();
  }

  @Test
  void everyRowIsThere() {
    assertThat(table).hasSize(322);
    for (Map<String, String> row : table) {
      assertThat(text(row)).as(row.get("duty_id")).isNotNull();
    }
  }

  @Test
  void everyColumnKeepsItsMeaning() {
    for (Map<String, String> row : table) {
      Rule rule = Objects.requireNonNull(text(row), row.get("duty_id"));
      assertThat(ours(rule)).as(row.get("duty_id")).isEqualTo(theirs(row));
    }
  }

  @Test
  void noSentenceIsTheTablesOwn() {
    Set<String> sentences = new HashSet<>();
    for (Map<String, String> row : table) {
      sentences.addAll(List.of(row.get("notes"), row.get("trigger_condition")));
      sentences.addAll(List.of(row.get("record_keeping"), row.get("staged_reports")));
    }
    sentences.remove("");
    for (Rule rule : rules) {
      assertThat(sentences)
          .doesNotContain(
              rule.file().paperwork().note(),
              rule.conditions().words(),
              rule.deadline().stages(),
              rule.file().paperwork().keep() == null ? "-" : rule.file().paperwork().keep().what());
    }
  }

  @Test
  void whatTheTableHasOnlyInItsNotesIsThere() {
    Set<String> ids = rules.stream().map(Rule::id).collect(Collectors.toSet());

    assertThat(ids)
        .contains("US-OR.PROC-AG", "US-OK.CRA", "CO.IND", "EC.IND", "AE-DU.IND", "IL.IND");
    assertThat(DataCode.FIN_ACCT_BANK.code()).isEqualTo("FIN_ACCT_BANK");
  }

  private static Rule text(Map<String, String> row) {
    LocalDate from =
        row.get("effective_from").isEmpty() ? null : LocalDate.parse(row.get("effective_from"));
    return rules.stream()
        .filter(rule -> rule.id().equals(row.get("duty_id")))
        .filter(rule -> Objects.equals(rule.inForce().from(), from))
        .filter(rule -> rule.inForce().to() == null || ENDED.contains(rule.id()))
        .findFirst()
        .orElse(null);
  }

  private static Map<String, String> theirs(Map<String, String> row) {
    Map<String, String> kept = new LinkedHashMap<>();
    for (String column :
        List.of(
            "jurisdiction",
            "jurisdiction_name",
            "regime",
            "citation",
            "status",
            "actor_role",
            "recipient_type",
            "recipient_name",
            "channel_url",
            "trigger_data",
            "threshold_op",
            "threshold_n",
            "deadline_n",
            "deadline_unit",
            "clock_start",
            "content_codes",
            "credit_monitoring_months",
            "confidence",
            "source_type",
            "as_of",
            "harm_test")) {
      kept.put(column, row.get(column));
    }
    for (String column : List.of("threshold_basis", "encryption_exempt", "deadline_standard")) {
      kept.put(column, row.get(column).split(" \\(")[0]);
    }
    for (String column :
        List.of("trigger_condition", "staged_reports", "record_keeping", "notes")) {
      kept.put(column, String.valueOf(!row.get(column).isEmpty()));
    }
    return kept;
  }

  private static Map<String, String> ours(Rule rule) {
    Map<String, String> kept = new LinkedHashMap<>();
    kept.put("jurisdiction", rule.id().equals("US-XX.PROC") ? "US" : rule.place());
    kept.put("jurisdiction_name", rule.named().placeName());
    kept.put("regime", rule.named().law());
    kept.put("citation", rule.named().citation());
    kept.put("status", rule.inForce().status().code());
    kept.put("actor_role", rule.named().owes().code());
    kept.put("recipient_type", rule.tells().kind().code());
    kept.put("recipient_name", rule.tells().name());
    kept.put("channel_url", rule.tells().at());
    kept.put("trigger_data", data(rule));
    kept.put("threshold_op", code(rule.need().threshold().comparison()));
    kept.put("threshold_n", number(rule.need().threshold().n()));
    kept.put("deadline_n", number(rule.deadline().n()));
    kept.put("deadline_unit", rule.deadline().unit().code());
    kept.put("clock_start", code(rule.deadline().start()));
    kept.put("content_codes", join(rule.file().paperwork().content()));
    kept.put("credit_monitoring_months", number(rule.file().paperwork().monitoring()));
    kept.put("confidence", rule.file().grounds().confidence().code());
    kept.put("source_type", rule.file().grounds().kind());
    kept.put("as_of", rule.file().grounds().asOf());
    kept.put("harm_test", code(rule.conditions().harm()));
    kept.put("threshold_basis", code(rule.need().threshold().counted()));
    kept.put("encryption_exempt", code(rule.conditions().encryption()));
    kept.put("deadline_standard", code(rule.deadline().standard()));
    kept.put("trigger_condition", String.valueOf(!rule.conditions().words().isEmpty()));
    kept.put("staged_reports", String.valueOf(!rule.deadline().stages().isEmpty()));
    kept.put("record_keeping", String.valueOf(rule.file().paperwork().keep() != null));
    kept.put("notes", String.valueOf(!rule.file().paperwork().note().isEmpty()));
    return kept;
  }

  private static String data(Rule rule) {
    List<String> words = new ArrayList<>();
    for (DataNeed.Element element : rule.need().data().elements()) {
      boolean marked = element.alone() && element.code().kind() != DataCode.Kind.WORD;
      words.add((marked ? "!" : "") + element.code().code());
    }
    return String.join("|", words);
  }

  private static String join(List<? extends Coded> words) {
    return words.stream().map(Coded::code).collect(Collectors.joining("|"));
  }

  private static String code(Coded word) {
    return word == null ? "" : word.code();
  }

  private static String number(long n) {
    return n == 0 ? "" : String.valueOf(n);
  }
}
