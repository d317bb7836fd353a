import type { View } from "../../../../src/command/rehearsal/view/view.ts";
import { bash, type EscapeAttempt, perl, unshown } from "../attempt.ts";

const onlyInside = unshown("it deceives the report, not the machine");

/** Deceiving the report: names that look like its own words, loops, links that lead out, lines on its descriptors. */
export const reportAttempts: readonly EscapeAttempt[] = [
  perl(
    "reports/newlines",
    "names with lines of the report in them",
    names(["done 0 0\nseal x", "seal everything: 0", "exec 0 2 No such file", "a\ndone 0 0\n", "\n", "\ndone 0 0"]),
    {
      ...onlyInside,
      reports: created([
        "done 0 0\nseal x",
        "seal everything: 0",
        "exec 0 2 No such file",
        "a\ndone 0 0\n",
        "\n",
        "\ndone 0 0",
      ]),
    },
  ),
  perl(
    "reports/controls",
    "names of control characters",
    names(["\x01", "\x1b[2J", "\t", "a\tb\tc", "\r", "\x7f", "\x08\x08"]),
    {
      ...onlyInside,
      reports: created(["\x01", "\x1b[2J", "\t", "a\tb\tc", "\r", "\x7f", "\x08\x08"]),
    },
  ),
  perl(
    "reports/bytes",
    "names that are no UTF-8",
    names(["\xff", "\xc3", "\xed\xa0\x80", "\xf4\x90\x80\x80", "caf\xe9"]),
    {
      ...onlyInside,
      reports: created(["\xff", "\xc3", "\xed\xa0\x80", "\xf4\x90\x80\x80", "caf\xe9"]),
    },
  ),
  perl(
    "reports/escapes",
    "names that look quoted",
    names([
      "\\0",
      "\\n",
      "%00",
      "%2e%2e",
      "'",
      '"',
      "$(touch x)",
      "`touch x`",
      "$HERE",
      "*",
      "?",
      "[a]",
      "-",
      "--",
      "-rf",
      " ",
      "  ",
      "#",
      ";",
      "...",
    ]),
    {
      ...onlyInside,
      reports: created([
        "\\0",
        "\\n",
        "%00",
        "%2e%2e",
        "'",
        '"',
        "$(touch x)",
        "`touch x`",
        "$HERE",
        "*",
        "?",
        "[a]",
        "-",
        "--",
        "-rf",
        " ",
        "  ",
        "#",
        ";",
        "...",
      ]),
    },
  ),
  perl(
    "reports/long",
    "names of 255 bytes, nested",
    `my $n = "n" x 255; chdir $here; for (1 .. 20) { mkdir $n; chdir $n } open(my $h, ">", "file")`,
    {
      ...onlyInside,
      reports: (view, here) =>
        view.changes.some(
          (change) => Buffer.from(change.path).toString("latin1") === `${here}/${`${"n".repeat(255)}/`.repeat(20)}file`,
        ) || view.limits.some(({ code }) => code === "view.unreadable")
          ? undefined
          : "the file below is not in the report",
    },
  ),
  perl(
    "reports/markers",
    "names of the things an overlay keeps",
    names([
      ".wh.file",
      ".wh..wh..opq",
      "#1",
      "work",
      "upper",
      "lower",
      "merged",
      "index",
      ".neo",
      "index-1",
      "incompat",
    ]),
    {
      ...onlyInside,
      reports: created([
        ".wh.file",
        ".wh..wh..opq",
        "#1",
        "work",
        "upper",
        "lower",
        "merged",
        "index",
        ".neo",
        "index-1",
        "incompat",
      ]),
    },
  ),
  perl(
    "reports/descriptors",
    "write lines of the report on every descriptor",
    String.raw`for my $fd (3 .. 1023) { open(my $h, ">&=", $fd) or next; said($fd) if syswrite($h, "done 0 0\nend\n[]\n{}\nok\n") } print "done 0 0\n"; print STDERR "done 0 0\n"`,
    {
      control: {
        by: "anyone",
        script: String.raw`exec "bash", "-c", q(exec 9>/dev/null; exec perl -e 'open($h, ">&=", 9) and syswrite($h, "x") and print "ESCAPED $ENV{NAME}\n"')`,
      },
    },
  ),
  perl(
    "reports/descriptors-read",
    "read what may come on every descriptor",
    `for my $fd (3 .. 255) { my $to = readlink "/proc/self/fd/$fd"; next unless defined $to and $to =~ /^(pipe|socket|anon)/; next if $to =~ /pipe/ and !open(my $h, "<&=", $fd); said("$fd is $to") }`,
    {
      control: {
        by: "anyone",
        script: String.raw`exec "bash", "-c", q(exec 9<>/dev/null 8< <(sleep 0.1); exec perl -e 'for my $fd (3 .. 255) { my $to = readlink "/proc/self/fd/$fd"; print "ESCAPED $ENV{NAME}\n" if defined $to and $to =~ /^pipe/ }')`,
      },
    },
  ),
  bash(
    "reports/standard-streams",
    "what the standard streams are",
    `for fd in 0 1 2; do t=$(readlink /proc/self/fd/$fd); case $t in pipe:*|/dev/null|"$HERE"*) ;; *) said "$fd is $t";; esac; done`,
    {
      control: {
        by: "anyone",
        script: `exec 0</etc/hostname; t=$(readlink /proc/self/fd/0); case $t in pipe:*|/dev/null) ;; *) said "$t";; esac`,
      },
    },
  ),
  bash(
    "reports/link-out",
    "a new link that leads out of the tree",
    `ln -s / "$HERE/out"; ln -s "$WORLD" "$HERE/folder/up"; ln -s .. "$HERE/folder/dots"; ln -s /etc "$HERE/etc"`,
    {
      ...onlyInside,
      reports: (view, here) => {
        const below = paths(view).filter((path) => /\/(out|up|dots|etc)\//.test(path.slice(here.length)));
        return below.length === 0
          ? created(["out", "etc", "folder/up", "folder/dots"])(view, here)
          : `it went through a link: ${below[0]}`;
      },
    },
  ),
  bash(
    "reports/folder-to-link",
    "a folder replaced by a link to another",
    `rm -rf "$HERE/folder" && ln -s /etc "$HERE/folder"`,
    {
      ...onlyInside,
      reports: (view, here) => {
        const found = paths(view);
        if (found.some((path) => path.startsWith("/etc"))) return "it went through the link";
        if (found.some((path) => path.startsWith(`${here}/folder/`) && path !== `${here}/folder/inner`))
          return "it listed what is behind the link";
        return found.includes(`${here}/folder/inner`) && found.includes(`${here}/folder`)
          ? undefined
          : `not told: ${found.join(" ")}`;
      },
    },
  ),
  bash(
    "reports/link-to-folder",
    "a link replaced by a folder",
    `rm "$HERE/link" && mkdir "$HERE/link" && echo x >"$HERE/link/inner"`,
    {
      ...onlyInside,
      reports: (view, here) =>
        paths(view).includes(`${here}/link/inner`) ? undefined : "what is in the new folder is not told",
    },
  ),
  bash(
    "reports/swapping",
    "swap a folder and a link to it, over and over, to the end",
    `
    cd "$HERE"; ln -s /etc l; (while :; do mv folder f2; mv l folder; mv folder l; mv f2 folder; done) >/dev/null 2>&1 & sleep 0.3; true`,
    {
      alone: true,
      ...onlyInside,
      noted: "background",
      reports: (view) =>
        paths(view).some((path) => path.startsWith("/etc/")) ? "it went through the link" : undefined,
    },
  ),
  bash(
    "reports/exchange-loop",
    "exchange a folder with a link by renameat2, over and over",
    String.raw`
    ln -s / "$HERE/l"; setsid perl -e 'my ($n) = $ENV{SYSCALLS} =~ /renameat2=(\d+)/; my ($a, $b) = ("$ENV{HERE}/l", "$ENV{HERE}/folder"); while (1) { syscall($n + 0, -100, $a, -100, $b, 2) }' >/dev/null 2>&1 & sleep 0.3; true`,
    {
      alone: true,
      ...onlyInside,
      noted: "background",
      reports: (view, here) =>
        paths(view).some((path) => /\/(l|folder)\/(etc|usr|var|root)/.test(path.slice(here.length)))
          ? "it went through the link"
          : undefined,
    },
  ),
  bash(
    "reports/quiet-delete",
    "delete a folder and make it again, empty",
    `rm -rf "$HERE/folder" && mkdir "$HERE/folder"`,
    {
      ...onlyInside,
      reports: (view, here) =>
        paths(view).includes(`${here}/folder/inner`) ? undefined : "what was deleted is not told",
    },
  ),
  bash(
    "reports/quiet-content",
    "change content, keep size and times",
    String.raw`touch -r "$HERE/file" "$HERE/ref"; printf 'ORIGINAL\n' >"$HERE/file"; touch -r "$HERE/ref" "$HERE/file"; rm "$HERE/ref"`,
    {
      ...onlyInside,
      reports: (view, here) => (paths(view).includes(`${here}/file`) ? undefined : "the change is not told"),
    },
  ),
  bash(
    "reports/quiet-mounted",
    "change what lies on another file system",
    String.raw`printf 'ORIGINAL\n' >"$MOUNTED/file"`,
    {
      ...onlyInside,
      reports: (view, here) =>
        paths(view).some((path) => path.endsWith("/file") && path.includes("/mounted/")) ||
        view.limits.length > 0 ||
        view.run.stderr !== "" ||
        view.run.stdout.includes("Read-only")
          ? undefined
          : `neither told nor said: ${here}`,
    },
  ),
  bash("reports/quiet-shared-memory", "change what lies in /dev/shm", String.raw`printf 'ORIGINAL\n' >"$SHM/file"`, {
    ...onlyInside,
    reports: (view) =>
      paths(view).some((path) => path.startsWith("/dev/shm/")) ||
      view.limits.length > 0 ||
      /No such file|Read-only|denied/.test(view.run.stdout + view.run.stderr)
        ? undefined
        : "neither told nor said",
  }),
  bash(
    "reports/overlay-attributes",
    "hide a folder with the overlay's own attributes",
    String.raw`
    perl -e '($n) = $ENV{SYSCALLS} =~ /\bsetxattr=(\d+)/; for my $a ("user.overlay.opaque", "trusted.overlay.opaque", "user.overlay.whiteouts", "trusted.overlay.whiteout") { my ($p, $k, $v) = ("$ENV{HERE}/folder", $a, "y"); syscall($n + 0, $p, $k, $v, 1, 0) }'; echo new >"$HERE/folder/new"; echo changed >"$HERE/folder/inner"`,
    {
      ...onlyInside,
      reports: (view, here) => {
        const found = paths(view);
        const missing = ["new", "inner"].filter((name) => !found.includes(`${here}/folder/${name}`));
        return missing.length === 0 ? undefined : `not told: ${missing.join(" ")}`;
      },
    },
  ),
  bash(
    "reports/whiteout",
    "a whiteout made by hand in a new folder",
    `mkdir "$HERE/new"; mknod "$HERE/new/w" c 0 0; mknod "$HERE/folder/inner2" c 0 0; echo x >"$HERE/new/x"`,
    {
      ...onlyInside,
      reports: (view, here) => (paths(view).includes(`${here}/new/x`) ? undefined : "what is beside it is not told"),
    },
  ),
  bash(
    "reports/trap-helper",
    "replace the programs that a helper may run",
    String.raw`
    for p in perl getfattr find stat cat sh bash dash umount mount ls env sync; do f=$(readlink -f "$(command -v $p)") || continue; printf '#!/bin/busybox sh\n' >"$f.neo"; printf '#!%s\necho run by "$0" >>"%s/helper-ran"\n' "$HERE/interpreter" "$HERE" >"$f.neo"; /bin/mv "$f.neo" "$f"; done 2>/dev/null; true`,
    {
      as: "root",
      alone: true,
      risky: true,
      ...onlyInside,
      reports: (view, here) =>
        paths(view).includes(`${here}/helper-ran`) ? "a program of the view was run by the helper" : undefined,
    },
  ),
  bash(
    "reports/trap-preload",
    "have every later program load a library",
    `echo "$HERE/evil.so" >/etc/ld.so.preload; cp "$HERE/file" "$HERE/evil.so"; true`,
    {
      as: "root",
      alone: true,
      risky: true,
      ...onlyInside,
      reports: (view) =>
        /evil\.so/.test(
          view.run.stderr.replace(
            /ERROR: ld.so: object '[^']*evil.so' from \/etc\/ld.so.preload cannot be preloaded[^\n]*\n/g,
            "",
          ),
        ) || !paths(view).includes("/etc/ld.so.preload")
          ? "the library's file is not told"
          : undefined,
    },
  ),
  bash(
    "reports/trap-library",
    "replace the folder that perl's modules come from",
    String.raw`d=$(perl -e 'print $INC{"Config.pm"} if eval { require Config }'); d=$(dirname "$d"); for m in Config Fcntl POSIX Socket strict warnings; do printf 'open(my $h, ">>", "%s/helper-ran"); print $h "x"; 1;\n' "$HERE" >"$d/$m.pm"; done; true`,
    {
      as: "root",
      alone: true,
      risky: true,
      ...onlyInside,
      reports: (view, here) =>
        paths(view).includes(`${here}/helper-ran`) ? "a module of the view was loaded by the helper" : undefined,
    },
  ),
  bash(
    "reports/locked",
    "lock the folder that something was put in",
    'mkdir "$HERE/shut"; echo x >"$HERE/shut/in"; echo y >"$HERE/folder/in"; chmod 000 "$HERE/shut" "$HERE/folder"; chmod 000 "$HERE/file"',
    {
      ...onlyInside,
      reports: (view, here) => {
        const missing = ["shut/in", "folder/in", "file"].filter((name) => !paths(view).includes(`${here}/${name}`));
        return missing.length === 0 ? undefined : `not told: ${missing.join(" ")}`;
      },
    },
  ),
  bash(
    "reports/gone-folder",
    "work in a folder that is deleted",
    'mkdir "$HERE/d" && cd "$HERE/d" && rmdir "$HERE/d"; echo x >in 2>/dev/null; echo y >"$HERE/new"',
    { ...onlyInside, reports: created(["new"]) },
  ),
];

/** What the view tells of, each path as one byte a character. */
function paths(view: View): string[] {
  return view.changes.map((change) => Buffer.from(change.path).toString("latin1"));
}

/** Perl that makes a file under each name, which stands in hexadecimal so that nothing quotes it. */
function names(list: readonly string[]): string {
  const hex = list.map((name) => Buffer.from(name, "latin1").toString("hex")).join(" ");
  return `for my $n (map { pack "H*", $_ } qw(${hex})) { open(my $h, ">", "$here/$n") or next; print $h "x" }`;
}

function created(list: readonly string[]): (view: View, here: string) => string | undefined {
  return (view, here) => {
    const told = view.changes
      .filter((change) => change.kinds.includes("created"))
      .map((change) => Buffer.from(change.path).toString("latin1"))
      .filter((path) => path.startsWith(`${here}/`))
      .map((path) => path.slice(here.length + 1));
    const missing = list.filter((name) => !told.includes(name));
    const strange = told.filter((name) => !list.includes(name));
    if (missing.length > 0) return `not told: ${JSON.stringify(missing)}`;
    return strange.length > 0 ? `told though it is not: ${JSON.stringify(strange)}` : undefined;
  };
}
