import type { ProgramRow, Use } from "../program-row.ts";
import { changing, fullScreen } from "./plain-rows.ts";

const acts: Use = { effect: "write", operands: "text" };

const anyQuery = {
  en: "runs statements of its own language, which can change data or run programs",
  es: "ejecuta sentencias de su propio lenguaje, que pueden cambiar datos o ejecutar programas",
};

const REDIS =
  "-h=host -p= -n=number --no-auth-warning --raw --no-raw --csv --json --tls --user= --askpass -2 -3 -v --version --help";

const upperAndLower = (names: string): string =>
  names
    .split("|")
    .flatMap((name) => [name, name.toUpperCase()])
    .join("|");

const asksRedis: Use = { effect: "read", operands: "text" };

const redisMore = (reads: string): Use => ({ effect: "write", subcommands: { [upperAndLower(reads)]: asksRedis } });

const redis: ProgramRow[] = [
  {
    names: ["redis-cli", "valkey-cli", "keydb-cli"],
    area: "databases",
    what: { en: "talks to a Redis server", es: "habla con un servidor Redis" },
    use: {
      effect: "write",
      grammar: "posix",
      readWith: "-v --version --help",
      flags: { read: REDIS },
      network: true,
      reason: { en: "can change what Redis keeps", es: "puede cambiar lo que guarda Redis" },
      subcommands: {
        [upperAndLower(
          "ping|info|dbsize|lastsave|time|role|ttl|pttl|type|exists|strlen|llen|scard|hlen|zcard|xlen|keys|scan",
        )]: asksRedis,
        [upperAndLower("memory")]: redisMore("stats|usage|doctor"),
        [upperAndLower("client")]: redisMore("list|info|id|getname"),
        [upperAndLower("slowlog")]: redisMore("get|len"),
        [upperAndLower("latency")]: redisMore("latest|doctor|history"),
        [upperAndLower("cluster")]: redisMore("info|nodes|slots|shards|myid|keyslot|countkeysinslot"),
        [upperAndLower("command")]: redisMore("count|docs|info|list"),
      },
    },
    examples: {
      read: [
        "redis-cli ping",
        "redis-cli -n 1 INFO memory",
        "redis-cli dbsize",
        "redis-cli client list",
        "redis-cli SLOWLOG GET 10",
        "redis-cli --version",
        "redis-cli ttl sesion:1",
      ],
      asks: [
        "redis-cli",
        "redis-cli FLUSHALL",
        "redis-cli CONFIG GET requirepass",
        "redis-cli get clave",
        "redis-cli set a b",
        "redis-cli --eval x.lua",
        "redis-cli -x set a",
        "redis-cli --rdb copia.rdb",
        "redis-cli client kill x",
        "redis-cli slowlog reset",
      ],
      truth: false,
    },
  },
  changing(
    "databases",
    [
      "redis-server",
      "redis-sentinel",
      "redis-benchmark",
      "redis-check-aof",
      "redis-check-rdb",
      "valkey-server",
      "memcached",
    ],
    "serves, measures or mends Redis",
    "sirve, mide o repara Redis",
    ["redis-server", "redis-check-aof --fix x", "redis-benchmark"],
    { readWith: "" },
  ),
];

const RABBIT =
  "-n= --node= -q --quiet -s --silent -p= --vhost= -t= --timeout= --formatter= --no-table-headers -l --longnames --online --offline --local --dry-run";

