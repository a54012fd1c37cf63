package org.evenkeel.forensics.payload;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// Functions of PHP that run, read, write or tell something.
final class PhpFunctions {
  private static final Set<String> NAMES =
      Set.copyOf(
          Arrays.asList(
              ("assert bin2hex bzdecompress bzopen bzread call_user_func call_user_func_array call_user_method"
                      + " chdir chgrp chmod chown chr chroot class_exists clearstatcache closedir"
                      + " convert_uudecode create_function curl_exec"
                      + " debug_backtrace die dir disk_free_space disk_total_space dl"
                      + " error_get_last error_log escapeshellarg escapeshellcmd eval exec"
                      + " extract fgetc fgets fgetss filegroup fileinode fileowner fileperms"
                      + " filemtime filesize flock fnmatch fopen fpassthru fputcsv fputs"
                      + " fread fscanf fsockopen ftruncate function_exists fwrite"
                      + " get_browser get_cfg_var get_class_methods get_class_vars"
                      + " get_current_user get_declared_classes get_defined_constants"
                      + " get_defined_functions get_defined_vars get_extension_funcs get_headers"
                      + " get_html_translation_table get_include_path get_included_files"
                      + " get_loaded_extensions get_meta_tags get_object_vars get_required_files"
                      + " get_resource_type getallheaders getcwd getenv gethostbyaddr"
                      + " gethostbyname gethostbynamel gethostname getimagesize getlastmod"
                      + " getmygid getmyinode getmypid getmyuid getopt getrusage gettype glob"
                      + " gzcompress gzdecode gzdeflate gzencode gzfile gzinflate gzopen gzread"
                      + " gzuncompress hex2bin highlight_file highlight_string"
                      + " html_entity_decode htmlspecialchars_decode implode include"
                      + " include_once ini_alter is_a iterator_apply lcg_value"
                      + " lchown linkinfo lstat mail md5 md5_file method_exists mkdir"
                      + " move_uploaded_file mt_rand mt_srand mysql_query nl2br parse_ini_file"
                      + " parse_str parse_url passthru pathinfo pclose pfsockopen"
                      + " php_ini_loaded_file php_ini_scanned_files php_sapi_name"
                      + " php_strip_whitespace php_uname phpcredits phpinfo phpversion popen"
                      + " print_r printf proc_close proc_get_status proc_nice proc_open"
                      + " proc_terminate putenv range rawurldecode opendir readdir readfile readgzfile"
                      + " readlink realpath register_shutdown_function register_tick_function"
                      + " require require_once restore_error_handler rewinddir rmdir scandir"
                      + " set_error_handler set_exception_handler set_file_buffer set_include_path"
                      + " set_magic_quotes_runtime set_time_limit setcookie setlocale"
                      + " settype sha1 sha1_file shell_exec show_source sprintf"
                      + " strip_tags stripslashes strrev strtolower strtoupper strtr strval"
                      + " substr symlink sys_get_temp_dir sys_getloadavg syslog system tempnam"
                      + " tmpfile touch trigger_error uasort ucfirst ucwords uksort umask"
                      + " uniqid unlink unpack unserialize urldecode urlencode usleep usort"
                      + " utf8_decode utf8_encode var_dump var_export version_compare"
                      + " vfprintf vprintf vsprintf wordwrap zend_version fputs fflush fclose feof"
                      + " addcslashes addslashes base64_decode base64_encode"
                      + " func_get_arg func_get_args func_num_args headers_sent headers_list"
                      + " header_register_callback ignore_user_abort")
                  .split(" ", -1)));
  private static final List<String> FAMILIES =
      List.of(
          ("apache_ apc_ apcu_ array_ base64_ bcompiler_ ctype_ curl_ date_ dba_ dbase_ error_ exif_ expect_ file_"
                  + " filter_ finfo_ fpm_ ftp_ geoip_ gmp_ gnupg_ hash_ ibase_ iconv_ image"
                  + " imap_ ini_ intl_ is_ json_ ldap_ libxml_ mb_ mcrypt_ mysql_ mysqli_ ob_ oci_"
                  + " odbc_ opcache_ openssl_ output_ pcntl_ pg_ posix_ preg_ pspell_ readline_"
                  + " register_ runkit_ sem_ session_ shm_ shmop_ simplexml_ snmp_ socket_ sodium_"
                  + " spl_ sqlite_ sqlsrv_ ssh2_ str_ stream_ svn_ sybase_ tidy_ token_ uopz_"
                  + " wddx_ win32_ xdebug_ xml_ xmlrpc_ xmlwriter_ xslt_ yaml_ yaz_ zip_ zlib_")
              .split(" ", -1));

  /// Names that nobody writes who does not mean the function.
  private static final Set<String> UNSPEAKABLE =
      Set.copyOf(
          Arrays.asList(
              ("base64_decode call_user_func call_user_func_array call_user_method create_function"
                      + " curl_exec curl_multi_exec file_get_contents file_put_contents fsockopen"
                      + " get_defined_functions get_defined_vars gzinflate gzuncompress"
                      + " highlight_file ini_alter ini_set ini_get ini_restore iterator_apply"
                      + " move_uploaded_file ob_start parse_ini_file parse_str passthru"
                      + " pcntl_exec pcntl_fork pcntl_signal pfsockopen php_uname phpinfo"
                      + " posix_getpwuid posix_getuid posix_kill posix_mkfifo posix_setuid posix_uname"
                      + " preg_replace_callback proc_open register_shutdown_function"
                      + " register_tick_function set_error_handler set_exception_handler"
                      + " shell_exec show_source spl_autoload_register str_rot13"
                      + " stream_socket_client unserialize usort array_filter array_map"
                      + " array_reduce array_walk array_udiff array_diff_uassoc mb_ereg_replace"
                      + " mb_send_mail fputs gzpassthru readgzfile php_strip_whitespace"
                      + " simplexml_load_file simplexml_load_string __halt_compiler"
                      + " session_set_save_handler get_cfg_var get_current_user getmyuid"
                      + " error_get_last func_get_args sys_getloadavg var_export")
                  .split(" ", -1)));

  private PhpFunctions() {}

  static Set<String> unspeakable() {
    return UNSPEAKABLE;
  }

  /// @param name in lower case
  static boolean isKnown(String name) {
    return NAMES.contains(name)
        || UNSPEAKABLE.contains(name)
        || (name.indexOf('_') > 0 && FAMILIES.stream().anyMatch(name::startsWith));
  }

  /// Whether one of the names that say enough by themselves stands in `lower` as a word.
  static boolean isUnspeakableIn(String lower) {
    int at = 0;
    while (at < lower.length()) {
      int from = at;
      while (at < lower.length() && isName(lower.charAt(at))) {
        at++;
      }
      if (at - from > 4 && UNSPEAKABLE.contains(lower.substring(from, at))) {
        return true;
      }
      at = Math.max(at, from + 1);
    }
    return false;
  }

  private static boolean isName(char letter) {
    return (letter >= 'a' && letter <= 'z') || letter == '_' || (letter >= '0' && letter <= '9');
  }
}
