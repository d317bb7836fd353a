import { bash, type EscapeAttempt, perl, root, unshown } from "../attempt.ts";

const nothingOutside = unshown("outside it makes only a namespace of its own");
const victim = { outside: ["victim"] } as const;

/** Leaving the view's namespaces, or making own ones to be mighty in. */
export const namespaceAttempts: readonly EscapeAttempt[] = [
  ...(
    [
      ["user", 0x10000000],
      ["mount", 0x00020000],
      ["network", 0x40000000],
      ["process", 0x20000000],
      ["ipc", 0x08000000],
      ["host name", 0x04000000],
      ["cgroup", 0x02000000],
      ["time", 0x00000080],
    ] as const
  ).map(([what, flag]) =>
    perl(
      `namespaces/unshare-${what.replace(" ", "-")}`,
      `a new ${what} namespace`,
      `said("unshared") if call("unshare", ${flag}) == 0`,
      what === "user" ? {} : root,
    ),
  ),
  perl(
    "namespaces/unshare-all",
    "all at once with a user namespace",
    `said("unshared") if call("unshare", 0x7e020000) == 0`,
  ),
  perl(
    "namespaces/clone",
    "clone with a new user namespace",
    `my $p = call("clone", 0x10000000 | 17, 0, 0, 0, 0); if ($p == 0) { said("cloned"); call("exit_group", 0) } waitpid $p, 0 if $p > 0`,
  ),
  perl(
    "namespaces/clone3",
    "clone3 with a new user namespace",
    `my $a = pack("Q8", 0x10000000, 0, 0, 0, 17, 0, 0, 0); my $p = call("clone3", $a, 64); if ($p == 0) { said("cloned"); call("exit_group", 0) } waitpid $p, 0 if $p > 0`,
  ),
  bash("namespaces/unshare-program", "unshare -r as a program", `unshare -r true && said unshared`),
  bash(
    "namespaces/nested-mount",
    "mount in a nested user namespace",
    `unshare -rm sh -c 'mount -t tmpfs none "$HERE/folder"' && said mounted`,
  ),
  bash(
    "namespaces/nested-unmount",
    "take the view's mounts off in a nested user namespace",
    `
    unshare -rm sh -c 'while read -r _ _ _ _ point _; do umount -l "$point" 2>/dev/null; done </proc/self/mountinfo; echo escaped >"$HERE/file"'`,
  ),
  bash(
    "namespaces/nested-network",
    "own network namespace, then the loop",
    `unshare -rn sh -c 'echo 5 >/proc/sys/net/ipv4/ip_default_ttl' && said written`,
  ),
  ...(["mnt", "net", "pid", "uts", "ipc", "cgroup", "user"] as const).map((kind) =>
    perl(
      `namespaces/join-${kind}`,
      `setns to the ${kind} namespace of anyone seen`,
      `
      my $own = readlink "/proc/self/ns/${kind}"; for my $p (victims(), pids()) { my $there = readlink "/proc/$p/ns/${kind}"; next if !defined $there or $there eq $own;
        open(my $h, "<", "/proc/$p/ns/${kind}") or next; said("joined $there of $p") if call("setns", fileno $h, 0) == 0 }`,
      {
        ...victim,
        control:
          kind === "user"
            ? { by: "nobody", why: "outside there is one user namespace" }
            : {
                by: "root",
                script: `said("joined") if open($h, "<", "/proc/$victim/ns/${kind}") and call("setns", fileno $h, 0) == 0`,
              },
      },
    ),
  ),
  perl(
    "namespaces/join-process",
    "setns by a pidfd",
    `
    for my $p (victims(), 1) { my $fd = call("pidfd_open", $p, 0); next if $fd < 0; for my $kind (0x00020000, 0x40000000, 0x04000000, 0x08000000) { next if call("setns", $fd, $kind); said("joined") if $p == $victim or readlink("/proc/1/ns/mnt") ne readlink("/proc/self/ns/mnt") } }`,
    {
      ...victim,
      ...root,
    },
  ),
  bash(
    "namespaces/enter-first",
    "nsenter process 1, write a file",
    `nsenter -t 1 -m -- sh -c 'echo escaped >"$HERE/file"'`,
    root,
  ),
  bash(
    "namespaces/enter-victim",
    "nsenter the outside process, write a file",
    `nsenter -t $VICTIM -m -- sh -c 'echo escaped >"$HERE/file"'`,
    { ...victim, ...root },
  ),
  perl(
    "namespaces/enter-anyone",
    "setns to any mount namespace seen, write a file",
    `
    my $own = readlink "/proc/self/ns/mnt"; for my $p (pids()) { open(my $h, "<", "/proc/$p/ns/mnt") or next; next if fork; call("setns", fileno $h, 0x00020000) == 0 and spill("$here/file", "escaped"); exit } 1 while wait > 0`,
    root,
  ),
  perl(
    "namespaces/parent",
    "the parent of the user or process namespace by NS_GET_PARENT",
    `
    for my $kind ("user", "pid") { open(my $h, "<", "/proc/self/ns/$kind") or next; my $fd = ioctl($h, 0xb702, 0); next unless $fd; said("joined $kind") if call("setns", $fd + 0, 0) == 0 }`,
    nothingOutside,
  ),
  bash(
    "namespaces/identity-map",
    "write a new identity map",
    `
    unshare -U sh -c 'sleep 0.3; id -u' & p=$!; sleep 0.1; echo "0 0 4294967295" >/proc/$p/uid_map && said mapped; echo "0 0 10" >/proc/self/uid_map && said "own mapped"; wait`,
    {
      control: { by: "root" },
    },
  ),
  perl(
    "namespaces/chroot",
    "chroot and climb out again",
    `
    opendir(my $top, "/"); mkdir "$ENV{AWAY}/jail"; if (chroot "$ENV{AWAY}/jail") { chdir $top; chdir ".." for 1 .. 40; chroot "."; spill("$ENV{WORLD}/mounted/$name/file", "escaped"); said("climbed") if (stat("/"))[1] != (stat($top))[1] }`,
    {
      control: {
        by: "root",
        script: `
        exec "unshare", "-m", "bash", "-c", q(mkdir "$AWAY/jail" && mount --bind / "$AWAY/jail" && mount --rbind /dev "$AWAY/jail/dev" && mkdir "$AWAY/again" && exec chroot "$AWAY/jail" perl -e 'opendir(my $top, "/"); chroot "$ENV{AWAY}/again"; chdir $top; chdir ".." for 1 .. 40; chroot "."; open(my $h, ">", "$ENV{MOUNTED}/file"); print $h "escaped"')`,
      },
    },
  ),
  perl(
    "namespaces/chroot-up",
    "chroot without a folder to go back to",
    `chdir "/"; chdir ".." for 1 .. 40; my $root = (stat("/"))[1]; said("above") if (stat("."))[1] != $root or (stat("."))[0] != (stat("/"))[0]`,
    nothingOutside,
  ),
  perl(
    "namespaces/kept-folders",
    "any descriptor to a folder or file that was left open",
    `
    for my $fd (0 .. 1023) { my $to = readlink "/proc/self/fd/$fd"; next unless defined $to and $to =~ m{^/} and $to !~ m{^/dev/null|^/proc/}; said("$fd is $to") }`,
    {
      control: {
        by: "anyone",
        script: String.raw`exec("bash", "-c", q(exec 9<"$HERE"; exec perl -e 'for my $fd (0 .. 1023) { my $to = readlink "/proc/self/fd/$fd"; print "ESCAPED $ENV{NAME} $to\n" if defined $to and $to =~ m{^/} and $to !~ m{^/dev/null|^/proc/} }'))`,
      },
    },
  ),
  perl(
    "namespaces/others-folders",
    "descriptors of any process seen that is not ours",
    String.raw`
    my %mine = map { $_ => 1 } ($$, getppid()); for my $p (pids()) { next if $mine{$p}; opendir(my $d, "/proc/$p/fd") or next; for my $fd (readdir $d) { my $to = readlink "/proc/$p/fd/$fd"; next unless defined $to and $to !~ /^(pipe:|\/dev\/null|\/dev\/pts|\/dev\/tty)/; said("$p: $fd is $to") } }`,
    {
      ...victim,
    },
  ),
  perl(
    "namespaces/others-roots",
    "write by the root and the folder of any process seen",
    `for my $p (pids()) { spill("/proc/$p/root$here/file", "escaped"); spill("/proc/$p/cwd$here/file", "escaped") }`,
  ),
  perl(
    "namespaces/mightier",
    "open the memory of a process that may more",
    `
    for my $p (pids()) { next if $p == $$; next unless capabilities($p) & $admin; said("memory of $p") if open(my $h, "+<", "/proc/$p/mem") }`,
    root,
  ),
  perl(
    "namespaces/mightier-traced",
    "trace a process that may more",
    `
    for my $p (pids()) { next if $p == $$ or $p == getppid(); next unless capabilities($p) & $admin; if (call("ptrace", 0x4206, $p, 0, 0) == 0) { said("traced $p"); last } }`,
    {
      control: { by: "root", script: `said("traced") if call("ptrace", 0x4206, $victim, 0, 0) == 0` },
      ...victim,
    },
  ),
  bash(
    "namespaces/stopped-helper",
    "stop every other process seen",
    `for p in /proc/[0-9]*; do p=$(basename $p); [ $p = $$ ] || [ $p = $PPID ] || kill -STOP $p; done 2>/dev/null; sleep 0.1; kill -CONT -1 2>/dev/null; true`,
    {
      alone: true,
      limits: { timeoutMs: 1_500 },
      ...unshown("it would stop the test"),
    },
  ),
];
