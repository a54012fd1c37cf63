package org.evenkeel.forensics.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evenkeel.forensics.event.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the specification leaves open or says in passing, row by row: missing values, kinds of
/// values, modifiers, names in conditions, and what fields are called.
class SigmaTablesTest {
  /// Absent and null are one: a log that writes `-` says neither.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "cs-host: null         | true  | false | false",
        "cs-host: ''           | false | true  | false",
        "cs-host¦exists: true  | false | true  | true",
        "cs-host¦exists: false | true  | false | false",
        "cs-host: x            | false | false | true",
        "cs-host¦neq: x        | true  | true  | false",
        "cs-host: '*'          | false | true  | true",
        "cs-host¦contains: ''  | false | true  | true",
        "cs-host: []           | true  | false | false",
        "cs-host: [null, x]    | true  | false | true"
      })
  void whatIsMissingOrEmptyIsToldApart(String item, boolean absent, boolean empty, boolean x) {
    String text = Ruled.rule(item.replace('¦', '|'));

    assertThat(
            List.of(
                matches(text, Map.of()),
                matches(text, Map.of(Field.HOST, "")),
                matches(text, Map.of(Field.HOST, "x"))))
        .containsExactly(absent, empty, x);
    String not = text.replace("condition: s", "condition: not s");
    assertThat(matches(not, Map.of())).isNotEqualTo(absent);
    assertThat(matches(not, Map.of(Field.HOST, "x"))).isNotEqualTo(x);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "cs-host: '404'; 404; true",
        "cs-host: '007'; 7; false",
        "cs-host: 007; 7; false",
        "cs-host: 4.50; 4.5; true",
        "cs-host: 0x1f; 31; true",
        "cs-host: true; TRUE; true",
        "cs-host: true; 1; true",
        "cs-host: false; 0; true",
        "cs-host: yes; yes; true",
        "cs-host: 1e3; 1e3; true",
        "cs-host: 2026-01-01; 2026-01-01; true",
        "cs-host: 'İ'; i; false",
        "cs-host: 'STRASSE'; strasse; true",
        "cs-host: 'a*b'; `a\nb`; true",
        "cs-host: 'a?b'; `a\nb`; true",
        "cs-host: [5, 6]; 6; true",
        "cs-host|neq: [5, 6]; 6; false",
        "cs-host|neq: [5, 6]; 7; true",
        "cs-host|contains|all|neq: [a, b]; ab; false",
        "cs-host|contains|all|neq: [a, b]; ac; true",
        "cs-host|startswith|endswith: b; abc; true",
        "cs-host|startswith: '*b'; abc; true",
        "cs-host|contains: '*b*'; abc; true",
        "cs-host|cased|contains: B; abc; false",
        "cs-host|contains|all: a; abc; true",
        "cs-host|re: 'b+'; abbbc; true",
        "cs-host|re: '^b+$'; abbbc; false",
        "cs-host|re: '(?i)B'; abc; true",
        "cs-host|re: '^.*А.*$'; xАx; true",
        "cs-host|re: '^.*А.*$'; xAx; false",
        "cs-host|re|contains: 'b'; abc; true",
        "cs-host|re|m: '^b$'; `a\nb`; true",
        "cs-host|re: '^b$'; `a\nb`; false",
        "cs-host|re|s: 'a.b'; `a\nb`; true",
        "cs-host|re: 'a.b'; `a\nb`; false",
        "cs-host|re|ignorecase: 'ABC'; abc; true",
        "cs-host|base64: foobar; xZm9vYmFy; false",
        "cs-host|base64|contains: foobar; xZm9vYmFy; true",
        "cs-host|base64offset|contains|all: [foobar, foobar]; xxxhmb29iYXJ; true",
        "cs-host|wide|base64|contains: a; YQA=; true",
        "cs-host|cidr: 192.0.2.1; 192.0.2.1; true",
        "cs-host|cidr: 192.0.2.1; 192.0.2.2; false",
        "cs-host|cidr: 192.0.2.0/24; ::ffff:192.0.2.9; true",
        "cs-host|cidr: 192.0.2.0/24; shop; false",
        "cs-host|gt: 4.5; 4.6; true",
        "cs-host|lte: -1; -1; true",
        "cs-host|lt: [1, 10]; 5; true",
        "cs-host|windash|contains: '-x'; /x; true",
        "cs-host|windash|contains: '–x'; -x; false",
        "cs-host|windash: '-a -b'; /a ―b; true",
        "cs-host|expand: '100\\%'; 100%; true"
      })
  void valuesAreComparedByTheirKind(String item, String value, boolean matches) {
    assertThat(matches(Ruled.rule(item), Map.of(Field.HOST, value))).isEqualTo(matches);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "cs-host|contains: true; quote",
        "cs-host|startswith: 4; quote",
        "cs-host|endswith: 4.5; quote",
        "cs-host|cased|re: x; has to come first",
        "cs-host|m: x; need 're'",
        "cs-host|dotall: x; need 're'",
        "cs-host|lt: x; no number",
        "cs-host|gte: true; no number",
        "cs-host|exists: 1; true or false",
        "cs-host|wide: 'a*'; wildcards",
        "cs-host|cidr: 10.0.0.0/33; no network",
        "cs-host|hour|lt: x; timestamp",
        "cs-host: [[a]]; list or map",
        "cs-host|exists: maybe; true or false"
      })
  void whatHasNoMeaningIsRefused(String item, String why) {
    assertThat(Ruled.problems(Ruled.rule(item)))
        .singleElement()
        .asString()
        .contains(why == null ? "mine.yml" : why);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "notsel; true",
        "nothing; true",
        "andy and orx or allx; true",
        "Case; true",
        "case; false",
        "1; true",
        "with-dash; true",
        "1 of _hid*; true",
        "1 of h*den; false",
        "all of no*; true",
        "`andy\n    and\n    orx`; true"
      })
  void namesAreTakenWhole(String condition, boolean matches) {
    String text =
        """
        title: Names
        logsource: {category: webserver}
        detection:
          notsel: {cs-host: x}
          nothing: {cs-host: x}
          andy: {cs-host: x}
          orx: {cs-host: x}
          allx: {cs-host: x}
          Case: {cs-host: x}
          case: {cs-host: other}
          1: {cs-host: x}
          with-dash: {cs-host: x}
          _hidden: {cs-host: x}
          harden: {cs-host: other}
          condition: %s
        """
            .formatted(condition.contains("\n") ? "|\n    " + condition : condition);

    assertThat(matches(text, Map.of(Field.HOST, "x"))).isEqualTo(matches);
  }

  @ParameterizedTest
  @CsvSource({"Not s", "1 of THEM", "s Or s", "all OF them", "''", "( )", "s s", "not"})
  void wordsOfTheGrammarAreWrittenInLowerCaseAndInTheirPlace(String condition) {
    String text = Ruled.rule("cs-host: x").replace("condition: s", "condition: " + condition);

    assertThat(Ruled.problems(text)).hasSize(1);
  }

  @Test
  void searchesMayBeMapsListsOrWordsInAnyMixture() {
    String text =
        """
        title: Mixed
        logsource: {category: webserver}
        detection:
          s:
            - cs-host: a
              cs-method: GET
            - cs-host: b
            - 'in a line'
          condition: [s and t, s]
          t: {cs-host: z}
        """;

    assertThat(matches(text, Map.of(Field.HOST, "b"))).isTrue();
    assertThat(matches(text, Map.of())).isTrue(); // by the word
    assertThat(matches(text.replace("in a line", "x"), Map.of(Field.HOST, "a"))).isFalse();
  }

  /// Authors write `cs-uri-query` for the whole address; what is missing is the query alone.
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "cs-uri-query|contains: '/wp-login.php?a='; true",
        "cs-uri-query|startswith: /shop; true",
        "cs-uri-query|startswith: a=; true",
        "cs-uri-query|endswith: b; true",
        "cs-uri-query: 'a=b'; true",
        "cs-uri-query: '/shop/wp-login.php?a=b'; true",
        "cs-uri-query: null; false",
        "cs-uri-stem: /shop/wp-login.php; true",
        "cs-uri-stem|contains: a=b; false",
        "c-uri|endswith: 'php?a=b'; true",
        "c-uri-query: 'a=b'; true",
        "c-uri-stem|endswith: .php; true",
        "c-uri-extension: PHP; true",
        "c-uri-extension: [exe, 'p*']; true",
        "c-uri-extension: b; false",
        "c-uri-extension: null; false",
        "cs-uri|contains: wp-login; true",
        "c-ip: 192.0.2.1; true",
        "src_ip: 192.0.2.1; true",
        "c-useragent: curl; true",
        "cs-user-agent: curl; true",
        "cs-referrer|startswith: https; true",
        "cs-referer|startswith: https; true",
        "CS-METHOD: get; true",
        "r-dns: shop.example; true",
        "dst_ip: 10.0.0.1; true",
        "sc-status: 200; true"
      })
  void aRequestIsKnownByTheNamesOfServersAndProxies(String item, boolean matches) {
    Map<Field, String> request = new HashMap<>();
    request.put(Field.TARGET, "/shop/wp-login.php?a=b");
    request.put(Field.PATH, "/shop/wp-login.php");
    request.put(Field.QUERY, "a=b");
    request.put(Field.CLIENT_IP, "192.0.2.1");
    request.put(Field.USER_AGENT, "curl");
    request.put(Field.REFERER, "https://shop.example/");
    request.put(Field.METHOD, "GET");
    request.put(Field.HOST, "shop.example");
    request.put(Field.SERVER_IP, "10.0.0.1");
    request.put(Field.STATUS, "200");

    assertThat(matches(Ruled.rule(item), request)).isEqualTo(matches);
  }

  @Test
  void whatAProgramSaidIsTheMessageWhereNobodyPassedItOn() {
    Map<Field, String> own = Map.of(Field.MESSAGE, "sh: 1: nc: not found");
    Map<Field, String> passedOn =
        Map.of(
            Field.MESSAGE, "PHP message: sh: 1: nc: not found", Field.SAID, "sh: 1: nc: not found");
    String rule = Ruled.rule("said|startswith: 'sh: '");

    assertThat(matches(rule, own)).isTrue();
    assertThat(matches(rule, passedOn)).isTrue();
    assertThat(matches(Ruled.rule("said|startswith: 'PHP'"), passedOn)).isFalse();
    assertThat(matches(Ruled.rule("said: null"), own)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"/a.b/c; ", "/a.b/c.; ''", "/c.tar.gz; gz", "/; ", "/.env; env"})
  void anExtensionFollowsTheLastDotOfTheLastPart(String path, String extension) {
    String item = extension == null ? "null" : "'" + extension + "'";

    assertThat(matches(Ruled.rule("c-uri-extension: " + item), Map.of(Field.PATH, path))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "category: webserver; WEB",
        "category: proxy; WEB",
        "product: linux\\n  service: sshd; SSH",
        "product: linux\\n  service: cron; CRON",
        "product: linux\\n  service: vsftpd; FTP",
        "service: apache; WEB_ERROR",
        "product: nginx; WEB_ERROR",
        "product: modsecurity; WAF",
        "category: database; SQL",
        "category: application\\n  product: sql; SQL",
        "category: application\\n  product: php; PHP_ERROR",
        "category: webserver\\n  product: apache; WEB"
      })
  void aLogSourceMeansKindsOfEvents(String logsource, String kind) {
    String text =
        Ruled.rule("cs-host: x").replace("category: webserver", logsource.replace("\\n", "\n"));

    assertThat(Ruled.pack(text).rules().getFirst().detection().kinds())
        .extracting(Enum::name)
        .contains(kind);
  }

  @ParameterizedTest
  @CsvSource({"process_creation", "dns", "antivirus", "firewall"})
  void aLogSourceThatNoStoreHasMeansNone(String category) {
    String text = Ruled.rule("cs-host: x").replace("webserver", category);

    assertThat(Ruled.pack(text).rules().getFirst().detection().kinds()).isEmpty();
  }

  private static boolean matches(String text, Map<Field, String> fields) {
    RulePack pack = Ruled.pack(text);
    assertThat(pack.problems()).isEmpty();
    return Ruled.matches(pack, fields);
  }
}
