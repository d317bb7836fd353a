import type { ProgramRow, Use } from "../program-row.ts";
import { changing } from "./plain-rows.ts";

const acts: Use = { effect: "write", operands: "text" };

const binaries: ProgramRow[] = [
  {
    names: ["nm", "gcc-nm"],
    area: "development",
    what: { en: "lists the symbols of a program", es: "lista los símbolos de un programa" },
    use: {
      effect: "read",
      flags: {
        read: "-a --debug-syms -A --print-file-name -B -C --demangle[=] --no-demangle -D --dynamic -f= --format= -g --extern-only -h --help -l --line-numbers -n --numeric-sort -o -p --no-sort -P --portability -r --reverse-sort -s --print-armap -S --print-size --size-sort -t= --radix= -u --undefined-only -U --defined-only -v -V --version -W --no-weak --synthetic --with-symbol-versions --special-syms -j --just-symbols --quiet",
      },
      operands: { kinds: ["path"], matching: /^[^@]/ },
    },
    examples: {
      read: ["nm -D /bin/ls", "nm -C --defined-only /bin/ls"],
      asks: ["nm --plugin /tmp/x.so a.o", "nm @opciones"],
    },
  },
  {
    names: ["objdump"],
    area: "development",
    what: { en: "looks into a compiled program", es: "examina un programa compilado" },
    use: {
      effect: "read",
      flags: {
        read: "-a --archive-headers -f --file-headers -p --private-headers -P= -h --section-headers --headers -x --all-headers -d --disassemble[=] -D --disassemble-all -S --source -s --full-contents -g --debugging -e --debugging-tags -G --stabs -W[=] --dwarf[=] -t --syms -T --dynamic-syms -r --reloc -R --dynamic-reloc -v --version -i --info -H --help -b= --target= -m= --architecture= -j= --section= -M= --disassembler-options= -EB -EL -C --demangle[=] -l --line-numbers -F --file-offsets -w --wide -z --disassemble-zeroes --start-address= --stop-address= --no-show-raw-insn --show-raw-insn --prefix-addresses --no-addresses --visualize-jumps[=] --inlines",
      },
      operands: { kinds: ["path"], matching: /^[^@]/ },
    },
    examples: {
      read: ["objdump -d /bin/ls", "objdump -h /bin/ls", "objdump -T /bin/ls"],
      asks: ["objdump --plugin x a.o", "objdump @opciones"],
    },
  },
  {
    names: ["readelf"],
    area: "development",
    what: { en: "looks into a compiled program's headers", es: "examina las cabeceras de un programa compilado" },
    use: {
      effect: "read",
      flags: {
        read: "-a --all -h --file-header -l --program-headers --segments -S --section-headers --sections -g --section-groups -t --section-details -e --headers -s --syms --symbols --dyn-syms --lto-syms -n --notes -r --relocs -u --unwind -d --dynamic -V --version-info -A --arch-specific -c --archive-index -D --use-dynamic -x= --hex-dump= -p= --string-dump= -R= --relocated-dump= -z --decompress -w[=] --debug-dump[=] -I --histogram -v --version -W --wide -H --help -C --demangle[=] -T --silent-truncation",
      },
      operands: { kinds: ["path"], matching: /^[^@]/ },
    },
    examples: {
      read: ["readelf -h /bin/ls", "readelf -d /bin/ls", "readelf -Ws /bin/ls"],
      asks: ["readelf @opciones"],
    },
  },
  {
    names: ["size"],
    area: "development",
    what: { en: "shows the sizes of a program's parts", es: "muestra los tamaños de las partes de un programa" },
    use: {
      effect: "read",
      flags: {
        read: "-A -B -G --format= -o -d -x --radix= --common -t --totals --target= -h -H --help -v -V --version",
      },
      operands: { kinds: ["path"], matching: /^[^@]/ },
    },
    examples: { read: ["size /bin/ls", "size -A /bin/ls"], asks: ["size @opciones"] },
  },
  {
    names: ["addr2line"],
    area: "development",
    what: { en: "finds the line of code of an address", es: "busca la línea de código de una dirección" },
    use: {
      effect: "read",
      flags: {
        read: "-a --addresses -b= --target= -C --demangle[=] -e=path --exe=path -f --functions -s --basenames -i --inlines -j= --section= -p --pretty-print -h -H --help -v -V --version",
      },
      operands: { kinds: ["text"], matching: /^(0x)?[\da-fA-F]+$/ },
    },
    examples: { read: ["addr2line -e /bin/ls 0x1000"], asks: ["addr2line @opciones"] },
  },
  {
    names: ["c++filt"],
    area: "development",
    what: {
      en: "turns compiled names back into readable ones",
      es: "devuelve a su forma legible los nombres compilados",
    },
    use: {
      effect: "read",
      flags: {
        read: "-_ -n -p -t -i -r -s= --strip-underscore --no-strip-underscore --no-params --types --no-verbose --no-recurse-limit --format= --help --version",
      },
      operands: { kinds: ["text"], matching: /^[^@]/ },
    },
    examples: { read: ["c++filt _ZN3foo3barEv"], asks: ["c++filt @opciones"] },
  },
  {
    names: ["pkg-config", "pkgconf"],
    area: "development",
    what: { en: "shows how to build with a library", es: "muestra cómo compilar con una biblioteca" },
    use: {
      effect: "read",
      flags: {
        read: "--version --modversion --cflags --cflags-only-I --cflags-only-other --libs --libs-only-l --libs-only-L --libs-only-other --static --shared --exists --atleast-version= --exact-version= --max-version= --list-all --list-package-names --print-provides --print-requires --print-requires-private --print-errors --silence-errors --short-errors --errors-to-stdout --print-variables --variable= --define-variable= --atleast-pkgconfig-version= --path --help --uninstalled --validate",
      },
      operands: "package",
    },
    examples: {
      read: ["pkg-config --list-all", "pkg-config --modversion openssl", "pkg-config --cflags --libs zlib"],
      asks: ["pkg-config --log-file=/tmp/x --list-all"],
    },
  },
  {
    names: ["gcov-dump", "elfedit", "elfutils", "eu-readelf", "dwarfdump", "pahole", "checksec"],
    area: "development",
    what: { en: "looks into a compiled program", es: "examina un programa compilado" },
    use: { effect: "write", readWith: "--version" },
    examples: { read: [], asks: ["elfedit --output-osabi x y", "checksec --file=/bin/ls"] },
  },
];

