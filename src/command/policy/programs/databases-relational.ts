import type { ProgramRow, Use } from "../program-row.ts";
import { changing, destroying } from "./plain-rows.ts";
import { mysqlReads, postgresReads } from "./sql-reads.ts";

const acts: Use = { effect: "write", operands: "text" };

const anyQuery = {
  en: "runs statements of its own language, which can change data or run programs",
  es: "ejecuta sentencias de su propio lenguaje, que pueden cambiar datos o ejecutar programas",
};

const showsData = { en: "shows everything in the database", es: "muestra todo lo que hay en la base de datos" };

const databaseName = /^[\w.-]+$/;

const postgres: ProgramRow[] = [
  {
    names: ["psql"],
    area: "databases",
    what: { en: "talks to a PostgreSQL database", es: "habla con una base de datos PostgreSQL" },
    use: {
      effect: "write",
      readWith: "-l --list -c= --command= -V --version -? --help",
      values: { "-c": postgresReads, "--command": postgresReads, "-d": databaseName, "--dbname": databaseName },
      operands: { kinds: ["text", "user"], max: 2, matching: databaseName },
      flags: {
        read: "-d= --dbname= -h=host --host=host -p= --port= -U=user --username=user -w --no-password -W --password -A --no-align -t --tuples-only -X --no-psqlrc -q --quiet -x --expanded -H --html --csv -F=",
      },
      network: true,
      reason: anyQuery,
    },
    examples: {
      read: [
        "psql -l",
        "psql -U postgres --list",
        "psql -h db.ejemplo.org -l",
        "psql --version",
        "psql -c 'select version()'",
        "psql -U postgres -Atc 'select datname from pg_database'",
        "psql ventas -c '\\dt'",
        "psql -c \"select pid, state from pg_stat_activity where state = 'active'\"",
      ],
      asks: [
        "psql",
        "psql ventas",
        "psql -c 'select * from clientes'",
        "psql -c 'select pg_reload_conf()'",
        "psql -c 'select 1; drop table x'",
        "psql -c '\\! id'",
        "psql -d 'host=x options=-cx' -l",
        "psql -f x.sql",
        "psql -l -o /tmp/x",
        "psql -l -c 'drop table x'",
        "psql -l -L /tmp/x",
        "psql -l 'postgresql://x/y'",
      ],
      truth: false,
    },
  },
  {
    names: ["pg_isready"],
    area: "databases",
    what: { en: "says whether a PostgreSQL server answers", es: "dice si un servidor PostgreSQL responde" },
    use: {
      effect: "read",
      flags: {
        read: "-h=host --host=host -p= --port= -U=user --username=user -t= --timeout= -q --quiet -V --version -? --help",
      },
      network: true,
    },
    examples: { read: ["pg_isready", "pg_isready -p 5433"], asks: ["pg_isready -d 'host=x'"] },
  },
  {
    names: ["pg_lsclusters"],
    area: "databases",
    what: { en: "lists the PostgreSQL clusters of this machine", es: "lista los clústeres PostgreSQL de esta máquina" },
    use: {
      effect: "read",
      flags: { read: "-h --no-header -j --json -s --start-conf --help" },
      sees: ["host-processes"],
    },
    examples: { read: ["pg_lsclusters", "pg_lsclusters -h"], asks: ["pg_lsclusters x"] },
  },
  {
    names: ["pg_config"],
    area: "databases",
    what: { en: "shows how PostgreSQL was built", es: "muestra cómo se compiló PostgreSQL" },
    use: {
      effect: "read",
      flags: {
        read: "--bindir --docdir --htmldir --includedir --pkgincludedir --includedir-server --libdir --pkglibdir --localedir --mandir --sharedir --sysconfdir --pgxs --configure --cc --cppflags --cflags --cflags_sl --ldflags --ldflags_ex --ldflags_sl --libs --version --help -?",
      },
      harmless: true,
    },
    examples: { read: ["pg_config", "pg_config --version"], asks: [] },
  },
  {
    names: ["pg_controldata"],
    area: "databases",
    what: {
      en: "shows the state of a PostgreSQL data folder",
      es: "muestra el estado de una carpeta de datos de PostgreSQL",
    },
    use: {
      effect: "read",
      flags: { read: "-D= --pgdata= -V --version -? --help" },
      operands: "text",
      root: true,
    },
    examples: {
      read: ["pg_controldata /var/lib/postgresql/15/main", "pg_controldata --version"],
      asks: ["pg_controldata --x"],
    },
  },
  {
    names: ["pg_ctl"],
    area: "databases",
    what: { en: "starts and stops a PostgreSQL server", es: "arranca y para un servidor PostgreSQL" },
    use: {
      effect: "write",
      flags: { read: "-V --version -? --help" },
      bare: "read",
      subcommands: {
        status: { effect: "read", flags: { read: "-D= --pgdata=" } },
        "start|stop|restart|reload|promote|init|initdb|kill|logrotate|register|unregister": acts,
      },
    },
    examples: {
      read: ["pg_ctl status -D /var/lib/postgresql/15/main", "pg_ctl --version"],
      asks: ["pg_ctl stop", "pg_ctl -D /x restart", "pg_ctl reload"],
    },
  },
  {
    names: ["pg_ctlcluster"],
    area: "databases",
    what: { en: "starts and stops PostgreSQL clusters", es: "arranca y para clústeres PostgreSQL" },
    use: { effect: "write", readWith: "--help", operands: "text" },
    examples: { read: [], asks: ["pg_ctlcluster 15 main restart", "pg_ctlcluster 15 main status"] },
  },
  changing(
    "databases",
    ["pg_dump", "pg_dumpall", "pg_basebackup", "pg_receivewal", "pg_recvlogical", "pg_waldump"],
    "copies what is in PostgreSQL",
    "copia lo que hay en PostgreSQL",
    ["pg_dump ventas", "pg_dumpall", "pg_basebackup -D x"],
    { readWith: "-V --version -? --help", reason: showsData },
  ),
  changing(
    "databases",
    [
      "pg_restore",
      "createdb",
      "createuser",
      "vacuumdb",
      "reindexdb",
      "clusterdb",
      "pg_createcluster",
      "pg_upgradecluster",
      "pg_renamecluster",
      "initdb",
      "pg_upgrade",
      "pg_rewind",
      "pg_resetwal",
      "pgbench",
      "pg_repack",
      "pg_archivecleanup",
      "pgbouncer",
      "patronictl",
      "repmgr",
      "pgbackrest",
      "barman",
    ],
    "changes PostgreSQL databases",
    "cambia bases de datos PostgreSQL",
    ["createdb x", "vacuumdb -a", "pg_restore -d x y", "pg_resetwal /x"],
    { readWith: "-V --version -? --help" },
  ),
  destroying(
    "databases",
    ["dropdb", "dropuser", "pg_dropcluster"],
    "deletes PostgreSQL databases or users",
    "borra bases de datos o usuarios de PostgreSQL",
    ["dropdb ventas", "dropuser ana", "pg_dropcluster 15 main"],
    { readWith: "-V --version -? --help" },
  ),
];

