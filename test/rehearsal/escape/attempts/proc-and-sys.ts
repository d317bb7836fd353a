import { bash, type EscapeAttempt, perl, root, unshown } from "../attempt.ts";

/** Settings of the kernel that are the whole machine's: each is written with the value it has. */
const settings = [
  "kernel/core_pattern",
  "kernel/modprobe",
  "kernel/sysrq",
  "kernel/printk",
  "kernel/panic",
  "kernel/kptr_restrict",
  "kernel/perf_event_paranoid",
  "kernel/randomize_va_space",
  "kernel/threads-max",
  "kernel/core_uses_pid",
  "vm/swappiness",
  "vm/overcommit_memory",
  "vm/dirty_ratio",
  "fs/file-max",
  "fs/suid_dumpable",
  "fs/protected_symlinks",
  "user/max_user_namespaces",
  "net/core/rmem_default",
];

export const procAttempts: readonly EscapeAttempt[] = [
  ...settings.map((name) =>
    bash(
      `proc/set-${name.replaceAll("/", "-")}`,
      `write ${name}`,
      String.raw`v=$(cat /proc/sys/${name}) && printf '%s\n' "$v" >/proc/sys/${name} && said written`,
      {
        control: { by: "root", unless: `[ ! -w /proc/sys/${name} ] || ! cat /proc/sys/${name}` },
        ...(name.startsWith("kernel/core_p") ? { noted: "kernel" as const } : {}),
      },
    ),
  ),
  bash(
    "proc/sysctl",
    "the sysctl program",
    `v=$(cat /proc/sys/vm/swappiness); sysctl -w vm.swappiness=$v && said written`,
    {
      control: { by: "root", unless: "! command -v sysctl" },
      noted: "kernel",
    },
  ),
  bash("proc/forwarding", "switch forwarding on", `echo 1 >/proc/sys/net/ipv4/ip_forward`, {
    ...root,
    takeBack: "echo 0 >/proc/sys/net/ipv4/ip_forward",
  }),
  bash("proc/host-name", "name the machine by /proc", `echo escaped >/proc/sys/kernel/hostname`, {
    ...root,
    takeBack: "echo neo-outside >/proc/sys/kernel/hostname",
  }),
  bash("proc/domain-name", "name its domain by /proc", `echo escaped >/proc/sys/kernel/domainname`, {
    ...root,
    takeBack: "echo neo-domain >/proc/sys/kernel/domainname",
  }),
  bash("proc/queues", "a setting of the IPC namespace", `echo 77 >/proc/sys/fs/mqueue/msg_max`, {
    ...root,
    takeBack: "echo 10 >/proc/sys/fs/mqueue/msg_max",
  }),
  bash(
    "proc/last-number",
    "choose the next process number",
    `echo 20000 >/proc/sys/kernel/ns_last_pid && said written`,
    {
      control: { by: "root", unless: "[ ! -e /proc/sys/kernel/ns_last_pid ]" },
      takeBack: "true",
    },
  ),
  bash("proc/magic-key", "the magic key: only its help", `echo h >/proc/sysrq-trigger && said pressed`, {
    control: { by: "root", unless: "[ ! -w /proc/sysrq-trigger ]" },
  }),
  bash(
    "proc/interrupts",
    "bind an interrupt",
    `v=$(cat /proc/irq/default_smp_affinity) && echo $v >/proc/irq/default_smp_affinity && said written`,
    {
      control: { by: "root", unless: "[ ! -w /proc/irq/default_smp_affinity ]" },
    },
  ),
  bash("proc/memory-image", "read the kernel's memory", `head -c 64 /proc/kcore | grep -q . && said read`, {
    control: { by: "root", unless: "! head -c 64 /proc/kcore | grep -q ." },
  }),
  bash("proc/log", "open the kernel's log", `exec 7</proc/kmsg && said open`, {
    control: { by: "root", unless: "[ ! -r /proc/kmsg ]" },
  }),
  bash("proc/first-root", "write by the root of process 1", `echo escaped >"/proc/1/root$HERE/file"`, root),
  bash(
    "proc/first-folder",
    "write by the folder of process 1",
    `echo escaped >"/proc/1/cwd/../../../../..$HERE/file"`,
    root,
  ),
  bash("proc/parent-root", "write by the parent's root", `echo escaped >"/proc/$PPID/root$HERE/file"`),
  bash(
    "proc/first-settings",
    "settings by the root of process 1",
    `v=$(cat /proc/sys/kernel/core_pattern) && echo "$v" >/proc/1/root/proc/sys/kernel/core_pattern && said written`,
    {
      control: { by: "root", unless: "[ ! -w /proc/sys/kernel/core_pattern ]" },
    },
  ),
  bash("proc/thread-root", "write by a thread's root", `echo escaped >"/proc/thread-self/root$HERE/file"`),
  bash(
    "proc/program",
    "write over a program by /proc/PID/exe",
    `cp /bin/sleep "$HERE/program" && "$HERE/program" 0.2 & sleep 0.05; p=$!; exec 7<"/proc/$p/exe"; wait; echo escaped >/proc/self/fd/7`,
    {
      ...unshown("the program is made inside"),
    },
  ),
  bash(
    "proc/program-here",
    "write over a program that is there",
    `exec 7<"$HERE/file"; chmod 755 "$HERE/file"; echo escaped >>/proc/self/fd/7`,
  ),
  perl(
    "proc/mapped-files",
    "write by /proc/self/map_files",
    String.raw`
    open(my $h, "<", "$here/file"); call("mmap", 0, 4096, 1, 2, fileno $h, 0); opendir(my $d, "/proc/self/map_files"); for (readdir $d) { my $to = readlink "/proc/self/map_files/$_"; spill("/proc/self/map_files/$_", "escaped") if defined $to and $to =~ /\Q$name\E.*file$/ }`,
    {
      control: { by: "root" },
    },
  ),
  bash("proc/oom-own", "be spared when memory is short", `echo -900 >/proc/self/oom_score_adj && said spared`, {
    control: { by: "root", unless: "! sh -c 'echo -900 >/proc/self/oom_score_adj'" },
  }),
  bash("proc/audit-number", "pretend to be another login", `echo 4711 >/proc/self/loginuid && said written`, {
    control: { by: "root", unless: "[ ! -e /proc/self/loginuid ] || ! sh -c 'echo 4711 >/proc/self/loginuid'" },
  }),
];

