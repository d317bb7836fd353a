import { bash, type EscapeAttempt, perl, root, unshown } from "../attempt.ts";
import { diskIsKept, isNoExt4 } from "../conditions.ts";

const secret = { noted: "secret" } as const;

/** Reading what the view hides: SECRET, a file, and a file within SECRETS, a folder. What they hold must not be printed. */
export const secretAttempts: readonly EscapeAttempt[] = [
  bash("secrets/read", "read it", `cat "$SECRET"`, secret),
  bash("secrets/folder", "read what is in a hidden folder", `cat "$SECRETS"/* "$SECRETS/key"`, secret),
  bash("secrets/search", "search for it", `grep -rh . "$WORLD/hidden" "$SECRETS"`),
  bash("secrets/link", "read by a link", `ln -s "$SECRET" "$AWAY/l" && cat "$AWAY/l"`),
  bash("secrets/hard-link", "read by a hard link", `ln "$SECRET" "$AWAY/l" && cat "$AWAY/l"`),
  bash("secrets/other-name", "read by the hard link that is there", `cat "$WORLD/hidden/other-name"`, {
    ...unshown("another name of it is not named in the request; only told"),
    as: "root",
  }),
  bash(
    "secrets/copy",
    "copy and read",
    `cp -a "$SECRET" "$AWAY/copy"; cp -a "$SECRETS" "$AWAY/copies"; cat "$AWAY/copy" "$AWAY/copies/key"`,
  ),
  bash("secrets/archive", "archive and print", `tar -C / -cf - "$SECRET" "$SECRETS"`),
  bash(
    "secrets/move",
    "rename it and read",
    `mv "$SECRET" "$AWAY/moved" && cat "$AWAY/moved"; mv "$SECRETS" "$AWAY/opened" && cat "$AWAY/opened/key"`,
  ),
  bash(
    "secrets/move-parent",
    "rename the folder above and read",
    `mv "$WORLD/hidden" "$WORLD/shown-$NAME"; cat "$WORLD/shown-$NAME/secret"; cat "$WORLD/hidden/secret"`,
    {
      alone: true,
      takeBack: `mv "$WORLD/shown-$NAME" "$WORLD/hidden"`,
    },
  ),
  bash(
    "secrets/delete-parent",
    "delete the folder above, make it again",
    `rm -rf "$WORLD/hidden"; mkdir -p "$WORLD/hidden"; cat "$WORLD/hidden"/*`,
    { alone: true, ...unshown("nothing is left to read") },
  ),
  perl(
    "secrets/exchange",
    "exchange the folder above with another",
    `mkdir "$ENV{AWAY}/x"; call("renameat2", -100, "$ENV{WORLD}/hidden", -100, "$ENV{AWAY}/x", 2); print slurp("$ENV{AWAY}/x/secret"), slurp("$ENV{WORLD}/hidden/secret")`,
    {
      alone: true,
      takeBack: String.raw`perl -e '($n) = $ENV{SYSCALLS} =~ /renameat2=(\d+)/; my ($a, $b) = ("$ENV{WORLD}/hidden", "$ENV{AWAY}/x"); syscall($n + 0, -100, $a, -100, $b, 2) if -e "$b/secret"'`,
    },
  ),
  bash(
    "secrets/unmount",
    "take the cover off",
    `umount "$SECRET" "$SECRETS"; umount -l "$SECRET" "$SECRETS"; cat "$SECRET" "$SECRETS/key"`,
    { alone: true },
  ),
  bash(
    "secrets/bind",
    "bind the folder above elsewhere",
    `mount --bind "$WORLD/hidden" "$HERE/folder"; cat "$HERE/folder/secret"`,
    { takeBack: `umount -l "$HERE/folder"`, ...root },
  ),
  bash("secrets/chmod", "change the mode, then read", `chmod 777 "$SECRET" "$SECRETS"; cat "$SECRET" "$SECRETS/key"`, {
    takeBack: `chmod 600 "$SECRET"; chmod 700 "$SECRETS"`,
  }),
  bash("secrets/own-root", "read by /proc/self/root", `cat "/proc/self/root$SECRET" "/proc/self/root$SECRETS/key"`),
  bash("secrets/first-root", "read by /proc/1/root", `cat "/proc/1/root$SECRET" "/proc/1/root$SECRETS/key"`, root),
  bash(
    "secrets/any-root",
    "read by any root or folder seen",
    `for p in /proc/[0-9]*; do cat "$p/root$SECRET" "$p/cwd$SECRET" "$p/root$SECRETS/key"; done 2>/dev/null; true`,
  ),
  bash("secrets/append", "write to it, then read it", `echo >>"$SECRET"; cat "$SECRET"`, {
    takeBack: "true",
  }),
  perl(
    "secrets/handle",
    "read it by its handle",
    String.raw`
    for my $path ($ENV{SECRET}, "$ENV{SECRETS}/key") { my $handle = pack("LlL32", 128, 0, (0) x 32); my $mount = pack("l", 0); call("name_to_handle_at", -100, $path, $handle, $mount, 0) == 0 or next;
    for my $m ("/", $here, map { (split / /)[4] } split /\n/, slurp("/proc/self/mountinfo")) { my $d = call("openat", -100, $m, 0, 0); next if $d < 0; my $fd = call("open_by_handle_at", $d, $handle, 0); open($h, "<&=", $fd) and print readline $h if $fd >= 0 } }`,
    root,
  ),
  perl(
    "secrets/handle-guess",
    "read it by a guessed handle of the folder above",
    String.raw`
    my $folder = (stat "$ENV{WORLD}/hidden")[1]; my $version = pack("Q", 0); open(my $f, "<", "$ENV{WORLD}/hidden"); ioctl($f, 0x80087601, $version); my $handle = pack("LlLL", 8, 1, $folder, unpack("L", $version));
    for my $m ("/", "/etc", $here, map { (split / /)[4] } split /\n/, slurp("/proc/self/mountinfo")) { my $d = call("openat", -100, $m, 0, 0); next if $d < 0; my $fd = call("open_by_handle_at", $d, $handle, $directory); next if $fd < 0; my $file = call("openat", $fd, "secret", 0, 0); open($h, "<&=", $file) and print readline $h if $file >= 0 }`,
    {
      control: { by: "root", unless: isNoExt4 },
    },
  ),
  perl(
    "secrets/overlay-redirect",
    "make a folder that the overlay leads to the secret",
    `
    mkdir "$ENV{AWAY}/way"; for my $n ("trusted.overlay.redirect", "user.overlay.redirect") { my $to = "$ENV{WORLD}/hidden"; call("setxattr", "$ENV{AWAY}/way", $n, $to, length $to, 0) } print slurp("$ENV{AWAY}/way/secret")`,
    unshown("it needs an overlay"),
  ),
  perl(
    "secrets/opened-tree",
    "a detached copy of the mount without its covers",
    `
    for my $top ("/", "/var", "/var/tmp", "/tmp", $ENV{WORLD}) { my $fd = call("open_tree", -100, $top, 1); next if $fd < 0; my $rest = substr("$ENV{WORLD}/hidden/secret", $top eq "/" ? 1 : 1 + length $top); my $file = call("openat", $fd, $rest, 0, 0); open($h, "<&=", $file) and print readline $h if $file >= 0 }`,
    root,
  ),
  bash(
    "secrets/disk",
    "search the disk for it",
    `d=$(perl -e '($d) = stat "$ENV{HERE}"; printf "%d %d", ($d >> 8) & 0xfff, ($d & 0xff) | (($d >> 12) & 0xfff00)'); mknod "$AWAY/disk" b $d && exec 7<"$AWAY/disk" && said "disk open"`,
    {
      control: { by: "root", unless: diskIsKept },
    },
  ),
  perl(
    "secrets/race",
    "change the path between the question and the call",
    `
    my ($at, $flipper) = flipping("$here/file", $ENV{SECRET});
    for (1 .. 600) { pause(0.001) if $_ % 2; my $fd = call("openat", -100, $at, 2, 0); next if $fd < 0; open($h, "<&=", $fd); my $line = readline $h; print $line if defined $line and $line !~ /^original/; close $h } kill "KILL", $flipper; waitpid $flipper, 0`,
  ),
];
