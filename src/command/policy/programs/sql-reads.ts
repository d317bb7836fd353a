/**
 * Statements that only look: one SELECT or SHOW without functions of unknown effect. Used as the pattern that the value
 * of `psql -c`, `mysql -e` or an operand of sqlite3 must match; whatever else is said in SQL asks.
 */
const functions =
  "count|sum|avg|min|max|round|abs|length|lower|upper|trim|substr|substring|left|right|coalesce|ifnull|nullif|concat|group_concat|string_agg|now|date|time|datetime|strftime|julianday|date_trunc|extract|age|to_char|typeof|version|current_database|current_user|user|database|schema|" +
  "pg_size_pretty|pg_database_size|pg_relation_size|pg_total_relation_size|pg_table_size|pg_indexes_size|pg_is_in_recovery|pg_postmaster_start_time|pg_last_xact_replay_timestamp|pg_last_wal_replay_lsn|pg_last_wal_receive_lsn|pg_current_wal_lsn|pg_wal_lsn_diff|pg_blocking_pids|pg_get_viewdef|pg_get_indexdef";
const secretWords =
  "\\w*(?:shadow|authid|passw|secret|token|credential|user_mapping|authentication_string|largeobject|api_?key|clave|contrase)\\w*";
/** A call of a listed function, a bracket after a keyword, a plain word that is no secret and no INTO or FOR, a literal. */
const piece = `(?:(?:${functions})\\s*\\(|(?:in|and|or|not|where|on|by|as|over|exists|select|from|when|then|else|all|any|values)\\s*\\(|(?!(?:into|for|${secretWords})\\b)[a-z_][\\w.]*(?!\\s*\\()(?![\\w.])|'[^'\\\\]*'|\\d+(?:\\.\\d+)?(?![\\w.])|[\\s,*()=<>!+|]|-(?!-)|::(?:int|bigint|text|date|numeric|timestamp)\\b)`;
const select = `select\\s(?:${piece})+`;
/** No longer than people type, so that the patterns stay fast on any text. */
const short = "(?=[\\s\\S]{0,400}$)";

/** psql: a SELECT on the catalogue's own views, a SHOW, or a command that lists. */
const catalogue =
  "(?:pg_catalog\\.|information_schema\\.)?(?:pg_(?:stat_\\w+|statio_\\w+|database|tables|views|indexes|namespace|class|roles|settings|locks|extension|tablespace|replication_slots|available_extensions)|information_schema\\.\\w+)";
const fromCatalogue = `(?!.*\\b(?:from|join)\\s+(?!${catalogue}\\b))(?!.*\\bfrom\\b(?:(?!\\b(?:where|group|order|limit)\\b).)*,)`;
export const postgresReads = new RegExp(
  `^${short}\\s*(?:${fromCatalogue}${select}|show\\s+[\\w.]+|\\\\(?:l|conninfo|d[tvisnfpuxmEDgTbcoO]?S?)\\+?(?:\\s+[\\w.*"]+)?);?\\s*$`,
  "is",
);

const like = "(?:\\s+like\\s+'[\\w%]*')?";
const mysqlShow =
  "show\\s+(?:(?:full\\s+)?processlist|databases|schemas|(?:full\\s+)?tables(?:\\s+(?:from|in)\\s+\\w+)?|(?:global\\s+|session\\s+)?(?:status|variables)|engines|engine\\s+innodb\\s+status|master\\s+status|(?:slave|replica)\\s+status|(?:all\\s+)?(?:slaves|replicas)\\s+status|binary\\s+logs|binary\\s+log\\s+status|warnings|plugins|open\\s+tables|table\\s+status(?:\\s+(?:from|in)\\s+\\w+)?|events|triggers|character\\s+set|collation|(?:index|indexes|keys|columns)\\s+(?:from|in)\\s+[\\w.]+)";
export const mysqlReads = new RegExp(
  `^${short}\\s*(?:${mysqlShow}${like}|select\\s+(?:version|now|user|database|current_user)\\(\\)|select\\s+@@[\\w.]+)\\s*(?:;|\\\\G)?\\s*$`,
  "i",
);

/** sqlite3: a SELECT, or a dot command that shows the shape of the file. */
export const sqliteReads = new RegExp(
  `^${short}\\s*(?:${select}|\\.(?:tables|databases|indexes|indices|schema|dbinfo)(?:\\s+\\w+)?);?\\s*$`,
  "is",
);
