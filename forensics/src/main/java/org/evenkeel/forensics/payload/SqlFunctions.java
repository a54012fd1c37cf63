package org.evenkeel.forensics.payload;

/// Functions and catalogues of databases, with blanks between: those of MySQL, PostgreSQL, SQLite,
/// Oracle and SQL Server that serve somebody who can call them.
final class SqlFunctions {
  /// Those that only attackers call by way of an address.
  static final String HOSTILE =
      """
      sleep benchmark pg_sleep extractvalue updatexml load_file xp_cmdshell xp_dirtree
      sp_executesql sp_password dbms_pipe dbms_lock dbms_utility utl_inaddr utl_http
      ctxsys randomblob generate_series make_set elt group_concat sqlite_version xmltype
      regexp_substring openrowset current_setting query_to_xml json_keys name_const
      gtid_subset geometrycollection multipoint polygon linestring multilinestring
      multipolygon exp xp_regread xp_servicecontrol sp_makewebtask sp_oacreate
      fn_xe_file_target_read_file pg_read_file lo_import lo_export load_extension
      opendatasource dbms_metadata dbms_scheduler dbms_java dbms_export_extension dbms_sql
      utl_file utl_smtp utl_tcp sp_configure sp_addextendedproc sp_oamethod sp_addlogin
      sp_helptext sp_executeexternalscript xp_subdirs xp_fileexist xp_regwrite
      xp_availablemedia xp_enumdsn xp_loginconfig xp_ntsec xp_terminate_process
      fn_trace_gettable fn_get_audit_file lo_from_bytea pg_stat_file pg_read_binary_file
      pg_logdir_ls dblink_connect dblink_send_query database_to_xml table_to_xml
      cursor_to_xml query_to_xmlschema zeroblob writefile readfile fts3_tokenizer sys_exec
      sys_eval wait_for_executed_gtid_set master_pos_wait get_lock release_lock
      gtid_subtract st_latfromgeohash st_longfromgeohash st_pointfromgeohash crypt_key
      dbms_xmlgen kernel_version lo_get unistr jsonb_pretty json_extract_path pg_ls_dir
      """;

  static final String OTHERS =
      """
      ascii ord char chr concat concat_ws substring substr mid left right length
      char_length len count if ifnull iif nullif coalesce cast convert hex unhex user
      database version schema current_user system_user session_user user_name db_name
      host_name lower upper floor rand row exists position locate instr find_in_set strcmp
      md5 sha1 sum avg min max round now curdate bin conv repeat reverse rtrim ltrim trim
      isnull greatest least bit_and bit_or soundex quote lpad rpad pi power sqrt cos sin
      to_char to_number unicode stuff replicate patindex charindex decode json_extract
      starts_with overlay encode nvl trunc abs acos adddate addtime aes_decrypt
      aes_encrypt any_value array_agg array_length array_to_string asin atan atan2
      bit_count bit_length bit_xor btrim ceil ceiling char_to_encoding character_length
      charset coercibility collation compress connection_id convert_tz cot crc32
      current_database current_date current_schema current_schemas current_time
      current_timestamp date date_add date_format date_sub date_trunc datediff datepart
      datename day dayname dayofmonth dayofweek dayofyear db_id degrees des_decrypt
      des_encrypt dense_rank difference dump extract field format found_rows from_base64
      from_days from_unixtime get_format getdate group_id grouping has_dbaccess hextoraw
      hour inet_aton inet_ntoa inet6_aton inet6_ntoa initcap interval is_free_lock
      is_member is_srvrolemember is_used_lock json_array json_object julianday last_day
      last_insert_id last_insert_rowid lcase likelihood likely listagg ln localtime
      localtimestamp log log10 log2 makedate maketime microsecond minute month monthname
      newid nextval nls_upper numtodsinterval nvl2 object_id object_name oct octet_length
      old_password ora_hash original_login parsename password percent_rank period_add
      period_diff printf quarter quote_ident quote_literal quotename radians rank rawtohex
      rawtonhex regexp_like regexp_matches regexp_replace regexp_split_to_table
      regexp_instr row_count row_number row_to_json scope_identity sec_to_time second
      serverproperty session_context sha sha2 sign space split_part sqlite_source_id
      sqlite_compileoption_used stddev stddev_pop strftime string_agg string_split strpos
      subdate substring_index subtime suser_id suser_name suser_sname sys_context
      sys_connect_by_path sysdate systimestamp tan time time_format time_to_sec timediff
      timestamp timestampadd timestampdiff to_base64 to_date to_days to_hex to_json
      to_seconds to_timestamp total total_changes translate try_cast try_convert typeof
      ucase uncompress unix_timestamp unlikely user_id userenv utc_date utc_time
      utc_timestamp uuid uuid_short var_pop variance week weekday weekofyear weight_string
      xmlagg xmlelement xmlparse xmlserialize xpath xml_is_well_formed year yearweek
      """;

  /// What a database keeps about itself.
  static final String CATALOGUES =
      """
      information_schema sysobjects syscolumns sysusers sysdatabases sysibm pg_catalog
      pg_user all_tables all_users all_tab_columns user_tables user_tab_columns
      msysaccessobjects sqlite_master sqlite_schema rdb$fields rdb$types rdb$database
      rdb$relations rdb$collations rdb$functions mysql.user pg_shadow pg_tables
      domain.domains sysibm.systables sysmaster performance_schema
      """;

  private SqlFunctions() {}
}
