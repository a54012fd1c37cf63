package org.evenkeel.forensics.payload;

import java.util.Arrays;
import java.util.Set;

/// Knows options of PHP (those of its manual's list of `php.ini` directives) where somebody sets
/// them: the name, an equals sign, and nothing before.
final class PhpOptions {
  private static final Set<String> NAMES =
      Set.copyOf(
          Arrays.asList(
              ("allow_url_fopen allow_url_include always_populate_raw_post_data arg_separator auto_append_file"
                      + " auto_detect_line_endings auto_globals_jit auto_prepend_file asp_tags"
                      + " browscap default_charset default_mimetype default_socket_timeout"
                      + " define_syslog_variables disable_classes disable_functions display_errors"
                      + " display_startup_errors doc_root docref_ext docref_root enable_dl"
                      + " enable_post_data_reading error_append_string error_log error_prepend_string"
                      + " error_reporting exit_on_timeout expose_php extension extension_dir"
                      + " file_uploads from highlight.string hard_timeout html_errors"
                      + " ignore_repeated_errors ignore_repeated_source ignore_user_abort"
                      + " implicit_flush include_path input_encoding internal_encoding"
                      + " log_errors log_errors_max_len magic_quotes_gpc magic_quotes_runtime"
                      + " magic_quotes_sybase max_execution_time max_file_uploads"
                      + " max_input_nesting_level max_input_time max_input_vars"
                      + " max_multipart_body_parts memory_limit open_basedir output_buffering"
                      + " output_encoding output_handler post_max_size precision"
                      + " realpath_cache_size realpath_cache_ttl register_argc_argv register_globals"
                      + " register_long_arrays report_memleaks report_zend_debug request_order"
                      + " safe_mode safe_mode_exec_dir safe_mode_gid safe_mode_include_dir"
                      + " sendmail_from sendmail_path serialize_precision short_open_tag"
                      + " sql.safe_mode sys_temp_dir track_errors unserialize_callback_func"
                      + " unserialize_max_depth upload_max_filesize upload_tmp_dir url_rewriter.tags"
                      + " user_agent user_dir user_ini.cache_ttl user_ini.filename variables_order"
                      + " windows_show_crt_warning xmlrpc_error_number xmlrpc_errors y2k_compliance"
                      + " zend_extension zend_extension_ts")
                  .split(" ", -1)));

  /// Groups of options, each with a dot behind.
  private static final Set<String> GROUPS =
      Set.copyOf(
          Arrays.asList(
              ("apc apd assert bcmath blenc cgi cli_server com curl date dba engine exif expect fastcgi"
                      + " fbsql ffi filter gd geoip highlight hidef htscanner iconv ibase imagick"
                      + " imlib2 intl ldap mail mailparse mbstring mcrypt memcache memcached msql"
                      + " mssql mysql mysqli mysqlnd nsapi odbc opcache openssl pcre pdo_odbc"
                      + " pgsql phar runkit session soap sqlite sqlite3 suhosin sybase sybct"
                      + " syslog tidy uploadprogress url_rewriter user_ini uopz vld wincache xbithack"
                      + " xdebug xmms xsl yaz zend zlib")
                  .split(" ", -1)));

  /// Words that programs other than PHP have for their own settings.
  private static final Set<String> SHARED = Set.of("extension", "precision", "from", "user_agent");

  private PhpOptions() {}

  /// Whether `lower` sets an option of PHP.
  static boolean areSetIn(String lower) {
    int equals = lower.indexOf('=');
    while (equals > 0) {
      if (isOption(nameBefore(lower, equals))) {
        return true;
      }
      equals = lower.indexOf('=', equals + 1);
    }
    return false;
  }

  private static String nameBefore(String lower, int equals) {
    int end = equals;
    while (end > 0 && lower.charAt(end - 1) == ' ') {
      end--;
    }
    int from = end;
    while (from > 0 && isName(lower.charAt(from - 1))) {
      from--;
    }
    return lower.substring(from, end);
  }

  private static boolean isName(char letter) {
    return (letter >= 'a' && letter <= 'z')
        || letter == '_'
        || letter == '.'
        || (letter >= '0' && letter <= '9');
  }

  private static boolean isOption(String name) {
    int dot = name.indexOf('.');
    boolean grouped = dot > 0 && dot + 2 < name.length() && GROUPS.contains(name.substring(0, dot));
    return grouped || (NAMES.contains(name) && !SHARED.contains(name));
  }
}
