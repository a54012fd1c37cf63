package org.evenkeel.forensics.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Modifiers beyond those of plain texts, each as Sigma 2.1 means it.
class ModifiersTest {
  /// A Thursday of ISO week 1 whose day is 1.
  private static final Instant NEW_YEAR = Instant.parse("2026-01-01T03:07:00Z");

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "hour: 3; true",
        "hour: 4; false",
        "hour|lt: 6; true",
        "hour|gte: 4; false",
        "minute: 7; true",
        "day: 1; true",
        "week: 1; true",
        "month: 1; true",
        "year: 2026; true",
        "year|gt: 2026; false",
        "hour: [2, 3]; true"
      })
  void aPartOfTheTimeIsComparedAsANumber(String item, boolean expected) {
    RulePack pack = Ruled.pack(Ruled.rule("timestamp|" + item));

    assertThat(pack.problems()).isEmpty();
    assertThat(Ruled.matches(pack, Map.of(), NEW_YEAR)).isEqualTo(expected);
    assertThat(Ruled.matches(pack, Map.of())).isFalse();
  }

  @Test
  void aPartOfTheTimeIsThatOfTheClockTheLogGoesBy() {
    RulePack night = Ruled.pack(Ruled.rule("timestamp|hour: 1"));
    Row row = Ruled.row(Map.of());
    row.time(Instant.parse("2026-06-30T23:30:00Z").toEpochMilli() * 1000, 2 * 3600);

    assertThat(RuleSet.of(night.rules()).matches(0, row)).isTrue();
    row.time(row.time(), -7 * 3600);
    assertThat(RuleSet.of(night.rules()).matches(0, row)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "fieldref; shop; SHOP; true",
        "fieldref; shop; shops; false",
        "fieldref|cased; shop; SHOP; false",
        "fieldref|startswith; shop.example; shop; true",
        "fieldref|endswith; my.shop; shop; true",
        "fieldref|endswith; shop.my; shop; false",
        "fieldref|contains; my.shop.example; shop; true",
        "fieldref|neq; a; b; true"
      })
  void aFieldIsComparedWithAnother(String modifiers, String host, String name, boolean expected) {
    RulePack pack = Ruled.pack(Ruled.rule("cs-host|" + modifiers + ": s-computername"));

    Map<Field, String> both = Map.of(Field.HOST, host, Field.SERVER_NAME, name);
    assertThat(Ruled.matches(pack, both)).isEqualTo(expected);
  }

  @Test
  void aFieldThatOneEventLacksEqualsNothing() {
    RulePack known = Ruled.pack(Ruled.rule("cs-host|fieldref: s-computername"));
    RulePack unknown = Ruled.pack(Ruled.rule("cs-host|fieldref: ParentImage"));

    assertThat(Ruled.matches(known, Map.of(Field.HOST, "shop"))).isFalse();
    assertThat(Ruled.matches(unknown, Map.of(Field.HOST, "shop"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "cs-uri-stem|expand: '/%AdminPath%/login'; /backstage/login; true",
        "cs-uri-stem|expand: '/%AdminPath%/login'; /control/login; true",
        "cs-uri-stem|expand: '/%AdminPath%/login'; /%adminpath%/login; false",
        "cs-uri-stem|expand|startswith: '/%AdminPath%/'; /control/x; true",
        "cs-uri-stem|expand: '100\\%AdminPath\\%'; 100%adminpath%; true",
        "cs-uri-stem: '/%AdminPath%/'; /%adminpath%/; true",
        "cs-uri-stem|expand: '/50% off'; /50% off; true"
      })
  void placeholdersStandForWhatAStoreSays(String item, String path, boolean expected) {
    Placeholders store = new Placeholders(Map.of("AdminPath", List.of("backstage", "control")));
    RulePack pack = Ruled.pack(Ruled.rule(item), store);

    assertThat(pack.problems()).isEmpty();
    assertThat(Ruled.matches(pack, Map.of(Field.PATH, path))).isEqualTo(expected);
  }

  @Test
  void networksAreExpandedToo() {
    Placeholders store = new Placeholders(Map.of("Staff", List.of("192.0.2.0/24", "198.51.100.7")));
    RulePack pack = Ruled.pack(Ruled.rule("c-ip|expand|cidr: '%Staff%'"), store);

    assertThat(Ruled.matches(pack, Map.of(Field.CLIENT_IP, "192.0.2.9"))).isTrue();
    assertThat(Ruled.matches(pack, Map.of(Field.CLIENT_IP, "198.51.100.7"))).isTrue();
    assertThat(Ruled.matches(pack, Map.of(Field.CLIENT_IP, "198.51.100.8"))).isFalse();
  }

  @Test
  void aPlaceholderWithoutValueIsAskedFor() {
    assertThat(Ruled.problems(Ruled.rule("cs-uri-stem|expand: '%AdminPath%'")))
        .singleElement()
        .asString()
        .contains("mine.yml, line 6", "%AdminPath%", "--placeholders");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "cs-host: 'CAFÉ'; café; true",
        "cs-host|contains: 'ÀÉ'; xàéx; true",
        "cs-host|cased: 'CAFÉ'; café; false",
        "cs-host: 'caf?'; café; true",
        "cs-host: '?af?'; éafé; true",
        "cs-host: '*f?'; café; true",
        "cs-host: 'caf??'; café; false",
        "cs-host|utf16le|base64offset|contains: 'sh'; xxcwBoAxx; true",
        "cs-host|utf16|base64: 'é'; //7pAA==; true",
        "cs-host|utf16be|base64: 'a'; AGE=; true"
      })
  void lettersBeyondAsciiAreLettersToo(String item, String value, boolean expected) {
    RulePack pack = Ruled.pack(Ruled.rule(item));

    assertThat(pack.problems()).isEmpty();
    assertThat(Ruled.matches(pack, Map.of(Field.HOST, value))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "cs-host|cidr: 192.168.1.0/23; last 9 bits must be 0",
        "cs-host|exists|neq: true; stands alone",
        "cs-host|gte|hour: 3; has no meaning",
        "cs-host|hour: 3; called timestamp",
        "cs-host|re|cased: x; has no meaning",
        "cs-host|fieldref: 'a*'; no wildcards",
        "cs-host|fieldref|re: x; one alone"
      })
  void whatDoesNotGoTogetherIsSaid(String item, String why) {
    assertThat(Ruled.problems(Ruled.rule(item)))
        .singleElement()
        .asString()
        .startsWith("mine.yml, line 6, column ")
        .contains(why);
  }
}