const checkers: ProgramRow[] = [
  {
    names: ["shellcheck"],
    area: "development",
    what: { en: "finds mistakes in shell scripts", es: "encuentra errores en guiones de intérprete" },
    use: {
      effect: "read",
      flags: {
        read: "-a --check-sourced -C[=] --color[=] -i= --include= -e= --exclude= --extended-analysis= -f= --format= --list-optional --norc -o= --enable= -P= --source-path= -s= --shell= -S= --severity= -V --version -W= --wiki-link-count= -x --external-sources --help",
      },
      operands: "path",
    },
    examples: {
      read: ["shellcheck guion.sh", "shellcheck -s bash -f gcc guion.sh"],
      asks: ["shellcheck --rcfile /tmp/x a.sh", "shellcheck -x /etc/shadow"],
    },
  },
  {
    names: ["yamllint"],
    area: "development",
    what: { en: "finds mistakes in YAML files", es: "encuentra errores en ficheros YAML" },
    use: {
      effect: "read",
      flags: {
        read: "-c=path --config-file=path -d= --config-data= -f= --format= -s --strict --no-warnings -v --version -h --help --list-files",
      },
      operands: "path",
    },
    examples: { read: ["yamllint x.yml", "yamllint -f parsable ."], asks: ["yamllint --fix x.yml"] },
  },
  {
    names: [
      "jsonlint",
      "jsonlint-php",
      "jsonlint-py",
      "toml-lint",
      "dotenv-linter",
      "codespell",
      "vale",
      "tidy",
      "luac",
      "cppcheck",
      "ruff",
      "golangci-lint",
      "markdownlint",
      "stylelint",
      "htmlhint",
      "csslint",
      "proselint",
      "ansible-later",
      "tflint",
      "kubeval",
      "kubeconform",
      "actionlint",
    ],
    area: "development",
    what: { en: "finds mistakes in files", es: "encuentra errores en ficheros" },
    use: { effect: "write", readWith: "--version" },
    examples: { read: [], asks: ["jsonlint -i x.json", "ruff check --fix .", "tidy -m x.html", "codespell -w ."] },
  },
  {
    names: ["desktop-file-validate", "appstreamcli"],
    area: "development",
    what: { en: "checks a desktop entry", es: "revisa una entrada del escritorio" },
    use: { effect: "write", readWith: "--help" },
    examples: { read: [], asks: ["desktop-file-validate x.desktop"] },
  },
  {
    names: ["cloc", "tokei", "scc", "sloccount"],
    area: "development",
    what: { en: "counts lines of code", es: "cuenta líneas de código" },
    use: { effect: "write", readWith: "--version" },
    examples: { read: ["cloc --version"], asks: ["cloc --out=x .", "cloc --git HEAD"] },
  },
];