const others: ProgramRow[] = [
  {
    names: ["rabbitmqctl", "rabbitmq-diagnostics"],
    area: "databases",
    what: { en: "shows and controls a RabbitMQ server", es: "muestra y controla un servidor RabbitMQ" },
    use: {
      effect: "write",
      flags: { read: RABBIT },
      sees: ["network", "host-processes"],
      root: true,
      subcommands: {
        "status|ping|version|server_version|cluster_status|list_queues|list_users|list_vhosts|list_permissions|list_connections|list_channels|list_exchanges|list_bindings|list_consumers|list_policies|list_user_permissions|list_feature_flags|list_ciphers|check_running|check_local_alarms|alarms|listeners|memory_breakdown|help":
          {
            effect: "read",
            flags: { read: RABBIT },
            operands: "text",
          },
        "add_user|add_vhost|set_permissions|set_user_tags|set_policy|change_password|stop|stop_app|start_app|shutdown|reset|force_reset|join_cluster|forget_cluster_node|eval|environment|report|rotate_logs|close_connection|trace_on|trace_off|enable_feature_flag|observer":
          acts,
        "purge_queue|delete_queue|delete_user|delete_vhost|clear_password|clear_permissions|clear_policy": {
          effect: "destructive",
          operands: "text",
        },
      },
    },
    examples: {
      read: [
        "rabbitmqctl status",
        "rabbitmqctl list_queues name messages",
        "rabbitmqctl list_users -q",
        "rabbitmq-diagnostics ping",
      ],
      asks: [
        "rabbitmqctl purge_queue cola",
        "rabbitmqctl eval 'init:stop().'",
        "rabbitmqctl stop",
        "rabbitmqctl environment",
      ],
      truth: false,
    },
  },
  {
    names: ["rabbitmq-plugins"],
    area: "databases",
    what: { en: "lists and enables RabbitMQ's plugins", es: "lista y activa los complementos de RabbitMQ" },
    use: {
      effect: "write",
      sees: ["network", "host-processes"],
      root: true,
      subcommands: {
        list: {
          effect: "read",
          flags: { read: "-v -m -e -E --verbose --minimal --enabled --implicitly-enabled -q" },
          operands: "text",
        },
        "enable|disable|set": acts,
      },
    },
    examples: { read: ["rabbitmq-plugins list -e"], asks: ["rabbitmq-plugins enable x"], truth: false },
  },
  {
    names: ["etcdctl"],
    area: "databases",
    what: { en: "talks to an etcd cluster", es: "habla con un clúster etcd" },
    use: {
      effect: "write",
      flags: {
        read: "--endpoints=host -w= --write-out= --cacert=path --command-timeout= --dial-timeout= --version -h --help",
      },
      bare: "read",
      network: true,
      subcommands: {
        endpoint: {
          effect: "write",
          subcommands: { "health|status|hashkv": { effect: "read", flags: { read: "--cluster" } } },
        },
        member: {
          effect: "write",
          subcommands: {
            list: { effect: "read" },
            "add|update|promote": acts,
            remove: { effect: "destructive", operands: "text" },
          },
        },
        alarm: { effect: "write", subcommands: { list: { effect: "read" }, disarm: acts } },
        version: { effect: "read" },
        "get|put|watch|txn|compaction|defrag|snapshot|lease|lock|elect|auth|user|role|move-leader|make-mirror|check":
          acts,
        del: { effect: "destructive", operands: "text" },
      },
    },
    examples: {
      read: ["etcdctl endpoint health", "etcdctl member list -w table", "etcdctl version"],
      asks: ["etcdctl put a b", "etcdctl get / --prefix", "etcdctl del --prefix /x", "etcdctl snapshot save x"],
      truth: false,
    },
  },
  {
    names: ["consul", "vault"],
    area: "databases",
    what: { en: "shares settings and secrets among machines", es: "comparte ajustes y secretos entre máquinas" },
    use: {
      effect: "write",
      flags: { read: "-version --version -v" },
      bare: "write",
      readWith: "-version --version",
      sees: ["network"],
      subcommands: {
        "members|info|version|status": { effect: "read", grammar: "long", flags: { read: "-detailed -wan -format=" } },
        catalog: {
          effect: "write",
          subcommands: {
            "datacenters|nodes|services": { effect: "read", grammar: "long", flags: { read: "-detailed -tags" } },
          },
        },
        "kv|agent|acl|config|connect|event|exec|force-leave|intention|join|keyring|leave|lock|login|maint|monitor|operator|reload|services|snapshot|tls|validate|watch|read|write|list|delete|secrets|auth|policy|token|server|ssh|unwrap|lease|audit|debug|namespace|path-help|plugin|proxy|rekey|seal|unseal|transit":
          acts,
      },
    },
    examples: {
      read: ["consul members", "vault status", "consul catalog services", "consul --version"],
      asks: [
        "consul kv put a b",
        "vault kv get secret/x",
        "consul exec ls",
        "vault token lookup",
        "consul members -http-addr=http://x",
      ],
      truth: false,
    },
  },
  {
    names: ["nodetool"],
    area: "databases",
    what: { en: "shows and controls a Cassandra node", es: "muestra y controla un nodo de Cassandra" },
    use: {
      effect: "write",
      sees: ["network"],
      subcommands: {
        "status|info|ring|tpstats|tablestats|cfstats|compactionstats|netstats|version|gossipinfo|describecluster|getendpoints|tablehistograms|proxyhistograms|statusgossip|statusbinary|listsnapshots|gcstats":
          { effect: "read", flags: { read: "-r -H --human-readable -T --tokens -F= --format=" }, operands: "text" },
        "repair|cleanup|compact|flush|drain|decommission|removenode|assassinate|snapshot|clearsnapshot|stopdaemon|disablegossip|enablegossip|rebuild|move|scrub|truncatehints":
          acts,
      },
    },
    examples: {
      read: ["nodetool status", "nodetool tpstats", "nodetool info"],
      asks: ["nodetool drain", "nodetool removenode x", "nodetool -h otra status"],
      truth: false,
    },
  },
  changing(
    "databases",
    [
      "mongosh",
      "mysqlsh",
      "mycli",
      "mongo",
      "cqlsh",
      "influx",
      "clickhouse-client",
      "clickhouse",
      "cypher-shell",
      "isql",
      "osql",
      "sqlcmd",
      "tsql",
      "sqlplus",
      "usql",
      "pgcli",
      "litecli",
      "duckdb",
      "cockroach",
      "couchdb",
      "arangosh",
      "rethinkdb",
      "db2",
      "solr",
      "ldapvi",
    ],
    "talks to a database",
    "habla con una base de datos",
    [
      "mongosh --eval 'db.stats()'",
      "influx -execute 'show databases'",
      "duckdb x.db",
      "clickhouse-client -q 'select 1'",
      "cqlsh",
    ],
    { reason: anyQuery, readWith: "" },
  ),
  changing(
    "databases",
    [
      "mongodump",
      "mongorestore",
      "mongoexport",
      "mongoimport",
      "mongod",
      "influxd",
      "etcd",
      "etcdutl",
      "bbolt",
      "db_dump",
      "tdbdump",
      "tdbtool",
      "ldbsearch",
    ],
    "copies, loads or serves a database",
    "copia, carga o sirve una base de datos",
    ["mongodump", "mongorestore x", "tdbdump x.tdb"],
    { readWith: "--version" },
  ),
  changing(
    "databases",
    [
      "kafka-topics.sh",
      "kafka-console-consumer.sh",
      "kafka-console-producer.sh",
      "kafka-consumer-groups.sh",
      "kafka-configs.sh",
      "zkCli.sh",
      "kcat",
      "nats",
      "pulsar-admin",
    ],
    "talks to a queue of messages",
    "habla con una cola de mensajes",
    ["kafka-topics.sh --delete --topic x --bootstrap-server h:9092", "zkCli.sh"],
    { readWith: "" },
  ),
  fullScreen(
    "databases",
    ["mytop", "innotop", "pg_top", "pg_activity", "mongotop", "mongostat", "pgcenter"],
    "shows a database at work full screen",
    "muestra a pantalla completa cómo trabaja una base de datos",
    ["mytop", "pg_activity", "mongotop"],
  ),
];

export const databases: readonly ProgramRow[] = [...redis, ...others];