const MYSQL =
  "-u=user --user=user -p[=] --password[=] -h=host --host=host -P= --port= -S=path --socket=path -V --version -? -I --help -s --silent -v --verbose --protocol= --connect-timeout=";

const mysql: ProgramRow[] = [
  {
    names: ["mysqladmin", "mariadb-admin"],
    area: "databases",
    what: { en: "shows and controls a MySQL or MariaDB server", es: "muestra y controla un servidor MySQL o MariaDB" },
    use: {
      effect: "read",
      flags: { read: `${MYSQL} -r --relative -E --vertical` },
      // Several commands may follow each other: every one must be known.
      operands: {
        kinds: ["text"],
        matching: /^(ping|status|extended-status|version|variables|processlist|proc|stat|var|ver)$/,
      },
      network: true,
    },
    examples: {
      read: ["mysqladmin status", "mysqladmin -u root ping", "mysqladmin version", "mysqladmin processlist"],
      asks: [
        "mysqladmin status shutdown",
        "mysqladmin flush-hosts",
        "mysqladmin -u root password nueva",
        "mysqladmin --defaults-file=/tmp/x status",
        "mysqladmin create x",
      ],
      truth: false,
    },
  },
  {
    names: ["mysqlshow", "mariadb-show"],
    area: "databases",
    what: { en: "lists MySQL databases, tables and columns", es: "lista bases de datos, tablas y columnas de MySQL" },
    use: {
      effect: "read",
      flags: { read: `${MYSQL} -k --keys -i --status --count -t --show-table-type` },
      operands: "text",
      network: true,
    },
    examples: {
      read: ["mysqlshow", "mysqlshow -u root ventas"],
      asks: ["mysqlshow --plugin-dir=/tmp", "mysqlshow --defaults-file=/tmp/x"],
      truth: false,
    },
  },
  {
    names: ["mysql", "mariadb"],
    area: "databases",
    what: { en: "talks to a MySQL or MariaDB database", es: "habla con una base de datos MySQL o MariaDB" },
    use: {
      effect: "write",
      readWith: "-e= --execute= -V --version -? --help",
      flags: {
        read: `${MYSQL} -D= --database= -N --skip-column-names -B --batch -t --table -E --vertical -X --xml -H --html -r --raw`,
      },
      values: { "-e": mysqlReads, "--execute": mysqlReads },
      operands: { kinds: ["text"], max: 1, matching: databaseName },
      network: true,
      reason: anyQuery,
    },
    examples: {
      read: [
        "mysql --version",
        "mysql -e 'SHOW PROCESSLIST'",
        "mysql -u root -Ne 'show databases'",
        "mysql ventas -e 'show tables'",
      ],
      asks: [
        "mysql",
        "mysql -e 'select * from clientes'",
        "mysql -e 'show databases; drop table x'",
        "mysql -e 'show databases' --pager=sh",
        "mysql --defaults-file=/tmp/x -e 'show databases'",
        "mysql -u root -p ventas",
        "mysql -e '\\! id'",
      ],
    },
  },
  changing(
    "databases",
    [
      "mysqldump",
      "mariadb-dump",
      "mysqlpump",
      "mysqlbinlog",
      "mariadb-binlog",
      "mydumper",
      "mariabackup",
      "mariadb-backup",
      "xtrabackup",
    ],
    "copies what is in MySQL",
    "copia lo que hay en MySQL",
    ["mysqldump ventas", "mysqldump --all-databases", "xtrabackup --backup"],
    { readWith: "-V --version -? --help", reason: showsData },
  ),
  changing(
    "databases",
    [
      "mysqlcheck",
      "mariadb-check",
      "mysqlimport",
      "mariadb-upgrade",
      "mysql_upgrade",
      "mysql_secure_installation",
      "mysql_install_db",
      "mysqld",
      "mariadbd",
      "mysqld_safe",
      "mysqltuner",
      "mysqlslap",
      "myisamchk",
      "aria_chk",
      "myloader",
      "mysql_tzinfo_to_sql",
      "pt-online-schema-change",
      "galera_new_cluster",
    ],
    "checks, repairs or changes MySQL databases",
    "revisa, repara o cambia bases de datos MySQL",
    ["mysqlcheck --repair ventas", "mysql_secure_installation", "mysqlimport x y"],
    { readWith: "" },
  ),
];

