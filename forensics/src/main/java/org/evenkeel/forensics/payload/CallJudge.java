package org.evenkeel.forensics.payload;

import com.google.re2j.Pattern;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Knows calls of functions of PHP that run, read or write something: a name before a bracket, and
/// behind the bracket what a program would put there.
final class CallJudge implements Judge {
  private static final Set<String> NAMES =
      Set.copyOf(
          Arrays.asList(
              ("array_filter array_map bzdecompress filegroup filesize range touch unpack assert base64_decode bin2hex call_user_func chmod chr"
                      + " create_function curl_exec die dl error_log eval exec extract file_get_contents"
                      + " file_put_contents fopen fputs fsockopen func_get_args fwrite get_defined_vars"
                      + " getenv getimagesize glob gzinflate gzuncompress hex2bin highlight_file include"
                      + " ini_get ini_set is_callable mail md5_file move_uploaded_file ob_start opendir"
                      + " parse_str passthru pcntl_exec pfsockopen phpcredits phpinfo phpversion popen"
                      + " preg_replace print_r printf proc_open putenv readfile"
                      + " register_shutdown_function require scandir session_start set_include_path"
                      + " sha1_file get_defined_functions gethostbyname shell_exec show_source str_rot13 strrev substr symlink system unlink"
                      + " unserialize usort var_dump call_user_func_array")
                  .split(" ", -1)));
  private static final List<String> BEGINNINGS =
      List.of(
          "posix_",
          "apache_",
          "is_",
          "array_",
          "str_",
          "mb_",
          "ctype_",
          "openssl_",
          "stream_",
          "exif_",
          "simplexml_load_",
          "mysql_",
          "mysqli_",
          "pg_",
          "sodium_");
  private static final Pattern COMMENT =
      Pattern.compile("/\\*.*?\\*/|(?://|#)[^\\n]*\\n", Pattern.DOTALL);
  private static final Pattern ARGUMENT =
      Pattern.compile(
          "^(?:\\s*/\\*.*?\\*/)?\\s*(?:['\"$/\\d)(\\[]|\\w+\\s*\\(|getallheaders|next|current|reset|end)");

  @Override
  public Optional<Opinion> judge(Decoded text) {
    String lower = withoutComments(text.lower());
    boolean commented = lower.length() < text.lower().length();
    Optional<Opinion> best = Optional.empty();
    for (int open = lower.indexOf('('); open >= 0; open = lower.indexOf('(', open + 1)) {
      if (isCall(lower, open) || (commented && isNamed(lower, open))) {
        return Optional.of(
            new Opinion(
                PayloadKind.PHP, Strength.CERTAIN, "It calls a function of PHP that runs things"));
      }
      if (isBegun(lower, open)) {
        best =
            Optional.of(
                new Opinion(
                    PayloadKind.PHP, Strength.LIKELY, "It begins to call a function of PHP"));
      }
    }
    return best;
  }

  private static boolean isNamed(String lower, int open) {
    return isKnown(name(lower, open));
  }

  /// A call without an argument, or cut short, of a function whose name is no word of people's.
  private static boolean isBegun(String lower, int open) {
    String name = name(lower, open);
    int next = open + 1;
    while (next < lower.length() && lower.charAt(next) <= ' ') {
      next++;
    }
    return (next == lower.length() || lower.charAt(next) == ')')
        && (name.indexOf('_') > 0 || name.length() > 8)
        && isKnown(name);
  }

  private static boolean isKnown(String name) {
    return NAMES.contains(name) || BEGINNINGS.stream().anyMatch(name::startsWith);
  }

  private static String name(String lower, int open) {
    int end = open;
    while (end > 0 && lower.charAt(end - 1) <= ' ') {
      end--;
    }
    int from = end;
    while (from > 0 && isName(lower.charAt(from - 1))) {
      from--;
    }
    return lower.substring(from, end);
  }

  /// PHP lets comments stand between a name and its bracket.
  private static String withoutComments(String lower) {
    return lower.contains("/*") || lower.indexOf('\n') >= 0
        ? COMMENT.matcher(lower).replaceAll(" ")
        : lower;
  }

  /// `system(`, and with the name in quotes or brackets: `("system")(`, `[system][0](`.
  private static boolean isCall(String lower, int open) {
    int end = open;
    while (end > 0 && isWrapping(lower.charAt(end - 1))) {
      end--;
    }
    int from = end;
    while (from > 0 && isName(lower.charAt(from - 1))) {
      from--;
    }
    String name = lower.substring(from, end);
    boolean method = from > 0 && lower.charAt(from - 1) == '.';
    boolean wrapped = lower.substring(end, open).chars().anyMatch(letter -> letter > ' ');
    return !method
        && isKnown(name)
        && (wrapped
            || ARGUMENT
                .matcher(lower.substring(open + 1, Math.min(lower.length(), open + 80)))
                .find());
  }

  private static boolean isWrapping(char letter) {
    return letter <= ' ' || "'\")][0".indexOf(letter) >= 0;
  }

  private static boolean isName(char letter) {
    return (letter >= 'a' && letter <= 'z') || letter == '_' || (letter >= '0' && letter <= '9');
  }
}
