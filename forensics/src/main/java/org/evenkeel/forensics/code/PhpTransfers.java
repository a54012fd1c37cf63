package org.evenkeel.forensics.code;

import com.google.re2j.Pattern;
import java.util.Locale;
import java.util.Set;
import org.evenkeel.forensics.code.PhpCalls.Call;
import org.evenkeel.forensics.investigation.Grade;
import org.jspecify.annotations.Nullable;

/// Judges what a PHP program writes, sends and uploads: files a visitor chooses, payment data that
/// goes where none belongs, accounts made behind the owner's back.
final class PhpTransfers {
  private static final Pattern PICTURE =
      Pattern.compile("(?i)\\.(jpe?g|png|gif|ico|svg|bmp|webp|css|woff2?|ttf|js)$");

  private static final Pattern PROGRAM = Pattern.compile("(?i)\\.(php[0-9s]?|phtml|pht|phar)$");

  private static final Set<String> SENDING =
      Set.of(
          "mail",
          "wp_mail",
          "wp_remote_post",
          "wp_remote_get",
          "file_get_contents",
          "fopen",
          "curl_init",
          "curl_setopt",
          "fsockopen",
          "fwrite",
          "fputs",
          "get_headers",
          "readfile",
          "file",
          "wp_remote_request");

  private final Charges charges;
  private boolean structured;

  /// The constant address that was last named for a transfer.
  private @Nullable String named;

  private @Nullable Call account;

  PhpTransfers(Charges charges) {
    this.charges = charges;
  }

  void worded(String word) {
    structured |= word.equals("class") || word.equals("namespace") || word.equals("trait");
  }

  void called(Call call) {
    switch (call.name()) {
      case "file_put_contents" -> written(call.argument(0), call.argument(1), call.at());
      case "copy", "rename" -> copied(call);
      case "move_uploaded_file" -> uploaded(call);
      case "wp_insert_user", "wp_create_user" -> account(call);
      default -> {}
    }
    if (SENDING.contains(call.name())) {
      sent(call);
    }
  }

  void asked(Call call) {
    Call made = account;
    if (call.name().equals("set_role")
        && made != null
        && "administrator".equals(call.argument(0).text())) {
      rogue(made);
    }
  }

  private void written(Value path, Value content, int at) {
    boolean chosen = path.has(Marked.REQUEST) && path.has(Marked.PURE);
    boolean sent = content.has(Marked.REQUEST) && content.has(Marked.PURE);
    String target = path.text();
    if (chosen && (sent || content.has(Marked.FETCHED))) {
      charges.add(
          "webshell",
          Grade.E4,
          "lets a visitor write any file: the name comes from "
              + PhpDeeds.origin(path)
              + ", the content from "
              + PhpDeeds.origin(content),
          at);
    } else if (program(target) && (sent || content.has(Marked.FETCHED))) {
      charges.add(
          "dropper",
          Grade.E3,
          "writes what "
              + (sent ? "a visitor sends" : "it fetches from another server")
              + " into the program '"
              + Shown.text(String.valueOf(target))
              + "'",
          at);
    } else if (content.text() != null && content.layers() > 0 && content.text().contains("<?php")) {
      charges.add("dropper", Grade.E4, "writes a PHP program that it carries encoded", at);
    } else {
      collected(target, content, at);
    }
  }

  private void collected(@Nullable String target, Value content, int at) {
    boolean card = content.has(Marked.CARD);
    boolean all = content.hasAll(Marked.REQUEST | Marked.WHOLE) && content.has(Marked.ENCODED);
    boolean picture = target != null && PICTURE.matcher(target).find();
    if ((picture && (card || all)) || (card && content.has(Marked.ENCODED))) {
      charges.add(
          "skimmer",
          picture || card ? Grade.E4 : Grade.E3,
          "writes what customers type ("
              + PhpDeeds.origin(content)
              + ") to "
              + (target == null ? "a file" : "'" + Shown.text(target) + "'")
              + ", to be fetched later",
          at);
    }
  }

  private static boolean program(@Nullable String path) {
    return path != null && PROGRAM.matcher(path).find();
  }

  private void copied(Call call) {
    Value from = call.argument(0);
    Value to = call.argument(1);
    if (from.hasAll(Marked.REQUEST | Marked.PURE) && to.hasAll(Marked.REQUEST | Marked.PURE)) {
      charges.add("webshell", Grade.E3, "copies any file to any place for a visitor", call.at());
    } else if (from.has(Marked.UPLOAD)) {
      uploaded(call);
    }
  }

  /// An upload under the name that the visitor chose, in a program that does nothing else.
  private void uploaded(Call call) {
    Value to = call.argument(1);
    boolean raw = to.has(Marked.UPLOAD_NAME) || to.hasAll(Marked.REQUEST | Marked.PURE);
    if (raw && !structured) {
      charges.add(
          "uploader",
          Grade.E3,
          "takes any file from any visitor and keeps it under the name the visitor chose",
          call.at());
    }
  }

  private void account(Call call) {
    Value first = call.argument(0);
    if (call.name().equals("wp_create_user")
        && first.text() != null
        && call.argument(1).text() != null) {
      account = call;
    }
    if (first.items() != null) {
      Value role = first.items().getOrDefault("role", Value.UNKNOWN);
      Value password = first.items().getOrDefault("user_pass", Value.UNKNOWN);
      if ("administrator".equals(role.text()) && password.text() != null) {
        rogue(call);
      }
    }
  }

  private void rogue(Call call) {
    charges.add(
        "webshell",
        Grade.E4,
        "makes an administrator with a password that stands in the program",
        call.at());
  }

  private void sent(Call call) {
    String address = address(call);
    named = call.name().startsWith("curl_") && address != null ? address : named;
    int marks = call.marks();
    boolean card = (marks & Marked.CARD) != 0;
    boolean all = has(marks, Marked.REQUEST | Marked.WHOLE | Marked.ENCODED);
    if (!card && !all) {
      return;
    }
    boolean mail = call.name().equals("mail") || call.name().equals("wp_mail");
    String url = address == null ? named : address;
    if (mail && card) {
      charges.add("skimmer", Grade.E4, "mails card data that customers type", call.at());
    } else if (url != null && !PaymentHosts.known(url) && (has(marks, Marked.ENCODED) || all)) {
      charges.add(
          "skimmer", Grade.E4, "sends what customers type to " + Shown.text(url), call.at());
    }
  }

  private static boolean has(int marks, int wanted) {
    return (marks & wanted) == wanted;
  }

  /// The constant beginning of an address among the arguments.
  private static @Nullable String address(Call call) {
    for (Value value : call.given()) {
      String text = value.text() == null ? value.from() : value.text();
      String lower = text.toLowerCase(Locale.ROOT);
      if (lower.startsWith("http://") || lower.startsWith("https://")) {
        return text;
      }
    }
    return null;
  }
}