const sqlite: ProgramRow = {
  names: ["sqlite3", "sqlite"],
  area: "databases",
  what: { en: "talks to an SQLite file", es: "trabaja con un fichero SQLite" },
  use: {
    effect: "read",
    bare: "write",
    grammar: "long",
    judge: "sqlite",
    readWith: "-version --version -help --help",
    flags: {
      read: "-readonly --readonly -header -noheader -column -csv -json -table -box -markdown -line -list -html -quote -bail -batch",
    },
    operands: { kinds: ["path", "text"], max: 2 },
    reason: anyQuery,
  },
  examples: {
    read: [
      "sqlite3 b.db .tables",
      "sqlite3 -readonly b.db '.schema clientes'",
      "sqlite3 -header -column b.db 'select nombre, count(*) from t group by nombre'",
      "sqlite3 --version",
    ],
    asks: [
      "sqlite3",
      "sqlite3 b.db",
      "sqlite3 -readonly b.db",
      "sqlite3 b.db 'delete from t'",
      "sqlite3 b.db .tables .shell",
      "sqlite3 b.db \"select writefile('x', 'y')\"",
      "sqlite3 -readonly b.db '.shell id'",
      "sqlite3 -cmd '.system id' b.db .tables",
      "sqlite3 -init /tmp/x b.db .tables",
      "sqlite3 ~/.mozilla/firefox/x/cookies.sqlite .tables",
    ],
  },
};

export const databasesRelational: readonly ProgramRow[] = [...postgres, ...mysql, sqlite];
