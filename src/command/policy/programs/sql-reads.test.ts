import { describe, expect, it } from "vitest";
import { mysqlReads, postgresReads, sqliteReads } from "./sql-reads.ts";

describe("statements that only look", () => {
  it.each([
    "select version()",
    "SELECT datname FROM pg_database;",
    "select pid, state, query from pg_stat_activity where state = 'active'",
    "select datname, pg_size_pretty(pg_database_size(datname)) from pg_database order by 2 desc limit 5",
    "select now() - pg_postmaster_start_time()",
    "select table_name from information_schema.tables",
    "show max_connections",
    "\\l",
    "\\d+ clientes",
  ])("in psql: %s", (text) => expect(postgresReads.test(text)).toBe(true));

  it.each(["SHOW FULL PROCESSLIST;", "show databases", "SHOW ENGINE INNODB STATUS\\G", "show tables from ventas"])(
    "in mysql: %s",
    (text) => expect(mysqlReads.test(text)).toBe(true),
  );

  it.each(["select count(*) from t", "select a, b from t where c > 3 order by d limit 5;", ".tables", ".schema t"])(
    "in sqlite3: %s",
    (text) => expect(sqliteReads.test(text)).toBe(true),
  );
});

describe("statements that ask", () => {
  it.each([
    "select * from clientes",
    "select 1; truncate t",
    "select * into copia from t",
    "select pg_terminate_backend(123)",
    "select pg_cancel_backend(pid) from pg_stat_activity",
    "select pg_read_file ('/etc/passwd')",
    "select f /**/ ('x')",
    "select \"f\"('x')",
    "select version() -- x\n;drop table y",
    "select * from pg_database, clientes",
    "select * from pg_database join f('x') on true",
    "select * from pg_locks for update",
    "select * from pg_shadow",
    "select rolpassword from pg_authid",
    "with b as (delete from t returning *) select * from b",
    "\\! id",
    "\\dt \\! id",
    "\\o /tmp/x",
    "\\copy t to x",
  ])("in psql: %s", (text) => expect(postgresReads.test(text)).toBe(false));

  it.each([
    "show databases; drop table x",
    "select user, authentication_string from mysql.user",
    "select * from t into outfile '/tmp/t.csv'",
    "show grants",
    "show databases \\! id",
    "select sleep(10)",
    "system id",
  ])("in mysql: %s", (text) => expect(mysqlReads.test(text)).toBe(false));

  it.each([
    "delete from t",
    "select writefile('x', 'y')",
    "select load_extension('/tmp/x')",
    "select readfile('/etc/shadow')",
    "select 1; drop table t",
    ".shell id",
    ".tables\n.shell id",
    ".once |sh",
    "attach 'x' as y",
    "pragma writable_schema = 1",
  ])("in sqlite3: %s", (text) => expect(sqliteReads.test(text)).toBe(false));

  it("quickly, however long the text", () => {
    for (const text of [
      `select ${"a ".repeat(50_000)}$`,
      `select ${" ".repeat(50_000)}$`,
      `select ${"a(".repeat(50_000)}`,
    ])
      expect([postgresReads, mysqlReads, sqliteReads].some((pattern) => pattern.test(text))).toBe(false);
  });
});
