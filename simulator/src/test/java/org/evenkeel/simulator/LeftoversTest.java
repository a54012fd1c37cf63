package org.evenkeel.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeftoversTest {
  private static final Pattern ARTIFACT =
      Pattern.compile(
          "\"kind\": \"([^\"]+)\",\\s+\"where\": \"([^\"]+)\",\\s+\"sha256\":"
              + " \"([^\"]*)\",\\s+\"firstSeen\": \"[^\"]+\",\\s+\"visibleIn\": \\[\"(\\w+)\"\\]");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "upload-shell,woocommerce,2",
    "auth-bypass,prestashop,4",
    "hidden-sqli,magento,4",
    "stored-xss,opencart,3",
    "template-order,magento,6"
  })
  void whatTheTruthSaysWasLeftLiesInTheEvidence(String scenario, String platform, long seed)
      throws IOException {
    Simulator.write(Plan.of(scenario, platform, seed).withLines(2000), folder);

    for (MatchResult left : ARTIFACT.matcher(Written.in(folder).truth()).results().toList()) {
      if (left.group(4).equals("webroot")) {
        assertThat(folder.resolve("webroot").resolve(left.group(2))).exists();
      } else {
        String dump = Written.text(folder.resolve("database.sql.gz"));
        assertThat(dump)
            .contains(
                "CREATE TABLE `" + left.group(2).split(":")[0] + '`',
                left.group(2).split(":", 2)[1]);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "upload-shell,woocommerce",
    "left-censored-shell,magento",
    "reinfection,prestashop",
    "neighbour,opencart"
  })
  void whatWasLeftDoesNothing(String scenario, String platform) throws IOException {
    for (int seed = 0; seed < 3; seed++) {
      Path here = folder.resolve(Integer.toString(seed));
      Simulator.write(Plan.of(scenario, platform, seed).withLines(1000), here);

      for (MatchResult left : ARTIFACT.matcher(Written.in(here).truth()).results().toList()) {
        if (left.group(1).equals("webshell") && left.group(4).equals("webroot")) {
          String text = Files.readString(here.resolve("webroot").resolve(left.group(2)));
          assertThat(text.substring(0, text.indexOf('$'))).containsAnyOf("exit", "die(", "return;");
        }
      }
    }
  }
}
