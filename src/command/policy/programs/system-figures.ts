import type { ProgramRow } from "../program-row.ts";
import { changing } from "./plain-rows.ts";

const intervalAndCount = { kinds: ["number"], max: 2 } as const;

/** Memory, processors and load in figures. */
export const systemFigures: readonly ProgramRow[] = [
  {
    names: ["free"],
    area: "system",
    what: { en: "shows how much memory is free and used", es: "muestra cuánta memoria hay libre y en uso" },
    use: {
      effect: "read",
      bare: "read",
      harmless: true,
      flags: {
        read: "-b --bytes --kilo --mega --giga --tera --peta -k --kibi -m --mebi -g --gibi --tebi --pebi -h --human --si -l --lohi -t --total -v --committed -s= --seconds= -c=number --count=number -w --wide -L --line --help -V --version",
      },
    },
    examples: {
      read: ["free -h", "free -m -w -t", "free -h -s 1 -c 1"],
      asks: ["free --drop", "free 3"],
      truth: false,
    },
  },
  {
    names: ["vmstat"],
    area: "system",
    what: {
      en: "shows memory, swap, disk and processor activity",
      es: "muestra la actividad de memoria, intercambio, disco y procesador",
    },
    use: {
      effect: "read",
      bare: "read",
      flags: {
        read: "-a --active -f --forks -m --slabs -n --one-header -s --stats -d --disk -D --disk-sum -p= --partition= -S= --unit= -w --wide -t --timestamp -y --no-first -h --help -V --version",
      },
      operands: intervalAndCount,
      endlessWhen: { operands: 1 },
    },
    examples: { read: ["vmstat 1 2", "vmstat -s", "vmstat -w -t"], asks: ["vmstat --reset"], truth: false },
  },
  {
    names: ["slabtop"],
    area: "system",
    what: { en: "shows the kernel's own memory", es: "muestra la memoria del propio núcleo" },
    use: {
      effect: "read",
      bare: "read",
      flags: { read: "-d= --delay= -o --once -s= --sort= -h --help -V --version" },
      terminal: true,
      terminalUnless: "-o --once -h --help -V --version",
      endlessWhen: { without: "-o --once -h --help -V --version" },
      root: true,
    },
    examples: { read: ["slabtop -o -s c"], asks: ["slabtop --free"], truth: false },
  },
  {
    names: ["tload"],
    area: "system",
    what: { en: "draws the load on the terminal", es: "dibuja la carga en la terminal" },
    use: {
      effect: "read",
      bare: "read",
      flags: { read: "-d= --delay= -s=number --scale=number -h --help -V --version" },
      terminal: true,
      endlessWhen: { without: "-h --help -V --version" },
    },
    examples: { read: ["tload -d 5", "tload --version"], asks: ["tload /dev/tty1"], truth: false },
  },
  {
    names: ["iostat"],
    area: "disks",
    what: { en: "shows how busy the disks are", es: "muestra cuán ocupados están los discos" },
    use: {
      effect: "read",
      bare: "read",
      flags: { read: "-c -d -h --human -k -m -N -s -t -V -x -y -z -p[=] -j= -g= -H -o= --compact --dec= --pretty" },
      operands: { kinds: ["text"], matching: /^[\w/.-]+$/ },
      endlessWhen: { operands: 1 },
    },
    examples: { read: ["iostat -xz 1 2", "iostat -dk sda 1 1"], asks: ["iostat -f /tmp/x"], truth: false },
  },
  {
    names: ["mpstat"],
    area: "system",
    what: { en: "shows how busy each processor is", es: "muestra cuán ocupado está cada procesador" },
    use: {
      effect: "read",
      bare: "read",
      flags: { read: "-A -n -u -V -T -H -I= -N= -P= -o= --dec=" },
      operands: intervalAndCount,
      endlessWhen: { operands: 1 },
    },
    examples: { read: ["mpstat -P ALL 1 1"], asks: ["mpstat --write"], truth: false },
  },
  {
    names: ["pidstat"],
    area: "processes",
    what: { en: "shows what each process uses", es: "muestra cuánto usa cada proceso" },
    use: {
      effect: "read",
      bare: "read",
      flags: { read: "-d -H -h -I -l -R -r -s -t -U[=] -u -V -v -w -C= -G= -p= -T= --human --dec=", write: "-e" },
      operands: intervalAndCount,
      sees: ["host-processes"],
      endlessWhen: { operands: 1 },
    },
    examples: { read: ["pidstat -u 1 1", "pidstat -p 1 -d"], asks: ["pidstat 1 -e rm a"], truth: false },
  },
  {
    names: ["sar"],
    area: "system",
    what: { en: "shows figures of the past and of now", es: "muestra cifras del pasado y de ahora" },
    use: {
      effect: "read",
      bare: "read",
      flags: {
        read: "-A -B -b -C -D -d -F -H -h -p -q -r -S -t -u -V -v -W -w -y -z -I= -m= -n= -P= -i= -s[=] -e[=] -f[=]path --human --pretty --dec= --dev= --fs= --iface= --help -1 -2 -3 -4 -5 -6 -7 -8 -9",
        write: "-o[=]new-path",
      },
      operands: { kinds: ["text"], matching: /^[\w./:,]+$/, max: 2 },
      endlessWhen: { operands: 1 },
    },
    examples: { read: ["sar -u 1 1", "sar -q", "sar -r -1"], asks: ["sar -o out 1 1", "sar -u -o out"], truth: false },
  },
  {
    names: ["cifsiostat", "nfsiostat", "tapestat", "nfsstat", "dstat", "dool", "ifstat", "bwm-ng", "vnstat"],
    area: "system",
    what: {
      en: "shows figures on disks, shares and network",
      es: "muestra cifras de discos, recursos compartidos y red",
    },
    use: {
      effect: "write",
      readWith: "--version -V --help -h -c -s -m -d -n -t",
      flags: { read: "-a -l -3 -4 -o= -r -z --all" },
      values: { "-o": /^(all|nfs|rpc|net|fh|rc)$/ },
      operands: intervalAndCount,
      sees: ["host-network"],
    },
    examples: {
      read: ["nfsstat -m", "dstat -c 1 1"],
      asks: ["dstat --output x.csv", "vnstat --create -i eth0", "bwm-ng -F out"],
      truth: false,
    },
  },
  {
    names: ["lscpu"],
    area: "hardware",
    what: { en: "shows the processor", es: "muestra el procesador" },
    use: {
      effect: "read",
      bare: "read",
      harmless: true,
      flags: {
        read: "-a --all -b --online -B --bytes -C[=] --caches[=] -c --offline -J --json -e[=] --extended[=] -p[=] --parse[=] -s=path --sysroot=path -x --hex -y --physical --output-all -h --help -V --version",
      },
    },
    examples: {
      read: ["lscpu -J", "lscpu -e=CPU,CORE,SOCKET", "lscpu -p"],
      asks: ["lscpu --set", "lscpu 0"],
      truth: false,
    },
  },
  {
    names: ["lsmem"],
    area: "hardware",
    what: { en: "shows the ranges of memory", es: "muestra los rangos de memoria" },
    use: {
      effect: "read",
      bare: "read",
      harmless: true,
      flags: {
        read: "-J --json -P --pairs -a --all -b --bytes -n --noheadings -o= --output= --output-all -r --raw -S= --split= -s=path --sysroot=path --summary[=] -h --help -V --version",
      },
    },
    examples: { read: ["lsmem --summary=only", "lsmem -J"], asks: ["lsmem --online 3"] },
  },
  {
    names: ["lsirq"],
    area: "hardware",
    what: { en: "shows interrupt counters", es: "muestra los contadores de interrupciones" },
    use: {
      effect: "read",
      bare: "read",
      harmless: true,
      flags: {
        read: "-J --json -P --pairs -n --noheadings -o= --output= -s= --sort= -S --softirq -t= --threshold= -C= --cpu-list= -h --help -V --version",
      },
    },
    examples: { read: ["lsirq -o IRQ,NAME", "lsirq -S"], asks: ["lsirq --reset"], truth: false },
  },
  {
    names: ["numastat"],
    area: "hardware",
    what: { en: "shows memory by processor node", es: "muestra la memoria por nodo de procesador" },
    use: {
      effect: "read",
      bare: "read",
      flags: { read: "-c -m -n -s[=] -v -z -V -p=" },
      operands: "text",
      sees: ["host-processes"],
    },
    examples: { read: ["numastat -m"], asks: ["numastat --reset"], truth: false },
  },
  changing(
    "hardware",
    [
      "chcpu",
      "chmem",
      "numad",
      "tuned-adm",
      "irqbalance",
      "wrmsr",
      "cpufreq-set",
      "x86_energy_perf_policy",
      "thermald",
      "tlp",
      "sysbench",
      "stress",
      "stress-ng",
    ],
    "changes or loads processors and memory",
    "cambia o carga procesadores y memoria",
    ["chcpu -d 1", "chmem -d 1", "tuned-adm profile balanced", "stress -c 4", "wrmsr 0x1a0 1"],
  ),
];
