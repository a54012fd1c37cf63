package org.evenkeel.forensics.known;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Each weakness of the catalogue is in the table, or among those that no log shows.
class CatalogueTest {
  private static final Path CATALOGUE = Path.of("../../shared/domain/attacks.md");
  private static final Pattern ROW = Pattern.compile("^\\| (\\d+) \\| (.*)$", Pattern.MULTILINE);

  /// `CVE-2023-45384`, `2023-45384`, and the `45384` of `CVE-2023-44024 / 45384`.
  private static final Pattern ID =
      Pattern.compile("(?:CVE-)?(20\\d\\d)-(\\d{4,7})\\b|(?<=[/,+] ?)\\b(\\d{4,5})\\b(?![.-])");

  @Test
  void eachWeaknessOfTheCatalogueHasItsLine() throws IOException {
    Set<String> ours = ids();

    for (MatchResult row : rows()) {
      for (String id : idsOf(row.group(2).split(" \\| ", -1)[0])) {
        assertThat(ours).as("row %s", row.group(1)).contains(id);
      }
    }
  }

  @Test
  void rowsWithoutANumberAreToldByName() throws IOException {
    Set<String> names = names();

    for (MatchResult row : rows()) {
      if (!row.group(2).contains("CVE-")) {
        String letters = letters(row.group(2));
        assertThat(names).as("row %s", row.group(1)).anyMatch(letters::contains);
      }
    }
  }

  private static List<MatchResult> rows() throws IOException {
    assumeThat(CATALOGUE).as("the catalogue of attacks is not here").exists();
    String text = Files.readString(CATALOGUE);
    String table = text.substring(text.indexOf("## 7.1 "), text.indexOf("## 7.8 "));
    List<MatchResult> rows = ROW.matcher(table).results().toList();
    assertThat(rows).hasSize(127);
    return rows;
  }

  private static Set<String> ids() {
    Set<String> ids = new HashSet<>();
    Weaknesses.all().forEach(weakness -> ids.add(weakness.id()));
    Weaknesses.unshown().forEach(weakness -> ids.add(weakness.id()));
    return ids;
  }

  private static Set<String> names() {
    Set<String> names = new HashSet<>();
    ids().stream()
        .filter(id -> !id.startsWith("CVE-"))
        .map(CatalogueTest::letters)
        .forEach(names::add);
    Stream.of("heapdump", "advancedreports", "commerceextensions", "cardgate").forEach(names::add);
    return names;
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }

  private static Set<String> idsOf(String cell) {
    Set<String> ids = new HashSet<>();
    Matcher found = ID.matcher(cell);
    String year = "";
    while (found.find()) {
      year = found.group(1) == null ? year : found.group(1);
      String number = found.group(1) == null ? found.group(3) : found.group(2);
      if (!year.isEmpty()) {
        ids.add("CVE-" + year + "-" + number);
      }
    }
    return ids;
  }
}