export const sysAttempts: readonly EscapeAttempt[] = [
  bash(
    "sys/huge-pages",
    "memory management",
    bracketed("/sys/kernel/mm/transparent_hugepage/enabled"),
    writableSystem("/sys/kernel/mm/transparent_hugepage/enabled"),
  ),
  bash(
    "sys/printk",
    "a module's parameter",
    plain("/sys/module/printk/parameters/time"),
    writableSystem("/sys/module/printk/parameters/time"),
  ),
  bash(
    "sys/disk",
    "a disk's read-ahead",
    `for f in /sys/block/*/queue/read_ahead_kb; do v=$(cat $f) && echo $v >$f && said $f; done; true`,
    root,
  ),
  bash(
    "sys/interface",
    "the loop's frame size",
    plain("/sys/class/net/lo/mtu"),
    writableSystem("/sys/class/net/lo/mtu"),
  ),
  bash(
    "sys/interface-by-device",
    "the same by another path",
    `v=$(cat /sys/devices/virtual/net/lo/tx_queue_len) && echo $v >/sys/devices/virtual/net/lo/tx_queue_len && said written`,
    root,
  ),
  bash(
    "sys/event",
    "pretend an event of a device",
    `exec 7>/sys/class/mem/null/uevent && said open`,
    writableSystem("/sys/class/mem/null/uevent"),
  ),
  bash(
    "sys/power",
    "the power switch: only opened",
    `exec 7>/sys/power/state && said open`,
    writableSystem("/sys/power/state"),
  ),
  bash(
    "sys/processor",
    "switch a processor: only opened",
    `exec 7>/sys/devices/system/cpu/cpu1/online && said open`,
    writableSystem("/sys/devices/system/cpu/cpu1/online"),
  ),
  bash(
    "sys/slab",
    "a cache's switch, or the profiling one: only opened",
    `for f in /sys/kernel/profiling /sys/kernel/rcu_expedited /sys/kernel/uevent_helper /sys/kernel/oops_count; do [ -w $f ] && exec 7>$f && said $f; done 2>/dev/null; true`,
    writableSystem("/sys/kernel/rcu_expedited"),
  ),
  bash(
    "sys/pci",
    "configuration space of a device: only opened",
    `for f in /sys/bus/pci/devices/*/config; do [ -e $f ] && exec 7<>$f && said $f; done 2>/dev/null; true`,
    {
      control: { by: "root", unless: "! ls /sys/bus/pci/devices/*/config" },
    },
  ),
  bash(
    "sys/cgroup",
    "make a control group",
    `for d in /sys/fs/cgroup /sys/fs/cgroup/*/; do mkdir "$d/neo-$NAME"; done 2>/dev/null; true`,
    {
      control: {
        by: "root",
        unless:
          "! [ -e /sys/fs/cgroup/pids/cgroup.procs -o -e /sys/fs/cgroup/cgroup.procs -o -e /sys/fs/cgroup/unified/cgroup.procs ]",
      },
      witness: `ls -d /sys/fs/cgroup/neo-$NAME /sys/fs/cgroup/*/neo-$NAME 2>/dev/null; true`,
      takeBack: `rmdir /sys/fs/cgroup/neo-$NAME /sys/fs/cgroup/*/neo-$NAME 2>/dev/null; true`,
    },
  ),
  bash(
    "sys/cgroup-join",
    "leave one's own control group for the top",
    `for f in /sys/fs/cgroup/cgroup.procs /sys/fs/cgroup/*/cgroup.procs; do [ -e $f ] && echo 0 >$f && said $f; done 2>/dev/null; true`,
    {
      control: {
        by: "root",
        unless:
          "! [ -e /sys/fs/cgroup/pids/cgroup.procs -o -e /sys/fs/cgroup/cgroup.procs -o -e /sys/fs/cgroup/unified/cgroup.procs ]",
      },
    },
  ),
  bash(
    "sys/cgroup-release",
    "a program to run when a group empties",
    `for f in /sys/fs/cgroup/*/release_agent; do [ -e $f ] && v=$(cat $f) && echo "$v" >$f && said $f; done 2>/dev/null; true`,
    {
      control: { by: "root", unless: "! ls /sys/fs/cgroup/*/release_agent" },
    },
  ),
  bash(
    "sys/cgroup-limit",
    "raise a limit",
    `for f in /sys/fs/cgroup/*/memory.swappiness /sys/fs/cgroup/*/cpu.shares /sys/fs/cgroup/*/notify_on_release; do [ -e $f ] && v=$(cat $f) && echo "$v" >$f && said $f; done 2>/dev/null; true`,
    {
      control: { by: "root", unless: "! ls /sys/fs/cgroup/*/notify_on_release" },
    },
  ),
];

function plain(file: string): string {
  return `v=$(cat ${file}) && echo "$v" >${file} && said written`;
}

function bracketed(file: string): string {
  return `v=$(sed 's/.*\\[\\(.*\\)\\].*/\\1/' ${file}) && echo "$v" >${file} && said written`;
}

function writableSystem(file: string) {
  return { control: { by: "root", unless: `[ ! -w ${file} ]` } } as const;
}
