package org.evenkeel.forensics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.evenkeel.forensics.investigation.Investigation;
import org.evenkeel.forensics.investigation.InvestigationJson;
import org.evenkeel.forensics.report.HtmlReport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever strangers send, there is an answer: attacks of every kind that rules know, cut, spliced
/// and damaged by the thousand, go through the whole investigation, with files and a dump that are
/// as broken.
class NothingStopsTheAnswerTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-12-24T00:00:00Z"), ZoneOffset.UTC);
  private static final int LINES = 2_500;
  private static final String HEAD = "198.51.100.%d - - [%02d/Nov/2026:%02d:%02d:%02d +0000] ";

  /// What programs are made of.
  private static final String[] PARTS =
      ("<?php |eval(|base64_decode(|$_POST['a']|{|}|(|)|[|\"|'|function f(|<script>|atob(|"
              + "document.forms|;|.|`|/*|//|<<<A\n|\\x|?>|${|=>|new Image().src=|if|0x|\n|\0")
          .split("\\|");

  private static List<String> attacks = List.of();

  @TempDir private Path folder;

  @BeforeAll
  static void allThatRulesKnow() throws Exception {
    URI rules = RuleBook.class.getResource("/rules/index.txt").toURI();
    try (Stream<Path> files = Files.walk(Path.of(rules).getParent())) {
      List<String> lines = new ArrayList<>();
      for (Path file : files.filter(each -> each.toString().endsWith(".lines")).sorted().toList()) {
        RuleProof.claims(Files.readAllLines(file))
            .forEach(claim -> lines.add(claim.lines().getFirst()));
      }
      attacks = List.copyOf(lines);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void damagedAttacksAreJudgedToTheEnd(long seed) throws Exception {
    Random random = new Random(seed);
    StringBuilder log = new StringBuilder();
    for (int line = 0; line < LINES; line++) {
      log.append(damaged(random)).append('\n');
    }
    Files.write(folder.resolve("access.log"), log.toString().getBytes(StandardCharsets.ISO_8859_1));

    told(investigated(Beside.nothing()));
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void damagedFilesDumpsAndOrdersAreReadToTheEnd(long seed) throws Exception {
    Random random = new Random(seed);
    StringBuilder log = new StringBuilder();
    for (int line = 0; line < LINES / 5; line++) {
      log.append(damaged(random)).append('\n');
    }
    Files.write(folder.resolve("access.log"), log.toString().getBytes(StandardCharsets.ISO_8859_1));
    Path root = Files.createDirectories(folder.resolve("web/uploads")).getParent();
    for (int file = 0; file < 300; file++) {
      String name = "uploads/f" + file + List.of(".php", ".js", ".jpg", ".html").get(file % 4);
      Files.write(root.resolve(name), program(random).getBytes(StandardCharsets.ISO_8859_1));
    }
    Path dump = Files.writeString(folder.resolve("dump.sql"), dump(random));
    Path orders = Files.writeString(folder.resolve("orders.csv"), orders(random));

    StoreCopy copy = new StoreCopy(List.of(root), List.of(), List.of(dump));
    told(investigated(new Beside(orders, null, copy)));
  }

  private Investigation investigated(Beside beside) throws InterruptedException {
    Request request = Request.of(List.of(folder.resolve("access.log"))).with(beside);
    return new Investigator(CLOCK).investigate(request, (stage, done, total) -> {});
  }

  /// Nothing was lost on the way, and the answer can be written in both forms.
  private static void told(Investigation found) throws IOException {
    assertThat(found.coverage().unjudged()).isEmpty();
    assertThat(found.coverage().refused())
        .noneMatch(refused -> refused.why().contains("judging failed"));
    assertThat(found.coverage().lines()).isPositive();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    InvestigationJson.write(found, out);
    HtmlReport.write(found, new StringWriter());
  }

  private static String damaged(Random random) {
    String one = attacks.get(random.nextInt(attacks.size()));
    String other = attacks.get(random.nextInt(attacks.size()));
    return switch (random.nextInt(8)) {
      case 0 -> one;
      case 1 -> one.substring(0, random.nextInt(one.length() + 1));
      case 2 ->
          one.substring(0, random.nextInt(one.length() + 1))
              + other.substring(random.nextInt(other.length() + 1));
      case 3 -> flipped(one, random);
      case 4 -> one.replace(anyLetter(one, random), anyLetter(other, random).repeat(40));
      default -> request(one, other, random);
    };
  }

  /// A line of the combined format whose address is made of parts of two others.
  private static String request(String one, String other, Random random) {
    String head =
        HEAD.formatted(
            random.nextInt(6),
            1 + random.nextInt(20),
            random.nextInt(24),
            random.nextInt(60),
            random.nextInt(60));
    String target = (piece(one, random) + piece(other, random)).replaceAll("[\\s\"]", "+");
    String method = List.of("GET", "POST", "PUT", "HEAD").get(random.nextInt(4));
    int status = List.of(200, 302, 404, 500, 200, 206).get(random.nextInt(6));
    return head
        + "\"%s /%s HTTP/1.1\" %d %d \"-\" \"sqlmap/1.8\""
            .formatted(method, flipped(target, random), status, random.nextInt(100_000));
  }

  private static String piece(String line, Random random) {
    int from = Math.max(0, line.indexOf(" /") + 2);
    int end = line.indexOf(" HTTP/");
    String target = end > from ? line.substring(from, end) : line;
    return random.nextBoolean() ? target : target.substring(random.nextInt(target.length() + 1));
  }

  private static String anyLetter(String text, Random random) {
    return text.isEmpty() ? "%" : String.valueOf(text.charAt(random.nextInt(text.length())));
  }

  private static String flipped(String text, Random random) {
    char[] letters = text.toCharArray();
    for (int times = random.nextInt(4); times > 0 && letters.length > 0; times--) {
      letters[random.nextInt(letters.length)] = (char) random.nextInt(256);
    }
    return new String(letters).replace('\n', '%');
  }

  private static String program(Random random) {
    StringBuilder program = new StringBuilder("<?php ");
    String again = PARTS[random.nextInt(PARTS.length)];
    for (int part = random.nextInt(400); part > 0; part--) {
      program.append(
          random.nextInt(9) == 0 ? again.repeat(300) : PARTS[random.nextInt(PARTS.length)]);
    }
    return flipped(program.toString(), random).replace('%', '\n');
  }

  private static String dump(Random random) {
    StringBuilder dump = new StringBuilder();
    for (int row = 0; row < 400; row++) {
      String line =
          "INSERT INTO `wp_users` (`ID`,`user_login`,`user_registered`) VALUES (%d,'%s','%s');\n"
              .formatted(row, program(random).replace("'", "''"), "2026-11-01 10:00:00");
      dump.append(random.nextInt(3) == 0 ? flipped(line, random) : line);
    }
    return dump.toString();
  }

  private static String orders(Random random) {
    StringBuilder orders = new StringBuilder("id,time,email,country\n");
    for (int order = 0; order < 500; order++) {
      String line =
          order + ",2026-11-0" + (1 + order % 9) + " 10:00:00,a" + order + "@example.org,DE";
      orders.append(flipped(line, random)).append('\n');
    }
    return orders.toString();
  }
}
