import { bash, type EscapeAttempt, perl, unshown } from "../attempt.ts";

/** setpcap, linux_immutable…: everything but owning, reading and writing files, becoming another user, nodes, and chroot. */
const beyondFiles = [
  8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 19, 20, 21, 22, 23, 24, 25, 26, 28, 29, 30, 32, 33, 34, 35, 36, 37, 38, 39, 40,
];
const check = `for my $bit (${beyondFiles.join(", ")}) { said("capability $bit $_[0]") if capabilities("self") & (1 << $bit) }`;
/** Perl for a shell's own quotes: tells when it may administer. */
const administers = String.raw`perl -e "open(S, q(/proc/self/status)); while (<S>) { print qq(ESCAPED \$ENV{NAME}\n) if /^CapEff:\s*([0-9a-f]+)/ and hex(\$1) & (1 << 21) }"`;
const show = String.raw`perl -e 'open(S, "/proc/self/status"); while (<S>) { print "ESCAPED $ENV{NAME} $_" if /^CapEff:\s*([0-9a-f]+)/ and hex($1) & (1 << 21) }'`;
const byRoot = { control: { by: "root" } } as const;
const asUser = { as: "user" } as const;

/** Gaining rights: capabilities, set-id programs, file capabilities, su and its kin. */
export const privilegeAttempts: readonly EscapeAttempt[] = [
  perl("privileges/now", "what capabilities there are from the start", check, byRoot),
  perl(
    "privileges/bounding",
    "what could be gained by executing",
    String.raw`my ($b) = slurp("/proc/self/status") =~ /^CapBnd:\s*([0-9a-f]+)/m; my ($nnp) = slurp("/proc/self/status") =~ /^NoNewPrivs:\s*(\d)/m; said("bounding $b") if hex($b) & $admin and !$nnp`,
  ),
  perl(
    "privileges/take",
    "capset of all",
    `my $h = pack("Ll", 0x20080522, 0); my $d = pack("L6", (0xffffffff) x 2, 0, 0x1ff, 0x1ff, 0); call("capset", $h, $d);` +
      check,
    byRoot,
  ),
  perl(
    "privileges/ambient",
    "raise ambient capabilities, then execute",
    `call("prctl", 47, 2, $_, 0, 0) for 0 .. 40; exec "bash", "-c", q(${show})`,
    byRoot,
  ),
  perl(
    "privileges/keep",
    "keep capabilities over a change of user",
    `call("prctl", 8, 1, 0, 0, 0); call("setresuid", 1234, 1234, 1234); my $h = pack("Ll", 0x20080522, 0); my $d = pack("L6", (0xffffffff) x 2, 0, 0x1ff, 0x1ff, 0); call("capset", $h, $d);` +
      check,
    unshown("it only loses some"),
  ),
  perl(
    "privileges/secure-bits",
    "change the secure bits",
    `said("changed") if call("prctl", 28, 0x2f, 0, 0, 0) == 0`,
    byRoot,
  ),
  perl(
    "privileges/file-capabilities",
    "a program with all file capabilities",
    String.raw`
    system "cp", "/usr/bin/perl", "$ENV{AWAY}/able"; my $caps = pack("L5", 0x02000001, 1 << 21, 0, 0, 0); call("setxattr", "$ENV{AWAY}/able", "security.capability", $caps, 20, 0);
    if (!fork) { call("setresuid", 1234, 1234, 1234); exec "$ENV{AWAY}/able", "-e", q(open(S, "/proc/self/status"); while (<S>) { print "ESCAPED $ENV{NAME} $_" if /^CapEff:\s*([0-9a-f]+)/ and hex($1) & (1 << 21) }) } wait`,
    {
      control: { by: "root", unless: 'mount | grep -q nosuid.*"$WORLD"' },
    },
  ),
  bash(
    "privileges/set-id-shell",
    "a set-id shell of root's",
    `cp /bin/bash "$AWAY/sh" && chown 0:0 "$AWAY/sh" && chmod 4755 "$AWAY/sh" && setpriv --reuid=1234 --clear-groups "$AWAY/sh" -p -c '[ "$(id -u)" = 0 ] && ${administers}'`,
    {
      ...byRoot,
      as: "root",
    },
  ),
  perl(
    "privileges/become-root",
    "setuid(0)",
    `call("setresuid", 0, 0, 0); call("setresgid", 0, 0, 0); print slurp($ENV{ROOTS})`,
    { ...asUser, ...unshown("no ordinary user may") },
  ),
  bash("privileges/roots-file", "read root's file", `cat "$ROOTS"`, {
    ...asUser,
    ...unshown("no ordinary user may"),
  }),
  bash("privileges/set-id-read", "read it by a set-id program", `"$WORLD/programs/set-id-cat" "$ROOTS"`, {
    ...asUser,
    noted: "set-id",
  }),
  bash(
    "privileges/set-id-write",
    "write it by a set-id program",
    `echo escaped | "$WORLD/programs/set-id-tee" -a "$ROOTS"`,
    { ...asUser, witness: 'stat -c "%s %Y" "$ROOTS"' },
  ),
  bash(
    "privileges/set-id-kill",
    "signal root's process by a set-id program",
    `"$WORLD/programs/set-id-kill" -USR1 $ROOTPID`,
    { ...asUser, witness: 'stat -c %s "$WORLD/root-signals"' },
  ),
  bash(
    "privileges/able-read",
    "read it by a program with file capabilities",
    `"$WORLD/programs/able-cat" "$ROOTS"`,
    asUser,
  ),
  bash(
    "privileges/set-id-copy",
    "copy a set-id program and its mode",
    `cp -p "$WORLD/programs/set-id-cat" "$AWAY/c" && "$AWAY/c" "$ROOTS"`,
    { ...asUser, ...unshown("a copy is one's own") },
  ),
  bash(
    "privileges/set-id-link",
    "hard link to a set-id program",
    `ln "$WORLD/programs/set-id-cat" "$AWAY/c"; "$AWAY/c" "$ROOTS"`,
    {
      ...asUser,
      control: { by: "anyone", unless: '[ "$(cat /proc/sys/fs/protected_hardlinks)" = 1 ]' },
    },
  ),
  bash(
    "privileges/set-id-loader",
    "run it by the loader",
    `/lib64/ld-linux-x86-64.so.2 "$WORLD/programs/set-id-cat" "$ROOTS"`,
    { ...asUser, ...unshown("the loader gives no rights") },
  ),
  bash("privileges/su", "su without a password", `command -v su >/dev/null && echo | su -c 'cat "$ROOTS"'; true`, {
    ...asUser,
    ...unshown("root has a password or none"),
  }),
  bash("privileges/sudo", "sudo without a password", `command -v sudo >/dev/null && sudo -n cat "$ROOTS"; true`, {
    ...asUser,
    ...unshown("the test's user is in no group"),
    noted: "set-id",
  }),
  bash(
    "privileges/newgrp",
    "newgrp, chsh, passwd, mount, pkexec",
    `for p in newgrp chsh chfn passwd mount umount pkexec gpasswd fusermount3 crontab at; do f=$(command -v $p) || continue; [ -u "$f" ] || continue; out=$("$f" --version 2>&1 </dev/null; grep -h ^Uid /proc/self/status); done; exec bash -p -c '[ "$(id -u)" != 0 ] || echo "ESCAPED $NAME"'`,
    { ...asUser, ...unshown("they only do what they are for") },
  ),
  bash(
    "privileges/schedule",
    "leave a job for later (cron, at)",
    `echo '* * * * * touch '"$HERE/late" | crontab - 2>/dev/null; echo "touch $HERE/late" >"/var/spool/cron/crontabs/neo-$NAME" 2>/dev/null; echo "touch $HERE/late" | at now 2>/dev/null; true`,
    {
      ...unshown("people's own tables are theirs"),
      witness: `ls -l /var/spool/cron/crontabs 2>/dev/null; true`,
      risky: true,
    },
  ),
];
