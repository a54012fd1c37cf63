package org.evenkeel.forensics.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.evenkeel.forensics.investigation.Grade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhpJudgeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "eval($_POST['x']);",
        "$a = base64_decode($_COOKIE['c']); @eval($a);",
        "if (isset($_GET['cmd'])) { echo shell_exec(base64_decode($_GET['cmd'])); }",
        "$f = 'sys' . 'tem'; $f($_GET['q']);",
        "$f = \"\\x61\\x73\\x73\\x65\\x72\\x74\"; $f($_POST[1]);",
        "$_GET['f']($_POST['a']);",
        "function run($c) { return system($c); } run($_REQUEST['c']);",
        "extract($_REQUEST); $a($b);",
        "echo `$_GET[c]`;",
        "eval(<<<'X'\nbad\nX\n . $_POST['y']); eval($_POST['z']);",
      })
  void whatRunsAVisitorsInputIsAShell(String body) {
    assertThat(PhpJudge.file("<?php " + body))
        .first()
        .satisfies(
            charge -> {
              assertThat(charge.kind()).isEqualTo("webshell");
              assertThat(charge.grade()).isEqualTo(Grade.E4);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "// eval($_POST['x']);",
        "$help = 'Never write eval($_POST[1]) in a shop.';",
        "echo htmlspecialchars($_GET['q']);",
        "exec('ls ' . escapeshellarg($_GET['dir']));",
        "$order = $_POST['order']; usort($rows, 'by_' . $order);",
        "$data = base64_decode($row['blob']); echo $data;",
        "include __DIR__ . '/templates/header.php';",
        "?><p>eval($_POST['x']);</p><?php $a = 1;",
      })
  void ordinaryCodeIsNotCharged(String body) {
    assertThat(PhpJudge.file("<?php " + body)).isEmpty();
  }

  @Test
  void codeUnderTwoLayersIsReadThroughThem() {
    assertThat(
            PhpJudge.file(
                "<?php"
                    + " eval(base64_decode('ZXZhbChzdHJfcm90MTMoJ3JpbnkoJF9DQkZHWyJ6Il0pOycpKTs='));"))
        .extracting(Charge::kind)
        .containsOnly("webshell");
  }

  @Test
  void cardDataWrittenToAPictureIsASkimmer() {
    assertThat(
            PhpJudge.file(
                "<?php file_put_contents('media/x.jpg',"
                    + " base64_encode(serialize($_POST['payment']['cc_number'])), FILE_APPEND);"))
        .extracting(Charge::kind)
        .containsExactly("skimmer");
  }

  @Test
  void aThousandOpenBracketsAreReadToTheirEnd() {
    assertThat(PhpJudge.file("<?php " + "(".repeat(100_000) + "eval($_POST['x']);")).isNotNull();
  }
}
