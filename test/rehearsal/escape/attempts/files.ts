import { bash, type EscapeAttempt, perl, root } from "../attempt.ts";

/** getxattr(2) of this processor, for the witnesses, which are no attempts and need no prelude. */
const getxattr = process.arch === "arm64" ? 8 : 191;

/** Changing the real file behind the copy: content, names, mode, owner, times, attributes, flags, by every way in. */
export const fileAttempts: readonly EscapeAttempt[] = [
  bash("files/overwrite", "write over a file", `echo escaped >"$HERE/file"`),
  bash("files/append", "append to a file", `echo escaped >>"$HERE/file"`),
  bash("files/empty", "empty a file", `: >"$HERE/file"`),
  bash("files/truncate", "cut a file by name", `truncate -s 3 "$HERE/file"`),
  bash("files/in-place", "write into the middle", `printf X | dd of="$HERE/file" bs=1 seek=2 conv=notrunc`),
  bash("files/sed", "sed -i", `sed -i s/original/escaped/ "$HERE/file"`),
  bash("files/unlink", "delete a file", `rm -f "$HERE/file"`),
  bash("files/remove-folder", "delete a folder with all in it", `rm -rf "$HERE/folder"`),
  bash("files/remove-all", "delete everything here", `cd "$HERE" && find . -mindepth 1 -delete`),
  bash("files/rename", "rename a file", `mv "$HERE/file" "$HERE/moved"`),
  bash("files/rename-folder", "rename a folder", `mv "$HERE/folder" "$HERE/moved"`),
  bash("files/rename-over", "rename one file over another", `mv -f "$HERE/empty" "$HERE/file"`),
  bash("files/mkdir", "make a folder", `mkdir "$HERE/new"`),
  bash("files/mkfifo", "make a pipe", `mkfifo "$HERE/new"`),
  bash("files/symlink", "make a link", `ln -s file "$HERE/new"`),
  bash(
    "files/hard-link",
    "make a hard link and write through it",
    `ln "$HERE/file" "$HERE/hard"; echo escaped >"$HERE/hard"`,
  ),
  bash("files/through-hard-link", "write to the other name of a file with two", `echo escaped >>"$HERE/twin"`),
  bash("files/through-link", "write through a link that is there", `echo escaped >"$HERE/link"`),
  bash(
    "files/through-new-link",
    "write through a link made inside",
    `cd /tmp && ln -s "$HERE/file" "neo-$NAME-$$" && echo escaped >"neo-$NAME-$$"; rm -f "neo-$NAME-$$"`,
  ),
  bash("files/chmod", "change the mode", `chmod 0777 "$HERE/file"`),
  bash("files/chmod-set-id", "make a file set-id", `chmod 6755 "$HERE/file"`),
  bash("files/chmod-folder", "change a folder's mode", `chmod 0700 "$HERE/folder"`),
  bash("files/chown", "change the owner", `chown 12345:12345 "$HERE/file"`, root),
  bash("files/chgrp-link", "change a link's group", `chgrp -h 12345 "$HERE/link"`, root),
  bash("files/touch", "change the times", `touch -d 2001-01-01 "$HERE/file"`),
  bash("files/touch-link", "change a link's times", `touch -h -d 2001-01-01 "$HERE/link"`),
  bash("files/touch-folder", "change a folder's times", `touch -d 2001-01-01 "$HERE/folder"`),
  bash(
    "files/here-folder",
    "replace the folder itself",
    `mv "$HERE" "$HERE.moved" && mkdir "$HERE" && echo escaped >"$HERE/file"`,
    {
      takeBack: `rm -rf "$HERE"; mv "$HERE.moved" "$HERE"`,
    },
  ),
  bash("files/sparse", "make a file sparse and huge", `truncate -s 1T "$HERE/file"`, { alone: true }),
  bash("files/punch", "punch a hole", `fallocate -p -o 0 -l 4096 "$HERE/big"`),
  bash("files/grow", "reserve space", `fallocate -l 65536 "$HERE/file"`),
  bash(
    "files/direct",
    "write past the cache",
    `dd if=/dev/zero of="$HERE/big" bs=4096 count=1 oflag=direct conv=notrunc`,
  ),
  bash("files/own-folder", "write by way of /proc/self/cwd", `cd "$HERE" && echo escaped >/proc/self/cwd/file`),
  bash("files/own-root", "write by way of /proc/self/root", `echo escaped >"/proc/self/root$HERE/file"`),
  bash("files/reopen", "open for reading, reopen for writing", `exec 8<"$HERE/file"; echo escaped >/proc/self/fd/8`),
  bash("files/dev-fd", "reopen by /dev/fd", `exec 8<"$HERE/file"; echo escaped >/dev/fd/8`),
  bash("files/dots", "up and down again by ..", `cd "$HERE/folder" && echo escaped >"../../../../../../..$HERE/file"`),
  bash("files/mounted", "write on a file system mounted below", `echo escaped >"$MOUNTED/file"`),
  bash("files/mounted-delete", "delete on a file system mounted below", `rm -rf "$MOUNTED/folder" "$MOUNTED/file"`),
  bash("files/mounted-cross", "move a file from one file system to another", `mv "$HERE/file" "$MOUNTED/new"`),
  bash("files/shared-memory", "write in /dev/shm", `echo escaped >"$SHM/file"`),
  bash(
    "files/shared-memory-new",
    "make a file in /dev/shm",
    `echo escaped >"$SHM/new"; echo escaped >"/dev/shm/neo-new-$NAME"; rm -f "/dev/shm/neo-new-$NAME"`,
  ),
  bash("files/many", "change two hundred files", `cd "$HERE" && for i in $(seq 200); do echo escaped >"many-$i"; done`),
  bash(
    "files/archive",
    "unpack an archive over them",
    `cd "$HERE" && mkdir t && echo escaped >t/file && tar -C t -cf t.tar file && tar xf t.tar`,
  ),
  bash(
    "files/copy-links",
    "cp -al, then write into the copy",
    `cp -al "$HERE/folder" "$HERE/copy"; echo escaped >>"$HERE/copy/inner"`,
  ),
  bash("files/flags", "set an attribute flag (chattr +d)", `chattr +d "$HERE/file"`, {
    witness: flags("file"),
  }),
  bash("files/immutable", "make a file immutable", `chattr +i "$HERE/file"`, {
    ...root,
    witness: flags("file"),
    takeBack: `chattr -i "$HERE/file"`,
  }),
  bash("files/append-only", "make a folder append-only", `chattr +a "$HERE/folder"`, {
    ...root,
    witness: flags("folder"),
    takeBack: `chattr -a "$HERE/folder"`,
  }),
  perl(
    "files/flags-by-reader",
    "set flags by a descriptor opened for reading",
    `
    open(my $h, "<", "$here/file"); my $flags = pack("Q", 0); ioctl($h, 0x80086601, $flags);
    my $set = pack("Q", unpack("Q", $flags) | 0x40); ioctl($h, 0x40086602, $set)`,
    { witness: flags("file") },
  ),
  perl(
    "files/version",
    "change the inode's generation",
    `
    open(my $h, "<", "$here/file"); my $version = pack("Q", 4711); ioctl($h, 0x40087602, $version)`,
    {
      witness: `lsattr -v "$HERE/file" 2>&1 | tr -s ' '`,
    },
  ),
  perl(
    "files/project",
    "change the project number",
    String.raw`
    open(my $h, "<", "$here/file"); my $attributes = "\0" x 28; ioctl($h, 0x801c581f, $attributes);
    substr($attributes, 0, 4) = pack("L", unpack("L", $attributes) | 0x40); ioctl($h, 0x401c5820, $attributes)`,
    {
      witness: flags("file"),
    },
  ),
  perl(
    "files/chmod-by-reader",
    "fchmod by a descriptor opened for reading",
    `open(my $h, "<", "$here/file"); chmod 0777, $h`,
  ),
  perl(
    "files/chmod-by-path-descriptor",
    "chmod by /proc/self/fd of an O_PATH descriptor",
    `
    my $path = "$here/file"; my $fd = call("openat", -100, $path, 010000000, 0); chmod 0777, "/proc/self/fd/$fd"`,
  ),
  perl(
    "files/chmod2",
    "fchmodat2 with an empty path",
    `
    my $path = "$here/file"; my $fd = call("openat", -100, $path, 010000000, 0); call("fchmodat2", $fd, "", 0777, 0x1000)`,
    {
      control: { by: "anyone", unless: kernelBefore(6, 6) },
    },
  ),
  perl(
    "files/chown-by-reader",
    "fchown by a descriptor opened for reading",
    `open(my $h, "<", "$here/file"); chown 12345, 12345, $h`,
    root,
  ),
  perl(
    "files/times-by-reader",
    "futimens by a descriptor opened for reading",
    `open(my $h, "<", "$here/file"); utime 1, 1, $h`,
  ),
  perl("files/extended", "set an extended attribute", `call("setxattr", "$here/file", "user.escaped", "yes", 3, 0)`, {
    witness: extended("user.escaped"),
  }),
  perl(
    "files/extended-by-reader",
    "set one by a descriptor opened for reading",
    `
    open(my $h, "<", "$here/file"); call("fsetxattr", fileno $h, "user.escaped", "yes", 3, 0)`,
    { witness: extended("user.escaped") },
  ),
  perl("files/trusted", "set a trusted attribute", `call("setxattr", "$here/file", "trusted.escaped", "yes", 3, 0)`, {
    ...root,
    witness: extended("trusted.escaped"),
  }),
  perl(
    "files/file-capability",
    "give a file capabilities",
    `
    my $caps = pack("L5", 0x02000001, 0xffffffff, 0, 0xffffffff, 0); call("setxattr", "$here/file", "security.capability", $caps, 20, 0)`,
    {
      ...root,
      witness: extended("security.capability"),
    },
  ),
  perl(
    "files/access-list",
    "set an access list",
    `
    my $acl = pack("L (SSL)5", 2, 1, 6, 0xffffffff, 2, 7, 12345, 4, 4, 0xffffffff, 16, 7, 0xffffffff, 32, 4, 0xffffffff);
    call("setxattr", "$here/file", "system.posix_acl_access", $acl, length $acl, 0)`,
    {
      control: {
        by: "anyone",
        unless: String.raw`! perl -e 'my ($p,$n,$v)=($ENV{HERE}."/file","system.posix_acl_access","\0"x64); exit(syscall(${getxattr},$p,$n,$v,64)<0 && $!{EOPNOTSUPP} ? 1 : 0)'`,
      },
    },
  ),
  perl(
    "files/attribute-of-overlay",
    "write the attributes that steer an overlay",
    String.raw`
    for my $n ("trusted.overlay.redirect", "trusted.overlay.opaque", "trusted.overlay.metacopy", "user.overlay.redirect", "user.overlay.opaque", "user.overlay.metacopy", "user.overlay.whiteout") {
      my $v = $n =~ /redirect/ ? "/etc" : "y"; call("setxattr", "$here/folder", $n, $v, length $v, 0); call("setxattr", "$here/file", $n, $v, length $v, 0) }
    mkdir "$here/folder/sub"; spill("$here/folder/inner", "escaped\n"); spill("$here/folder/passwd", "escaped\n")`,
  ),
  perl(
    "files/whiteout",
    "put a whiteout by hand",
    `
    unlink "$here/file"; call("mknodat", -100, "$here/file", 0020000, 0); call("mknodat", -100, "$here/folder/inner2", 0020000, 0)`,
  ),
  perl("files/exchange", "exchange two names at once", `call("renameat2", -100, "$here/file", -100, "$here/empty", 2)`),
  perl(
    "files/exchange-folder",
    "exchange a folder and a file",
    `call("renameat2", -100, "$here/folder", -100, "$here/file", 2)`,
  ),
  perl(
    "files/rename-whiteout",
    "rename leaving a whiteout",
    `call("renameat2", -100, "$here/file", -100, "$here/moved", 4)`,
    root,
  ),
  perl(
    "files/unnamed",
    "an unnamed file given a name",
    `
    my $fd = call("openat", -100, $here, 020000000 | $directory | 2, 0644); my $from = "/proc/self/fd/$fd"; call("linkat", -100, $from, -100, "$here/new", 0x400)`,
  ),
  perl(
    "files/link-by-descriptor",
    "hard link from an open descriptor",
    `
    open(my $h, "+<", "$here/file"); my $from = "/proc/self/fd/" . fileno $h; call("linkat", -100, $from, -100, "$here/new", 0x400)`,
  ),
  perl(
    "files/mapped",
    "write through a shared mapping",
    `
    open(my $h, "+<", "$here/file"); my $at = call("mmap", 0, 4096, 3, 1, fileno $h, 0); pipe(my $r, my $w); syswrite $w, "escaped!"; call("read", fileno $r, $at, 8)`,
  ),
  perl(
    "files/copy-range",
    "copy_file_range into it",
    `
    open(my $in, "<", "$here/big"); open(my $out, "+<", "$here/file"); call("copy_file_range", fileno $in, 0, fileno $out, 0, 4096, 0)`,
  ),
  perl(
    "files/sendfile",
    "sendfile into it",
    `
    open(my $in, "<", "$here/big"); open(my $out, "+<", "$here/file"); call("sendfile", fileno $out, fileno $in, 0, 4096)`,
  ),
  perl(
    "files/splice",
    "splice a pipe into it",
    `
    open(my $out, "+<", "$here/file"); pipe(my $r, my $w); syswrite $w, "escaped"; call("splice", fileno $r, 0, fileno $out, 0, 7, 0)`,
  ),
  perl(
    "files/read-then-write",
    "read by one descriptor while another writes",
    `
    open(my $r, "<", "$here/file"); open(my $w, "+<", "$here/file"); syswrite $w, "escaped"; truncate "/proc/self/fd/" . fileno $r, 2; utime 1, 1, "/proc/self/fd/" . fileno $r`,
  ),
  perl(
    "files/folder-descriptor",
    "openat on a folder opened before the change",
    `
    my $fd = call("openat", -100, "$here/folder", $directory, 0); rename "$here/folder", "$here/moved";
    my $file = call("openat", $fd, "inner", 1, 0); open($h, ">&=", $file) and syswrite $h, "escaped";
    my $up = call("openat", $fd, "../file", 1, 0); open($h, ">&=", $up) and syswrite $h, "escaped"`,
  ),
  perl(
    "files/openat2",
    "openat2 from the root",
    `
    my $how = pack("QQQ", 1, 0, 0x10); my $root = call("openat", -100, "/", $directory, 0); my $fd = -1; for (1 .. 500) { $fd = call("openat2", $root, "$here/file", $how, 24); last if $fd >= 0 or $! + 0 != 11 } open($h, ">&=", $fd) and syswrite $h, "escaped"`,
  ),
  perl(
    "files/deep",
    "write by a path longer than the kernel takes",
    `
    chdir $here; my $part = "d" x 200; for (1 .. 25) { mkdir $part; chdir $part or last } spill("deep", "escaped"); spill("../" x 25 . "file", "escaped")`,
  ),
  perl(
    "files/odd-names",
    "make names that are no text",
    String.raw`
    for my $n ("a\nb", "\xff\xfe", "-rf", "\e[31m", " ", "a\tb", "\x{e2}\x{80}\x{ae}") { spill("$here/$n", "escaped") }`,
  ),
  perl(
    "files/setattr",
    "file_setattr, newer than most filters",
    `
    my $a = pack("QLLLLL", 0x40, 0, 0, 0, 0, 0); call("file_setattr", -100, "$here/file", $a, 24, 0)`,
    {
      control: { by: "anyone", unless: kernelBefore(6, 17) },
      witness: flags("file"),
    },
  ),
  perl(
    "files/setxattrat",
    "setxattrat, newer than most filters",
    `
    my $value = "yes"; my $a = pack("PLL", $value, 3, 0); call("setxattrat", -100, "$here/file", 0, "user.escaped", $a, 16)`,
    {
      control: { by: "anyone", unless: kernelBefore(6, 13) },
      witness: extended("user.escaped"),
    },
  ),
];

function flags(file: string): string {
  return `lsattr -d "$HERE/${file}" 2>&1`;
}

/** The value of an extended attribute of HERE/file; Debian has no getfattr of its own. */
function extended(attribute: string): string {
  return String.raw`perl -e 'my ($p, $n, $v) = ("$ENV{HERE}/file", "${attribute}", "\0" x 64); my $l = syscall(${getxattr}, $p, $n, $v, 64); print $l < 0 ? "none" : unpack("H*", substr($v, 0, $l))'`;
}

function kernelBefore(major: number, minor: number): string {
  return `uname -r | { IFS=.- read -r a b rest; [ $((a * 1000 + b)) -lt ${major * 1000 + minor} ]; }`;
}
