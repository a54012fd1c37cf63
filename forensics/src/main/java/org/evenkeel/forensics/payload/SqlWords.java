package org.evenkeel.forensics.payload;

import java.util.HashMap;
import java.util.Map;

/// What words mean in SQL, one letter for each meaning: the alphabet of `SqlShapes`.
///
/// `S` select, `U` union and its kin, `A` all or distinct, `R` from, `W` where, `B` order or group
/// by, `H` having, `L` limit, `&` and or or, `!` not, `l` compares in words, `+` calculates, `N`
/// null, true or false, `K` case, `k` when, then, else, end, `E` as, `O` into, `I` insert, `P`
/// update, `D` delete, `T` drop, alter, create, `X` runs something, `F` a function that only
/// attackers call, `f` another function, `M` a catalogue of the database itself, `V` values or set,
/// `w` any other word.
final class SqlWords {
  private static final Map<String, Character> MEANINGS = meanings();

  private SqlWords() {}

  private static Map<String, Character> meanings() {
    Map<String, Character> all = new HashMap<>();
    put(all, 'S', "select");
    put(all, 'U', "union except intersect minus");
    put(all, 'A', "all distinct distinctrow");
    put(all, 'R', "from");
    put(all, 'W', "where");
    put(all, 'H', "having");
    put(all, 'L', "limit offset procedure fetch");
    put(all, '&', "and or xor");
    put(all, '!', "not");
    put(all, 'l', "like rlike regexp between in is ilike similar sounds glob");
    put(all, '+', "div mod collate");
    put(all, 'N', "null true false unknown");
    put(all, 'K', "case");
    put(all, 'k', "when then else end");
    put(all, 'E', "as");
    put(all, 'O', "into outfile dumpfile");
    put(all, 'I', "insert replace merge");
    put(all, 'P', "update");
    put(all, 'D', "delete");
    put(all, 'T', "drop alter create truncate rename grant revoke");
    put(all, 'X', "exec execute declare waitfor begin call shutdown backup handler prepare");
    put(all, 'V', "values set");
    functions(all);
    return Map.copyOf(all);
  }

  private static void functions(Map<String, Character> all) {
    put(
        all,
        'F',
        "sleep benchmark pg_sleep extractvalue updatexml load_file xp_cmdshell xp_dirtree"
            + " sp_executesql sp_password dbms_pipe dbms_lock dbms_utility utl_inaddr utl_http ctxsys"
            + " randomblob generate_series make_set elt group_concat sqlite_version"
            + " xmltype regexp_substring openrowset current_setting query_to_xml json_keys"
            + " name_const gtid_subset geometrycollection multipoint polygon linestring"
            + " multilinestring multipolygon exp xp_regread xp_servicecontrol sp_makewebtask"
            + " sp_oacreate fn_xe_file_target_read_file pg_read_file lo_import lo_export"
            + " crypt_key dbms_xmlgen kernel_version lo_get unistr jsonb_pretty json_extract_path pg_ls_dir");
    put(
        all,
        'f',
        "ascii ord char chr concat concat_ws substring substr mid left right length char_length len"
            + " count if ifnull iif nullif coalesce cast convert hex unhex user database version"
            + " schema current_user system_user session_user user_name db_name host_name lower upper"
            + " floor rand row exists position locate instr find_in_set strcmp md5 sha1 sum avg min"
            + " max round now curdate bin conv repeat reverse rtrim ltrim trim isnull greatest least"
            + " bit_and bit_or soundex quote lpad rpad pi power sqrt cos sin to_char to_number"
            + " unicode stuff replicate patindex charindex decode json_extract starts_with overlay encode div nvl trunc");
    put(
        all,
        'M',
        "information_schema sysobjects syscolumns sysusers sysdatabases sysibm pg_catalog pg_user"
            + " all_tables all_users all_tab_columns user_tables user_tab_columns msysaccessobjects"
            + " sqlite_master sqlite_schema rdb$fields rdb$types rdb$database rdb$relations"
            + " rdb$collations rdb$functions mysql.user pg_shadow pg_tables domain.domains"
            + " sysibm.systables sysmaster performance_schema");
  }

  private static void put(Map<String, Character> all, char meaning, String words) {
    for (String word : words.split(" ", -1)) {
      all.put(word, meaning);
    }
  }

  /// @param word in lower case
  static char meaning(String word) {
    Character meaning = MEANINGS.get(word);
    if (meaning != null) {
      return meaning;
    }
    int dot = word.indexOf('.');
    Character first = dot < 0 ? null : MEANINGS.get(word.substring(0, dot));
    return first != null && (first == 'M' || first == 'F') ? first : 'w';
  }
}
