package org.evenkeel.forensics.code;

import java.util.Map;
import java.util.Set;

/// PHP's own functions, by what they do to what they are given.
final class PhpNames {
  /// Run text as PHP.
  static final Set<String> CODE = Set.of("eval", "assert", "create_function");

  /// Run text as a command of the system.
  static final Set<String> SHELL =
      Set.of(
          "system",
          "exec",
          "shell_exec",
          "passthru",
          "popen",
          "proc_open",
          "pcntl_exec",
          "expect_popen");

  /// Call the function that their argument names, by its place.
  static final Map<String, Integer> CALLING =
      Map.ofEntries(
          Map.entry("call_user_func", 0),
          Map.entry("call_user_func_array", 0),
          Map.entry("forward_static_call", 0),
          Map.entry("forward_static_call_array", 0),
          Map.entry("array_map", 0),
          Map.entry("array_filter", 1),
          Map.entry("array_walk", 1),
          Map.entry("array_walk_recursive", 1),
          Map.entry("array_reduce", 1),
          Map.entry("usort", 1),
          Map.entry("uasort", 1),
          Map.entry("uksort", 1),
          Map.entry("array_udiff", 2),
          Map.entry("array_diff_ukey", 2),
          Map.entry("array_uintersect", 2),
          Map.entry("preg_replace_callback", 1),
          Map.entry("register_shutdown_function", 0),
          Map.entry("register_tick_function", 0),
          Map.entry("iterator_apply", 1),
          Map.entry("ob_start", 0));

  static final Set<String> DECODING =
      Set.of(
          "base64_decode",
          "gzinflate",
          "gzuncompress",
          "gzdecode",
          "str_rot13",
          "hex2bin",
          "convert_uudecode",
          "openssl_decrypt",
          "mcrypt_decrypt",
          "bzdecompress",
          "strrev",
          "pack",
          "urldecode",
          "rawurldecode");

  static final Set<String> ENCODING =
      Set.of(
          "base64_encode",
          "serialize",
          "json_encode",
          "openssl_encrypt",
          "openssl_public_encrypt",
          "mcrypt_encrypt",
          "gzcompress",
          "gzdeflate",
          "gzencode",
          "bin2hex",
          "convert_uuencode",
          "var_export",
          "print_r");

  /// Hand on what they are given, changed or not.
  static final Set<String> PASSING =
      Set.of(
          "trim",
          "ltrim",
          "rtrim",
          "chop",
          "stripslashes",
          "stripcslashes",
          "addslashes",
          "substr",
          "mb_substr",
          "str_replace",
          "str_ireplace",
          "preg_replace",
          "implode",
          "join",
          "explode",
          "preg_split",
          "str_split",
          "sprintf",
          "vsprintf",
          "array_merge",
          "array_pop",
          "array_shift",
          "end",
          "reset",
          "current",
          "key",
          "next",
          "array_values",
          "array_keys",
          "array_reverse",
          "array_slice",
          "array_filter",
          "array_map",
          "strtolower",
          "strtoupper",
          "ucfirst",
          "lcfirst",
          "strtr",
          "wp_unslash",
          "html_entity_decode",
          "htmlspecialchars_decode",
          "mb_convert_encoding",
          "iconv",
          "str_pad",
          "chr",
          "ord",
          "json_decode",
          "unserialize",
          "http_build_query",
          "utf8_decode",
          "utf8_encode",
          "nl2br",
          "array_change_key_case",
          "substr_replace",
          "str_repeat",
          "strval",
          "gettype",
          "array_combine",
          "range",
          "compact",
          "filter_input",
          "stream_get_contents",
          "fread",
          "fgets",
          "fgetc",
          "file",
          "array_column",
          "file_get_contents",
          "create_function",
          "curl_exec",
          "readfile",
          "wp_remote_retrieve_body",
          "wp_remote_get",
          "array_rand",
          "bin2hex",
          "dechex",
          "hexdec",
          "intdiv",
          "max",
          "min",
          "strstr",
          "strrchr",
          "pathinfo",
          "basename",
          "dirname",
          "realpath");

  /// Keep the beginning of what they are given at the beginning.
  static final Set<String> PURE =
      Set.of(
          "trim",
          "rtrim",
          "ltrim",
          "chop",
          "stripslashes",
          "wp_unslash",
          "base64_decode",
          "gzinflate",
          "gzuncompress",
          "gzdecode",
          "str_rot13",
          "hex2bin",
          "strrev",
          "urldecode",
          "rawurldecode",
          "html_entity_decode",
          "convert_uudecode",
          "openssl_decrypt",
          "array_values",
          "str_replace",
          "implode",
          "join",
          "end",
          "reset",
          "current",
          "array_pop",
          "array_shift",
          "substr",
          "filter_input",
          "file_get_contents",
          "stream_get_contents",
          "explode",
          "array_filter");

  /// Read all that a visitor sent.
  static final Set<String> HEADERS = Set.of("getallheaders", "apache_request_headers");

  static final Set<String> FETCHING =
      Set.of("curl_exec", "wp_remote_get", "wp_remote_post", "wp_remote_retrieve_body");

  /// Functions whose name nobody hides for an honest reason.
  static boolean telling(String name) {
    return CODE.contains(name)
        || SHELL.contains(name)
        || name.equals("base64_decode")
        || name.equals("gzinflate")
        || name.equals("gzuncompress")
        || name.equals("str_rot13")
        || name.equals("file_put_contents")
        || name.equals("move_uploaded_file")
        || name.equals("call_user_func")
        || name.equals("call_user_func_array");
  }

  static boolean runs(String name) {
    return CODE.contains(name) || SHELL.contains(name);
  }

  private PhpNames() {}
}
