package org.evenkeel.forensics.payload;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Knows markup and programs for browsers: tags that run something, attributes that do, addresses
/// that are programs, and calls that only a test or a theft makes.
final class ScriptJudge implements Judge {
  private static final Judge PROGRAMS =
      new Forms(PayloadKind.SCRIPT)
          .certain(
              "It is an address that is a program",
              ":",
              "(?:java|vb|live|j)\\s*(?:script|s)\\s*:\\s*(?:[a-z.$_]+\\s*[(=\\[`]|['\"`/%&\\\\(\\[+!~\\d]|alert|eval|import)")
          .certain(
              "It calls what a test for script injection calls",
              "alert|prompt|confirm",
              "(?:alert|prompt|confirm)\\s*(?:\\(|`)\\s*(?:\\d|document|['\"/`]|string|this|window|origin|location|xss|\\)|top|self|\\w{1,12}\\))")
          .certain(
              "It reads or changes the page's own cookies or address",
              "document|window|self|top|parent|frames|this|html|localstorage",
              "document\\s*\\)*\\s*(?:\\.|\\[)\\s*['\"]?(?:cookie|domain|write(?:ln)?\\s*\\(|location|body)|(?:window|self|top|parent|frames|this|globalthis)\\s*\\[\\s*['\"/`+(]|\\.innerhtml\\s*[+=]|\\.outerhtml\\s*=|localstorage\\.")
          .certain(
              "It makes a program out of text",
              "eval|settimeout|setinterval|execscript|function|fromcharcode|constructor",
              "(?:eval|settimeout|setinterval|execscript|function)\\s*\\(\\s*(?:['\"`]|atob|name|location|string|unescape|alert|\\w+\\s*\\+)|string\\.fromcharcode|\\[\\s*['\"]constructor['\"]\\s*\\]|constructor\\s*(?:\\.|\\[)\\s*constructor|\\.constructor\\s*\\(")
          .certain(
              "It hides a program in a style",
              "expression|binding|behavio|import|@im|url",
              "expression\\s*\\(|-moz-binding\\s*:|behaviou?r\\s*:\\s*url|@import\\s*['\"(u]|@im[^a-z0-9]+port|url\\s*\\(\\s*['\"]?\\s*(?:java|vb)\\s*script")
          .certain(
              "It is an address that holds a page",
              "data",
              "data\\s*:\\s*(?:text/html|[a-z/+]*;?\\s*base64\\s*,|image/svg)")
          .likely(
              "It puts a program behind the end of a text",
              "'|\"|script",
              "['\"]\\s*[;,)+*/-]+\\s*(?:\\w+\\.)*(?:alert|prompt|confirm|eval|fetch|import|document|window|location|self|top)\\b|</?script")
          .likely(
              "It is a program in JavaScript",
              "while|module.|require|process.|child_process|console.|global|function",
              "while\\s*\\(\\s*(?:[!+\\d]|true|1)|module\\.exports|\\brequire\\s*[(\\[]|process\\.(?:env|mainmodule|binding|exit)|child_process|console\\.(?:log|info|error)\\s*\\(|\\bfunction\\s*\\w*\\([^)]*\\)\\s*\\{")
          .likely(
              "It writes a tag so that filters do not see it",
              "<|\u00bc|\uff1c",
              "<(?:[a-z]\\s){2,}[a-z]|[\u00bc\uff1c]\\s*/?\\s*(?:script|img|svg|iframe)")
          .likely(
              "It has an operator call a function",
              "valueof|tostring",
              "(?:valueof|tostring)\\s*=|['\"]\\s*(?:in|instanceof)\\s+(?:valueof|tostring|alert|self|window)")
          .likely(
              "It hides letters of a program",
              "[]",
              "!!\\[\\]|(?:!\\[\\]|\\[\\]\\[|\\+\\[\\]|\\(!\\[\\]\\+)[\\[\\]()!+]{4,}")
          .likely(
              "It reads data of the page",
              "fetch|navigator|xmlhttp|import|.call|.apply|btoa|atob|location|referrer",
              "\\b(?:window|document|self|top)\\.(?:location|referrer|opener|name)\\b|\\bfetch\\s*\\(\\s*['\"`/]|navigator\\.\\w+|xmlhttprequest|\\bimport\\s*\\(|\\.\\s*(?:call|apply)\\s*[`(]|\\b(?:btoa|atob)\\s*\\(");

  private static final Set<String> ATTRIBUTES =
      Set.of("srcdoc", "formaction", "xlink:href", "http-equiv", "autofocus", "background");

