import { bash, type EscapeAttempt, perl, root, unshown } from "../attempt.ts";
import { diskIsKept } from "../conditions.ts";

const unmount = { takeBack: `while umount -l "$HERE/folder" 2>/dev/null; do :; done` };
const device = `dev=$(perl -e '($d) = stat "$ENV{HERE}"; printf "%d:%d", ($d >> 8) & 0xfff, ($d & 0xff) | (($d >> 12) & 0xfff00)')`;

/** Getting below the copies by mounting, unmounting, remounting, or by the new mount calls. */
export const mountAttempts: readonly EscapeAttempt[] = [
  bash("mounts/tmpfs", "mount something over a folder outside", `mount -t tmpfs none "$HERE/folder"`, {
    ...root,
    ...unmount,
    noted: "mount",
  }),
  bash("mounts/bind", "bind a folder over another", `mount --bind "$HERE" "$HERE/folder"`, {
    ...root,
    ...unmount,
  }),
  bash(
    "mounts/shared",
    "make mounts propagate, then mount",
    `mount --make-rshared / ; mount -t tmpfs none "$HERE/folder"`,
    {
      control: { by: "root", script: `mount -t tmpfs none "$HERE/folder"` },
      ...unmount,
    },
  ),
  bash(
    "mounts/unmount-here",
    "unmount what covers the folder, then write",
    `
    d=$HERE; while [ "$d" != / ]; do umount -l "$d" 2>/dev/null; d=$(dirname "$d"); done; umount -l / 2>/dev/null; echo escaped >"$HERE/file"`,
    {
      control: {
        by: "root",
        script: `unshare -m sh -c 'mkdir "$AWAY/up" "$AWAY/w" && mount -t tmpfs none "$HERE/folder" && umount "$HERE/folder" && echo escaped >"$HERE/file"'`,
      },
      alone: true,
    },
  ),
  bash(
    "mounts/unmount-all",
    "unmount everything, then write",
    `
    cut -d' ' -f5 /proc/self/mountinfo | tac | while read -r m; do umount -l "$m"; done 2>/dev/null; echo escaped >"$HERE/file"; echo escaped >"$MOUNTED/file"`,
    {
      alone: true,
      ...unshown("it would take the test's own mounts"),
    },
  ),
  perl(
    "mounts/detach",
    "umount2 with every flag on every mount",
    String.raw`
    my @points = map { (split / /)[4] } split /\n/, slurp("/proc/self/mountinfo"); for my $p (reverse @points) { for my $flags (0, 2, 8, 10) { said("unmounted $p") if call("umount2", $p, $flags) == 0 } } spill("$here/file", "escaped")`,
    {
      alone: true,
      ...unshown("it would take the test's own mounts"),
    },
  ),
  bash(
    "mounts/writable",
    "remount read-only places writable",
    `for m in / /proc/sys /sys /proc /dev /etc /usr /boot; do mount -o remount,rw,bind $m 2>/dev/null && said "remounted $m"; mount -o remount,rw $m 2>/dev/null && said "remounted $m"; done; true`,
    {
      control: {
        by: "root",
        script: `mount --bind "$HERE" "$HERE/folder" && mount -o remount,ro,bind "$HERE/folder" && mount -o remount,rw,bind "$HERE/folder" && said remounted`,
      },
      ...unmount,
    },
  ),
  bash(
    "mounts/disk",
    "mount the disk again and write there",
    `
    ${device}; mknod "$AWAY/disk" b $(echo $dev | tr : ' '); mount -t ext4 "$AWAY/disk" "$HERE/folder" && echo escaped >"$HERE/folder$HERE/file"`,
    {
      control: { by: "root", unless: diskIsKept },
      ...unmount,
    },
  ),
  bash(
    "mounts/disk-by-name",
    "mount the disk by the name it was mounted by",
    `
    src=$(findmnt -n -o SOURCE -T "$WORLD/.." | tail -n 1); mount "$src" "$HERE/folder" && echo escaped >"$HERE/folder$HERE/file"`,
    {
      control: { by: "root", unless: diskIsKept },
      ...unmount,
    },
  ),
  perl(
    "mounts/disk-new-call",
    "the same by fsopen, fsconfig and fsmount",
    `
    my $d = (stat $here)[0]; call("mknodat", -100, "$ENV{AWAY}/disk", 0060600, $d); my $fs = call("fsopen", "ext4", 0); call("fsconfig", $fs, 1, "source", "$ENV{AWAY}/disk", 0);
    said("superblock") if $fs >= 0 and call("fsconfig", $fs, 6, 0, 0, 0) == 0 and call("fsmount", $fs, 0, 0) >= 0`,
    {
      control: { by: "root", unless: diskIsKept },
    },
  ),
  bash(
    "mounts/loop",
    "mount an image by a loop device",
    `truncate -s 4M "$AWAY/image" && mkfs.ext4 -q "$AWAY/image" && mount -o loop "$AWAY/image" "$HERE/folder" && said mounted`,
    {
      ...unshown("loop devices are few and everybody's"),
    },
  ),
  bash(
    "mounts/overlay",
    "an overlay whose upper folder is the real one",
    `
    mkdir "$AWAY/work" "$AWAY/on"; mount -t overlay overlay -o "lowerdir=/etc,upperdir=$HERE/folder,workdir=$AWAY/work" "$AWAY/on" && echo escaped >"$AWAY/on/neo-escaped"`,
    {
      ...root,
      takeBack: `umount -l "$AWAY/on"`,
    },
  ),
  bash(
    "mounts/process-list",
    "a fresh /proc that is writable",
    `mount -t proc none "$HERE/folder" && cat "$HERE/folder/sys/kernel/core_pattern" >"$AWAY/pattern" && cat "$AWAY/pattern" >"$HERE/folder/sys/kernel/core_pattern" && said written`,
    { ...root, ...unmount },
  ),
  bash(
    "mounts/system",
    "a fresh /sys that is writable",
    `mount -t sysfs none "$HERE/folder" && v=$(cat "$HERE/folder/module/printk/parameters/time") && echo "$v" >"$HERE/folder/module/printk/parameters/time" && said written`,
    { ...root, ...unmount },
  ),
  bash(
    "mounts/cgroup",
    "a fresh cgroup tree",
    `mount -t cgroup2 none "$HERE/folder" && mkdir "$HERE/folder/neo-$NAME" && said made`,
    {
      control: { by: "root", unless: "! grep -qw cgroup2 /proc/filesystems" },
      takeBack: `rmdir "$HERE/folder/neo-$NAME"; umount -l "$HERE/folder"`,
    },
  ),
  bash(
    "mounts/devices",
    "a fresh /dev",
    `mount -t devtmpfs none "$HERE/folder" && [ -e "$HERE/folder/mem" -o -e "$HERE/folder/null" ] && said mounted`,
    { ...root, ...unmount },
  ),
  bash(
    "mounts/debug",
    "debugfs, tracefs, securityfs",
    `for t in debugfs tracefs securityfs bpf fusectl configfs; do mount -t $t none "$HERE/folder" 2>/dev/null && said $t; done; true`,
    { ...root, ...unmount },
  ),
  bash(
    "mounts/formats",
    "binfmt_misc: have the kernel run our interpreter",
    `mount -t binfmt_misc none "$HERE/folder" && echo 1 >"$HERE/folder/status" && said written`,
    {
      control: { by: "root", unless: "! grep -qw binfmt_misc /proc/filesystems" },
      ...unmount,
    },
  ),
  perl(
    "mounts/tree-copy",
    "open_tree of the root, and move it",
    `
    my $fd = call("open_tree", -100, "/", 1 | 0x8000); if ($fd >= 0) { said("copied"); call("move_mount", $fd, "", -100, "$here/folder", 4) }`,
    { ...root, ...unmount },
  ),
  perl(
    "mounts/tree-detached",
    "write by a detached copy of a mount, without covers",
    `
    for my $top ("/", "/var", "/var/tmp", "/tmp", $ENV{WORLD}, $here) { my $fd = call("open_tree", -100, $top, 1); next if $fd < 0; my $rest = substr($here, $top eq "/" ? 1 : 1 + length $top); my $file = call("openat", $fd, length $rest ? "$rest/file" : "file", 1, 0); open($h, ">&=", $file) and syswrite $h, "escaped" if $file >= 0 }`,
    {
      ...root,
    },
  ),
  perl(
    "mounts/attributes",
    "mount_setattr: take read-only away",
    `
    my $a = pack("QQQQ", 0, 1, 0, 0); for my $m ("/proc/sys", "/sys", "/proc", "/") { said("changed $m") if call("mount_setattr", -100, $m, 0, $a, 32) == 0 }`,
    {
      control: {
        by: "root",
        script: `system "mount", "--bind", $here, "$here/folder"; my $a = pack("QQQQ", 1, 0, 0, 0); said("changed") if call("mount_setattr", -100, "$here/folder", 0, $a, 32) == 0`,
      },
      ...unmount,
    },
  ),
  perl(
    "mounts/move",
    "move a mount away from its place",
    String.raw`
    for my $m (reverse map { (split / /)[4] } split /\n/, slurp("/proc/self/mountinfo")) { said("moved $m") if call("mount", $m, "$here/folder", 0, 8192, 0) == 0 } spill("$here/file", "escaped")`,
    {
      alone: true,
      control: {
        by: "root",
        script: `system "mount", "-t", "tmpfs", "none", "$here/folder"; mkdir "$ENV{AWAY}/to"; said("moved") if call("mount", "$here/folder", "$ENV{AWAY}/to", 0, 8192, 0) == 0`,
      },
      takeBack: `umount -l "$AWAY/to" "$HERE/folder"`,
    },
  ),
  perl(
    "mounts/pivot",
    "pivot_root to see what is under the root",
    `
    chdir "/"; said("pivoted") if call("pivot_root", ".", ".") == 0; call("umount2", ".", 2); call("mount", "$here", "$here", 0, 4096, 0); chdir $here; mkdir "old"; said("pivoted here") if call("pivot_root", ".", "old") == 0`,
    {
      alone: true,
      control: {
        by: "root",
        script: String.raw`exec "unshare", "-m", "bash", "-c", q(mount --bind "$HERE" "$HERE" && cd "$HERE" && mkdir old && perl -e 'my ($n) = $ENV{SYSCALLS} =~ /pivot_root=(\d+)/; my ($a, $b) = (".", "old"); print "ESCAPED $ENV{NAME}\n" if syscall($n + 0, $a, $b) == 0'; :)`,
      },
    },
  ),
  perl(
    "mounts/pick",
    "fspick: reconfigure the real file system",
    `my $fd = call("fspick", -100, "/", 0); said("picked") if $fd >= 0`,
    root,
  ),
  perl("mounts/quota", "quotactl on the disk", `agreed("quotactl", call("quotactl", 0x80000100, 0, 0, 0))`, {
    control: { by: "nobody", why: "Q_SYNC of all is anybody's" },
    as: "root",
  }),
  bash(
    "mounts/fuse",
    "a file system of our own (fuse)",
    `exec 7<>/dev/fuse && mount -t fuse -o fd=7,rootmode=40000,user_id=$(id -u),group_id=$(id -g) none "$HERE/folder" && said mounted`,
    {
      control: { by: "root", unless: "[ ! -e /dev/fuse ]" },
      ...unmount,
    },
  ),
  bash(
    "mounts/idle-space",
    "swap to a file",
    `dd if=/dev/zero of="$AWAY/swap" bs=64k count=4 2>/dev/null; chmod 600 "$AWAY/swap"; mkswap "$AWAY/swap" >/dev/null && swapon "$AWAY/swap" && said swapping`,
    {
      ...unshown("it would change how the machine keeps memory"),
    },
  ),
  perl(
    "mounts/swap-asked",
    "swapon of what is no swap",
    `agreed("swapon", call("swapon", "$here/file", 0)); agreed("swapoff", call("swapoff", "$here/file"))`,
    root,
  ),
  perl(
    "mounts/accounting",
    "acct: have the kernel write to a file",
    `agreed("acct", call("acct", "$here/none"))`,
    root,
  ),
];