const tracing: ProgramRow[] = [
  changing(
    "development",
    ["lldb", "gdbserver", "rr", "ddd", "cgdb", "radare2", "r2"],
    "stops and looks into running programs",
    "detiene y examina programas en marcha",
    ["lldb -p 1", "rr record ls", "gdbserver :1 ./x"],
    { readWith: "-v --version" },
  ),
  changing(
    "development",
    ["dtruss", "uftrace", "gprof", "operf", "catchpoint", "apitrace", "ftrace"],
    "runs or follows programs and records what they do",
    "ejecuta o sigue programas y registra lo que hacen",
    ["uftrace ls", "dtruss ls", "gprof x"],
    { readWith: "--version" },
  ),
  {
    names: ["jps"],
    area: "processes",
    what: { en: "lists Java's processes", es: "lista los procesos de Java" },
    use: { effect: "read", flags: { read: "-q -m -l -v -V -help" }, sees: ["host-processes"] },
    examples: { read: ["jps -l", "jps -lv"], asks: ["jps otra:1099"], truth: false },
  },
  changing(
    "processes",
    [
      "jstack",
      "jcmd",
      "jmap",
      "jinfo",
      "jstat",
      "jconsole",
      "jdb",
      "jhsdb",
      "jfr",
      "visualvm",
      "asprof",
      "py-spy",
      "rbspy",
      "pyrasite",
      "phpspy",
      "eu-stack",
      "pstack",
      "gstack",
    ],
    "looks into a running program of a language",
    "examina un programa en marcha de un lenguaje",
    ["jstack 1234", "jcmd 1234 GC.run", "jmap -dump:file=x 1234", "py-spy dump --pid 1"],
    { readWith: "" },
  ),
];

const figures: ProgramRow[] = [
  {
    names: ["promtool"],
    area: "development",
    what: { en: "checks Prometheus' configuration", es: "revisa la configuración de Prometheus" },
    use: {
      effect: "write",
      flags: { read: "--version -h --help" },
      bare: "read",
      subcommands: {
        check: {
          effect: "write",
          subcommands: {
            "config|rules|web-config": {
              effect: "read",
              flags: { read: "--lint= --lint-fatal --syntax-only" },
              operands: "path",
            },
            metrics: { effect: "read" },
            "healthy|ready|service-discovery": acts,
          },
        },
        "query|debug|test|push|tsdb|promql": acts,
      },
    },
    examples: {
      read: [
        "promtool check config --syntax-only /etc/prometheus/prometheus.yml",
        "promtool check rules reglas.yml",
        "promtool --version",
      ],
      asks: ["promtool tsdb create-blocks-from x", "promtool query instant http://x up", "promtool debug all http://x"],
    },
  },
  {
    names: ["amtool"],
    area: "development",
    what: { en: "checks and controls Prometheus' alerts", es: "revisa y controla las alertas de Prometheus" },
    use: {
      effect: "write",
      subcommands: {
        "check-config": { effect: "read", operands: "path" },
        "alert|silence|config|cluster|template": acts,
      },
    },
    examples: {
      read: ["amtool check-config /etc/prometheus/alertmanager.yml"],
      asks: ["amtool silence add x", "amtool alert query"],
    },
  },
  {
    names: ["nagios", "nagios4", "icinga2", "naemon"],
    area: "services",
    what: { en: "watches hosts and services", es: "vigila máquinas y servicios" },
    use: { effect: "write", readWith: "-V --version", flags: { read: "-v" }, operands: "path" },
    examples: {
      read: ["nagios -V", "icinga2 --version"],
      asks: ["nagios -d /etc/nagios/nagios.cfg", "icinga2 daemon", "nagios -v /etc/nagios/nagios.cfg"],
    },
  },
  changing(
    "services",
    [
      "zabbix_get",
      "zabbix_sender",
      "zabbix_agentd",
      "zabbix_server",
      "telegraf",
      "collectd",
      "netdata",
      "munin-run",
      "munin-node-configure",
      "send_nsca",
      "check_nrpe",
      "prometheus",
      "alertmanager",
      "node_exporter",
      "grafana-cli",
      "grafana-server",
      "loki",
      "promtail",
      "logcli",
      "filebeat",
      "metricbeat",
      "fluentd",
      "fluent-bit",
      "vector",
      "logstash",
      "elasticsearch",
      "kibana",
      "nagiosgraph",
      "rrdtool",
      "mrtg",
      "cacti",
      "observium",
      "monitorix",
      "datadog-agent",
      "newrelic-infra",
    ],
    "gathers, sends or draws figures of machines",
    "reúne, envía o dibuja cifras de las máquinas",
    ["zabbix_get -s h -k x", "telegraf --test", "rrdtool create x", "munin-run cpu"],
    { readWith: "--version" },
  ),
];

export const development: readonly ProgramRow[] = [...binaries, ...checkers, ...tracing, ...figures];