  @Override
  public Optional<Opinion> judge(Decoded text) {
    Optional<Opinion> program = PROGRAMS.judge(text);
    if (program.filter(opinion -> opinion.strength() == Strength.CERTAIN).isPresent()) {
      return program;
    }
    if (setsEvent(text.lower())) {
      return certain("It sets what happens on an event");
    }
    Optional<Opinion> markup = Optional.empty();
    for (Tag tag : Tag.in(text.lower())) {
      Optional<Opinion> opinion = tag(tag);
      if (opinion.isPresent() && opinion.get().strength() == Strength.CERTAIN) {
        return opinion;
      }
      markup = markup.isPresent() ? markup : opinion;
    }
    if (text.lower().contains("<!--") || text.lower().contains("<![cdata[")) {
      markup = markup.isPresent() ? markup : likely("It begins a comment in a page");
    }
    Optional<Opinion> broken = quoteBroken(text.lower());
    return broken.filter(opinion -> opinion.strength() == Strength.CERTAIN).isPresent()
        ? broken
        : firstOf(program, markup, broken);
  }

  private static Optional<Opinion> firstOf(
      Optional<Opinion> program, Optional<Opinion> markup, Optional<Opinion> broken) {
    return program.isPresent() ? program : markup.isPresent() ? markup : broken;
  }

  /// Whether `onload=` or its like begins after something that ends an attribute or a name.
  private static boolean setsEvent(String lower) {
    int equals = lower.indexOf('=');
    while (equals >= 0) {
      int end = equals;
      while (end > 0 && lower.charAt(end - 1) <= ' ') {
        end--;
      }
      int from = end;
      while (from > 0 && lower.charAt(from - 1) >= 'a' && lower.charAt(from - 1) <= 'z') {
        from--;
      }
      boolean starts = from == 0 || "'\"`/;, \t\n\r\f\0".indexOf(lower.charAt(from - 1)) >= 0;
      if (starts && HtmlWords.EVENTS.contains(lower.substring(from, end))) {
        return true;
      }
      equals = lower.indexOf('=', equals + 1);
    }
    return false;
  }

  private static Optional<Opinion> tag(Tag tag) {
    if (HtmlWords.RUNNING.contains(tag.name())) {
      return certain(
          "It puts the tag <" + tag.name() + "> into a page, which runs or loads things");
    }
    boolean known = HtmlWords.ORDINARY.contains(tag.name());
    for (Tag.Attribute attribute : tag.attributes()) {
      if (attribute.name().startsWith("on") && attribute.name().length() > 4) {
        return certain("It puts markup into a page that acts on an event");
      }
      if (known && HtmlWords.ADDRESSES.contains(attribute.name())) {
        return address(tag, attribute);
      }
      if (known && attribute.name().equals("style")) {
        return certain("It puts markup with a style of its own into a page");
      }
    }
    return known ? odd("It puts the tag <" + tag.name() + "> into a page") : Optional.empty();
  }

  /// Shop owners write links and pictures; strangers bring those of other places.
  private static Optional<Opinion> address(Tag tag, Tag.Attribute attribute) {
    String value = attribute.value().replace("\"", "").replace("'", "").strip();
    boolean link = tag.name().equals("a") && attribute.name().equals("href");
    return link && (value.startsWith("/") || value.indexOf(':') < 0) && !value.startsWith("//")
        ? odd("It puts a link into a page")
        : certain("It puts markup into a page that loads something");
  }

  /// A value that closes an attribute of the page and adds one of its own.
  private static Optional<Opinion> quoteBroken(String lower) {
    for (char quote : new char[] {'"', '\'', '`'}) {
      int close = lower.indexOf(quote);
      List<Tag.Attribute> added = close < 0 ? List.of() : Tag.attributes(lower, close + 1);
      for (Tag.Attribute attribute : added) {
        if (attribute.name().startsWith("on") && attribute.name().length() > 5) {
          return certain("It leaves an attribute of the page and adds one that acts on an event");
        }
        if (attribute.name().equals("style") || ATTRIBUTES.contains(attribute.name())) {
          return likely("It leaves an attribute of the page and adds one of its own");
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Opinion> certain(String why) {
    return Optional.of(new Opinion(PayloadKind.SCRIPT, Strength.CERTAIN, why));
  }

  private static Optional<Opinion> odd(String why) {
    return Optional.of(new Opinion(PayloadKind.SCRIPT, Strength.ODD, why));
  }

  private static Optional<Opinion> likely(String why) {
    return Optional.of(new Opinion(PayloadKind.SCRIPT, Strength.LIKELY, why));
  }
}
