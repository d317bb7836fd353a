import type { ProgramRow } from "../program-row.ts";
import { changing, fullScreen } from "./plain-rows.ts";

const processChoice =
  "-g= --pgroup= -G= --group= -i --ignore-case -n --newest -o --oldest -O= --older= -P= --parent= -s= --session= -t= --terminal= -u= --euid= -U= --uid= -x --exact -F=path --pidfile=path -L --logpidfile -r= --runstates= -A --ignore-ancestors --cgroup= --ns= --nslist= -f --full -c --count -v --inverse -d= --delimiter= -l --list-name -a --list-full -w --lightweight --env= -q --quiet -h --help -V --version";

/** What runs, who owns it and what it holds open. */
export const processes: readonly ProgramRow[] = [
  {
    names: ["ps"],
    area: "processes",
    what: { en: "lists processes", es: "lista los procesos" },
    use: { effect: "read", judge: "ps", sees: ["host-processes"] },
    examples: {
      read: [
        "ps aux",
        "ps -ef --no-headers",
        "ps -eo pid,ppid,comm --sort=-%mem",
        "ps -p 1 -o comm=",
        "ps axo pid,stat,cmd",
        "ps -u root -o pid,comm",
        "ps aux --sort -rss",
        "ps -C systemd -f",
      ],
      asks: ["ps auxe", "ps eww", "ps -axe", "ps -aux -e", "ps axe 1", "ps -o environ 1", "ps --unknown"],
      truth: false,
    },
  },
  {
    names: ["top"],
    area: "processes",
    what: { en: "shows the busiest processes", es: "muestra los procesos que más trabajan" },
    use: {
      effect: "write",
      readWith: "-b --batch-mode -h --help -v -V --version -O --list-fields",
      flags: {
        read: "-c --cmdline-toggle -d= --delay= -E= --scale-summary-mem= -e= --scale-task-mem= -H --threads-show -i --idle-toggle -n=number --iterations=number -o= --sort-override= -p= --pid= -S --accum-time-toggle -s --secure-mode -U= --filter-any-user= -u= --filter-only-euser= -w[=] --width[=] -1 --single-cpu-toggle",
      },
      operands: { kinds: ["number"], max: 1 },
      sees: ["host-processes", "host-users"],
      terminal: true,
      terminalUnless: "-b --batch-mode -h --help -v -V --version -O --list-fields",
      endlessWhen: { without: "-n --iterations -h --help -v -V --version -O --list-fields" },
      reason: {
        en: "takes the terminal and can end processes from there",
        es: "toma la terminal y desde ahí puede terminar procesos",
      },
    },
    examples: {
      read: ["top -bn1", "top -b -n 1 -o %MEM -w 200", "top -V"],
      asks: ["top", "top -u root", "top -n1"],
      truth: false,
    },
  },
  fullScreen(
    "processes",
    [
      "htop",
      "btop",
      "bpytop",
      "atop",
      "iotop",
      "iotop-c",
      "glances",
      "nmon",
      "powertop",
      "gotop",
      "ytop",
      "bashtop",
      "btm",
      "s-tui",
      "nvtop",
      "radeontop",
      "intel_gpu_top",

      "kmon",
    ],
    "watches the machine on the whole screen",
    "vigila la máquina a pantalla completa",
    ["htop", "btop", "atop -w raw 10", "iotop -o", "glances -w"],
  ),
  {
    names: ["pgrep"],
    area: "processes",
    what: { en: "finds processes by name or owner", es: "busca procesos por nombre o dueño" },
    use: { effect: "read", flags: { read: processChoice }, operands: "text", sees: ["host-processes"] },
    examples: {
      read: ["pgrep -a systemd", "pgrep -u root -l", "pgrep -fc bash", "pgrep -x sshd"],
      asks: ["pgrep --signal KILL sshd"],
      truth: false,
    },
  },
  {
    names: ["pidof", "pidof.procps"],
    area: "processes",
    what: { en: "finds the process numbers of a program", es: "busca los números de proceso de un programa" },
    use: {
      effect: "read",
      flags: {
        read: "-s --single-shot -c --check-root -q -w --with-workers -x -o= --omit-pid= -t --lightweight -S= --separator= -n -h --help -V --version",
      },
      operands: "text",
      sees: ["host-processes"],
    },
    examples: { read: ["pidof systemd", "pidof -s init"], asks: ["pidof -k sshd"], truth: false },
  },
  {
    names: ["pstree", "pstree.x11"],
    area: "processes",
    what: { en: "draws processes as a tree", es: "dibuja los procesos como árbol" },
    use: {
      effect: "read",
      bare: "read",
      flags: {
        read: "-a --arguments -A --ascii -c --compact-not -C= --color= -g --show-pgids -G --vt100 -h --highlight-all -H=pid --highlight-pid=pid -l --long -n --numeric-sort -N= --ns-sort= -p --show-pids -s --show-parents -S --ns-changes -t --thread-names -T --hide-threads -u --uid-changes -U --unicode -V --version -Z --security-context",
      },
      operands: "text",
      sees: ["host-processes"],
    },
    examples: { read: ["pstree -ap", "pstree -s 1", "pstree -p root"], asks: ["pstree --kill"], truth: false },
  },
  {
    names: ["pmap"],
    area: "processes",
    what: { en: "shows the memory map of a process", es: "muestra el mapa de memoria de un proceso" },
    use: {
      effect: "read",
      flags: {
        read: "-x --extended -X -XX -d --device -q --quiet -p --show-path -A= --range= -h --help -V --version",
        write: "-c --read-rc -C=path --read-rc-from=path -n --create-rc -N=new-path --create-rc-to=new-path",
      },
      operands: "pid",
      sees: ["host-processes"],
    },
    examples: { read: ["pmap -x 1", "pmap 1"], asks: ["pmap -n 1", "pmap -N rc 1"], truth: false },
  },
  {
    names: ["pwdx"],
    area: "processes",
    what: { en: "shows the folder a process works in", es: "muestra la carpeta en que trabaja un proceso" },
    use: { effect: "read", flags: { read: "-h --help -V --version" }, operands: "pid", sees: ["host-processes"] },
    examples: { read: ["pwdx 1"], asks: ["pwdx --set 1"] },
  },
  {
    names: ["prtstat", "pldd"],
    area: "processes",
    what: { en: "shows figures or libraries of a process", es: "muestra cifras o bibliotecas de un proceso" },
    use: {
      effect: "read",
      flags: { read: "-r --raw -V --version --help --usage -?" },
      operands: "pid",
      sees: ["host-processes"],
    },
    examples: { read: ["prtstat 1"], asks: ["prtstat -w 1"], truth: false },
  },
  {
    names: ["lsof"],
    area: "processes",
    what: { en: "lists open files and connections", es: "lista archivos y conexiones abiertos" },
    use: {
      effect: "read",
      bare: "read",
      flags: {
        read: "-? -h -a -b -C -c= -d= -e= -E +E +L +L1 -F[=] -g[=] -H -i[=] -K[=] -l -L -M +M -n -N -o -O -p= -P -Q -R -s[=] -S[=] -T[=] -t -u= -U -v -V -w +w -x[=] -X -z[=] -Z +d=path +D=path +f -f",
        write: "-D= -k= -m= +m -A= -r +r -r[=]",
      },
      operands: { kinds: ["path"], matching: /^[^+]/ },
      sees: ["host-processes", "host-network"],
    },
    examples: {
      read: [
        "lsof -nP -p 1",
        "lsof -i :22",
        "lsof -nP -iTCP -sTCP:LISTEN",
        "lsof +L1",
        "lsof +D /var/log",
        "lsof -u root -a -c bash",
      ],
      asks: ["lsof -D b/tmp/x", "lsof -D u", "lsof +m/tmp/x", "lsof -r 1"],
      truth: false,
    },
  },
  {
    names: ["fuser"],
    area: "processes",
    what: { en: "shows who uses a file or port", es: "muestra quién usa un archivo o puerto" },
    use: {
      effect: "read",
      flags: {
        read: "-a --all -I --inode -l --list-signals -m --mount -M --ismountpoint -n= --namespace= -s --silent -u --user -v --verbose -V --version -4 --ipv4 -6 --ipv6",
        write: "-i --interactive -k --kill -w --writeonly",
      },
      operands: "path",
      sees: ["host-processes", "host-network", "host-mounts"],
    },
    examples: {
      read: ["fuser -v /var/log", "fuser -n tcp 22", "fuser -vm /", "fuser 80/tcp"],
      asks: ["fuser -k /srv", "fuser -km /mnt", "fuser -TERM -k a", "fuser -vk 80/tcp"],
      truth: false,
    },
  },
  {
    names: ["kill"],
    area: "processes",
    what: { en: "sends signals to processes", es: "envía señales a procesos" },
    use: {
      effect: "write",
      readWith: "-l --list[=] -L --table -0",
      flags: { read: "--help --version" },
      operands: { kinds: ["text"], matching: /^\w+$/ },
      reason: { en: "can end processes", es: "puede terminar procesos" },
    },
    examples: {
      read: ["kill -l", "kill -l 9", "kill -L"],
      asks: ["kill 1234", "kill -9 1234", "kill -0 -9 1", "kill -s KILL 1", "kill -HUP 1"],
    },
  },
  changing(
    "processes",
    ["pkill", "killall", "killall5", "skill", "snice", "xkill", "slay", "pidwait"],
    "ends processes by name",
    "termina procesos por nombre",
    ["pkill -9 nginx", "killall -HUP nginx", "killall5 -9", "pkill -f x"],
    {
      readWith: "-V --version --help -l --list",
      flags: { read: "" },
      reason: { en: "can end processes", es: "puede terminar procesos" },
    },
  ),
  changing(
    "processes",
    [
      "renice",
      "choom",
      "reptyr",
      "gcore",
      "criu",
      "gdb",
      "strace",
      "ltrace",
      "perf",
      "stap",
      "bpftrace",
      "trace-cmd",
      "sysdig",
      "valgrind",
      "heaptrack",
      "dtrace",
      "systemtap",
    ],
    "changes or looks into running processes",
    "cambia o examina procesos en marcha",
    ["renice -n 5 -p 1", "choom -n 500 -p 1", "strace -p 1", "gdb -p 1", "perf record -a"],
  ),
  {
    names: ["chrt", "ionice", "taskset"],
    area: "processes",
    what: { en: "shows or sets how a process is scheduled", es: "muestra o fija cómo se planifica un proceso" },
    use: { effect: "write", judge: "wrapper" },
    examples: {
      read: ["ionice -c3 ls /etc", "taskset -c 0 ls /etc"],
      asks: ["ionice -c3 rm a", "taskset -p 1 1", "chrt -f -p 50 1", "taskset 1 rm a"],
    },
  },
  {
    names: ["prlimit"],
    area: "processes",
    what: { en: "shows or sets the limits of a process", es: "muestra o fija los límites de un proceso" },
    use: {
      effect: "read",
      bare: "read",
      flags: {
        read: "-p=pid --pid=pid -o= --output= --noheadings --raw --verbose -h --help -V --version -c --core -d --data -e --nice -f --fsize -i --sigpending -l --memlock -m --rss -n --nofile -q --msgqueue -r --rtprio -s --stack -t --cpu -u --nproc -v --as -x --locks -y --rttime",
      },
      sees: ["host-processes"],
    },
    examples: {
      read: ["prlimit --pid 1", "prlimit -n -o SOFT,HARD"],
      asks: ["prlimit --pid 1 --nofile=10", "prlimit -n10 rm a", "prlimit --core=0 ls"],
    },
  },
  {
    names: ["lsns"],
    area: "processes",
    what: { en: "lists namespaces", es: "lista los espacios de nombres" },
    use: {
      effect: "read",
      bare: "read",
      flags: {
        read: "-J --json -l --list -n --noheadings -o= --output= --output-all -P --persistent -p=pid --task=pid -r --raw -u --notruncate -W --nowrap -t= --type= -T[=] --tree[=] -h --help -V --version",
      },
      operands: "number",
      sees: ["host-processes"],
    },
    examples: { read: ["lsns -t net", "lsns -J"], asks: ["lsns --enter 1"], truth: false },
  },
  {
    names: ["lslocks", "lsfd"],
    area: "processes",
    what: { en: "lists file locks or open files", es: "lista bloqueos o archivos abiertos" },
    use: {
      effect: "read",
      bare: "read",
      flags: {
        read: "-b --bytes -J --json -i --noinaccessible -n --noheadings -o= --output= --output-all -p= --pid= -r --raw -u --notruncate -l --threads -Q= --filter= -C= --counter= --dump-counters --summary[=] -h --help -V --version",
      },
      sees: ["host-processes"],
    },
    examples: {
      read: ["lslocks -J", "lslocks -o COMMAND,PID,PATH", "lsfd -p 1"],
      asks: ["lslocks --release 1"],
      truth: false,
    },
  },
  {
    names: ["lsipc", "ipcs"],
    area: "processes",
    what: { en: "lists shared memory, queues and semaphores", es: "lista memoria compartida, colas y semáforos" },
    use: {
      effect: "read",
      bare: "read",
      flags: {
        read: "-m --shmems -q --queues -s --semaphores -g --global -i= --id= --noheadings --notruncate -b --bytes -c --creator -e --export -J --json -n --newline -l --list --limits -o= --output= -P --numeric-perms -p --pid -r --raw -t --time -u --summary --human -a --all -z --time-format= -y --shell -h --help -V --version",
      },
    },
    examples: { read: ["ipcs -a", "lsipc -m"], asks: ["ipcs --remove"], truth: false },
  },
  changing(
    "processes",
    ["ipcrm", "ipcmk"],
    "removes or makes shared memory and semaphores",
    "borra o crea memoria compartida y semáforos",
    ["ipcrm -a", "ipcmk -M 10"],
  ),
];
