import { accessSync, constants } from "node:fs";
import { accessList, names, type Planted } from "./random-tree.ts";

/** Hands out what an operation needs, from numbers that fast-check chose and can shrink towards the first of each. */
export type Picker = {
  /** One of the first `count` numbers. */
  number(count: number): number;
  one<T>(choices: readonly T[]): T;
  /** Quoted paths: of a file, of a folder (sometimes the tree itself), of anything there, of nothing yet. */
  file(): string;
  folder(): string;
  any(): string;
  fresh(): string;
  /** Of a folder that is not the tree itself, and of a place outside all the folders, where it can be copied to. */
  inner(): string;
  copy(): string;
  /** Of a named pipe: whatever would open one waits for ever, so that the others never give one. */
  pipe(): string;
};

export type Operation = {
  name: string;
  /** How often beside the others; 1 where absent. */
  weight?: number;
  /** Left out where it is not installed. */
  program?: string;
  /** Only root can do it to any effect. */
  root?: true;
  /** It does, or looks at, something that no view can show. */
  beyond?: true;
  write(pick: Picker): string;
};

/** `made` are the paths that earlier steps of the same script were to create; `fresh` adds to it. */
export function pickerOf(numbers: readonly number[], planted: readonly Planted[], made: string[]): Picker {
  let at = 0;
  const number = (count: number) => {
    const chosen = numbers[at] ?? 0;
    at += 1;
    return chosen % Math.max(count, 1);
  };
  const one = <T>(choices: readonly T[]): T => choices[number(choices.length)] as T;
  const paths = (kinds: readonly Planted["kind"][]) =>
    planted.filter(({ kind }) => kinds.includes(kind)).map(({ path }) => path);
  const files = paths(["file", "hard", "large", "sparse", "tagged", "foreign", "link"]);
  const folders = paths(["folder", "closed"]);
  const pipes = paths(["fifo"]);
  const all = [...planted.map(({ path }) => path).filter((path) => !pipes.includes(path)), ...made, ...made];
  return {
    number,
    one,
    file: () => quoted(one(files.length > 0 ? [...files, ...made] : [...all, "a.txt"]), number),
    folder: () => quoted(one([...folders, ...folders, "."]), number),
    any: () => quoted(one(all.length > 0 ? all : ["a.txt"]), number),
    fresh: () => {
      const folder = one([".", ".", ...folders]);
      const name = `${one(["new", "", "z"])}${one(names)}`.slice(-255);
      const wanted = folder === "." ? name : `${folder}/${name}`;
      const path = pipes.includes(wanted) ? `${folder}/unpiped` : wanted;
      made.push(path);
      return quoted(path, number);
    },
    inner: () => quoted(one(folders.length > 0 ? folders : ["no-folder"]), number),
    copy: () => one(["copy.1", "copy.2", "'copy 3'"]),
    pipe: () => quoted(one(pipes.length > 0 ? pipes : ["pipe"]), number),
  };
}

/** As bash reads it; a leading dash is mostly kept from being an option, as a careful person does. */
function quoted(path: string, number: (count: number) => number): string {
  const safe = path.startsWith("-") && number(5) < 4 ? `./${path}` : path;
  if (/^[\w./][\w./-]*$/.test(safe)) return safe;
  const unicode = Buffer.from(safe, "latin1").toString();
  const printable = !/[\ufffd\0-\x1f\x7f-\x9f]/.test(unicode.replaceAll("\n", ""));
  if (printable && !safe.includes("'") && number(2) === 0) return `'${unicode}'`;
  const bytes = safe.replace(/[^ -~]|['\\]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16).padStart(2, "0")}`);
  return `$'${bytes}'`;
}

const times = ["2001-02-03 04:05:06.789012345", "1970-01-01 00:00:00 UTC", "2031-12-31 23:59:59", "@1234567890.5"];
const numericModes = ["644", "600", "755", "0755", "000", "4755", "2770", "1777", "444"];
const symbolicModes = ["u+x", "a-w", "go=", "u=rwx,g=rx,o=", "+t", "g+s", "u+s,o-r", "a+X"];
const texts = ["hello", "port 8080", "ñ", "", "two\\nlines", "\\x00\\xff", "  spaces  "];
const patterns = ["*", "*.txt", "*.log", "[a-m]*", ".*", "?*e*"];
const perlCalls = process.arch === "arm64" ? { set: 5, remove: 14 } : { set: 188, remove: 197 };

const say = (pick: Picker) => `printf '${pick.one(texts)}\\n'`;
const pattern = (pick: Picker) => `'${pick.one(patterns)}'`;

/** Nothing here depends on the time, on chance, on a process's number or on the order in which a folder is listed. */
const written: readonly Operation[] = [
  // Content
  { name: "write", weight: 4, write: (pick) => `${say(pick)} > ${pick.any()}` },
  { name: "write new", weight: 4, write: (pick) => `${say(pick)} > ${pick.fresh()}` },
  { name: "append", weight: 4, write: (pick) => `${say(pick)} >> ${pick.file()}` },
  { name: "empty", weight: 2, write: (pick) => `: > ${pick.file()}` },
  {
    name: "truncate",
    weight: 2,
    write: (pick) => `truncate -s ${pick.one(["0", "3", "+10", "-2", "5000"])} ${pick.file()}`,
  },
  { name: "truncate sparse", write: (pick) => `truncate -s ${pick.one(["30M", "7000001", "200M"])} ${pick.fresh()}` },
  { name: "fallocate", write: (pick) => `fallocate -l ${pick.one(["64K", "1M", "12345"])} ${pick.any()}` },
  { name: "fallocate hole", write: (pick) => `fallocate -p -o 4096 -l 8192 ${pick.file()}` },
  { name: "here-doc", weight: 2, write: (pick) => `cat > ${pick.any()} <<'END'\nserver {\n  listen 80;\n}\nEND` },
  { name: "here-doc append", write: (pick) => `cat >> ${pick.file()} <<END\nuser=$(id -u)\nEND` },
  { name: "tee", weight: 2, write: (pick) => `${say(pick)} | tee ${pick.any()} ${pick.fresh()}` },
  { name: "tee -a", write: (pick) => `${say(pick)} | tee -a ${pick.file()} > /dev/null` },
  { name: "dd", write: (pick) => `dd if=/dev/zero of=${pick.any()} bs=1000 count=${pick.number(5)} status=none` },
  {
    name: "dd in place",
    write: (pick) => `printf XYZ | dd of=${pick.file()} bs=1 seek=${pick.number(9)} conv=notrunc status=none`,
  },
  { name: "concatenate", weight: 2, write: (pick) => `cat ${pick.file()} ${pick.file()} > ${pick.fresh()}` },
  { name: "onto itself", write: (pick) => ((one) => `cat ${one} > ${one}`)(pick.file()) },
  { name: "noclobber", write: (pick) => `set -C; echo no > ${pick.any()}; set +C` },
  { name: "read and write", write: (pick) => `exec 7<> ${pick.file()}; printf AB >&7; exec 7>&-` },
  { name: "sed -i", weight: 4, write: (pick) => `sed -i 's/${pick.one(["80", "a", "e$", "^"])}/X/' ${pick.file()}` },
  { name: "sed -i.bak", weight: 2, write: (pick) => `sed -i.bak '1d' ${pick.file()} ${pick.file()}` },
  { name: "sed w", write: (pick) => `sed -n '1w ${"out file"}' ${pick.file()}` },
  { name: "awk", write: (pick) => `awk '{ print NR, $1 }' ${pick.file()} > ${pick.fresh()}` },
  { name: "sort -o", weight: 2, write: (pick) => ((one) => `sort -r -o ${one} ${one}`)(pick.file()) },
  { name: "split", write: (pick) => `split -n 3 ${pick.file()} part.` },
  { name: "tr", write: (pick) => `tr a-z A-Z < ${pick.file()} > ${pick.fresh()}` },
  {
    // Where it may not write it complains of a draft whose name is chance's.
    name: "patch",
    program: "patch",
    write: (pick) =>
      `patch -s ${pick.file()} 2> /dev/null <<'END'\n--- a\n+++ b\n@@ -1,2 +1,2 @@\n-port 80\n+port 8080\n listen 443\nEND`,
  },
  { name: "ed", program: "ed", write: (pick) => `printf '1d\\nw\\nq\\n' | ed -s ${pick.file()}` },
  { name: "gzip", weight: 2, write: (pick) => `gzip -n${pick.one(["", "k", "f"])} ${pick.file()}` },
  { name: "gunzip", write: (pick) => ((one) => `gzip -n ${one} && gunzip ${one}.gz`)(pick.file()) },

  // Copies
  { name: "cp", weight: 3, write: (pick) => `cp ${pick.file()} ${pick.any()}` },
  { name: "cp new", weight: 3, write: (pick) => `cp ${pick.file()} ${pick.fresh()}` },
  { name: "cp -a", weight: 3, write: (pick) => `cp -a ${pick.any()} ${pick.copy()}` },
  { name: "cp -r", weight: 2, write: (pick) => `cp -r ${pick.any()} ${pick.copy()}` },
  { name: "cp -p", weight: 2, write: (pick) => `cp -p ${pick.file()} ${pick.any()}` },
  { name: "cp -l", weight: 2, write: (pick) => `cp -l ${pick.file()} ${pick.fresh()}` },
  { name: "cp -al", write: (pick) => `cp -al ${pick.any()} ${pick.copy()}` },
  { name: "cp -s", write: (pick) => `cp -s "$PWD"/${pick.file()} ${pick.fresh()}` },
  { name: "cp -f", write: (pick) => `cp -f --remove-destination ${pick.file()} ${pick.any()}` },
  { name: "cp -u", write: (pick) => `cp -u ${pick.file()} ${pick.any()}` },
  { name: "cp -b", write: (pick) => `cp -b ${pick.file()} ${pick.file()}` },
  { name: "cp --sparse", write: (pick) => `cp --sparse=always ${pick.file()} ${pick.fresh()}` },
  { name: "cp -T", write: (pick) => `cp -rT ${pick.inner()}/. ${pick.copy()}` },
  { name: "cp into", write: (pick) => `cp -t ${pick.folder()} ${pick.file()} ${pick.file()}` },
  { name: "install", weight: 2, write: (pick) => `install -m ${pick.one(numericModes)} ${pick.file()} ${pick.any()}` },
  { name: "install -D", write: (pick) => `install -D ${pick.file()} deep/er/still` },
  { name: "rsync", program: "rsync", write: (pick) => `rsync -a ${pick.inner()}/ ${pick.copy()}/` },

  // Names
  { name: "mv", weight: 4, write: (pick) => `mv ${pick.any()} ${pick.fresh()}` },
  { name: "mv over", weight: 3, write: (pick) => `mv ${pick.file()} ${pick.file()}` },
  { name: "mv into", weight: 3, write: (pick) => `mv ${pick.any()} ${pick.folder()}` },
  { name: "mv folder", weight: 3, write: (pick) => `mv ${pick.folder()} ${pick.fresh()}` },
  { name: "mv -n", write: (pick) => `mv -n ${pick.any()} ${pick.any()}` },
  { name: "mv -f", write: (pick) => `mv -f ${pick.any()} ${pick.any()}` },
  { name: "mv -T", weight: 2, write: (pick) => `mv -T ${pick.folder()} ${pick.any()}` },
  { name: "mv -b", write: (pick) => `mv -b ${pick.file()} ${pick.any()}` },
  {
    name: "mv there and back",
    weight: 2,
    write: (pick) => ((one, other) => `mv ${one} ${other} && mv ${other} ${one}`)(pick.any(), pick.fresh()),
  },
  {
    name: "swap",
    write: (pick) =>
      ((one, other) => `mv ${one} .swap && mv ${other} ${one} && mv .swap ${other}`)(pick.any(), pick.any()),
  },
  { name: "rename loop", weight: 2, write: (pick) => `for f in ${pick.folder()}/*; do mv -- "$f" "$f.old"; done` },
  { name: "rename all to upper case", write: () => `for f in *; do mv -n -- "$f" "\${f^^}"; done` },
  { name: "rm", weight: 3, write: (pick) => `rm ${pick.any()}` },
  { name: "rm -f", weight: 2, write: (pick) => `rm -f ${pick.any()} ${pick.any()}` },
  { name: "rm -rf", weight: 3, write: (pick) => `rm -rf ${pick.any()}` },
  { name: "rm glob", write: (pick) => `rm -f ${pick.folder()}/*.txt` },
  {
    name: "rm and again",
    weight: 2,
    write: (pick) => ((one) => `rm -rf ${one}; mkdir ${one}; echo in > ${one}/in`)(pick.any()),
  },
  { name: "rm and file", weight: 2, write: (pick) => ((one) => `rm -rf ${one}; echo file > ${one}`)(pick.any()) },
  { name: "rmdir", weight: 2, write: (pick) => `rmdir ${pick.folder()}` },
  { name: "mkdir", weight: 2, write: (pick) => `mkdir ${pick.fresh()}` },
  { name: "mkdir -p", weight: 2, write: (pick) => `mkdir -p ${pick.any()}/sub/deep` },
  { name: "mkdir -m", write: (pick) => `mkdir -m ${pick.one(numericModes)} ${pick.fresh()}` },
  { name: "mkdir braces", write: (pick) => `mkdir -p ${pick.folder()}/{one,two}/{x,y}` },
  { name: "ln", weight: 3, write: (pick) => `ln ${pick.file()} ${pick.fresh()}` },
  { name: "ln -f", weight: 2, write: (pick) => `ln -f ${pick.file()} ${pick.any()}` },
  {
    name: "ln and write",
    weight: 2,
    write: (pick) => ((one, other) => `ln ${one} ${other}; echo both >> ${other}`)(pick.file(), pick.fresh()),
  },
  { name: "ln -s", weight: 2, write: (pick) => `ln -s ${pick.any()} ${pick.fresh()}` },
  { name: "ln -sf", weight: 2, write: (pick) => `ln -sf ${pick.any()} ${pick.any()}` },
  { name: "ln -sfn", write: (pick) => `ln -sfn ${pick.folder()} ${pick.any()}` },
  { name: "ln -sr", write: (pick) => `ln -sr ${pick.any()} ${pick.fresh()}` },
  { name: "mkfifo", weight: 2, write: () => "mkfifo -m 640 pipe" },
  { name: "pipe moved", write: (pick) => `mv -n ${pick.pipe()} pipe.moved` },
  { name: "pipe copied", write: (pick) => `cp -a ${pick.pipe()} pipe.copy` },
  { name: "pipe linked", write: (pick) => `ln ${pick.pipe()} pipe.link; chmod 600 ${pick.pipe()}` },
  { name: "pipe gone", write: (pick) => `rm -f ${pick.pipe()}` },
  { name: "mknod", write: () => "mknod -m 600 pipe.two p" },
  { name: "find -delete", weight: 2, write: (pick) => `find ${pick.folder()} -name ${pattern(pick)} -type f -delete` },
  { name: "find -delete all", write: (pick) => `find ${pick.folder()} -mindepth 1 -delete` },
  { name: "find empty", write: () => "find . -type d -empty -delete" },

  // Properties
  { name: "chmod", weight: 4, write: (pick) => `chmod ${pick.one(numericModes)} ${pick.any()}` },
  {
    name: "chmod symbolic",
    weight: 3,
    write: (pick) => `chmod ${pick.one(symbolicModes)} ${pick.any()} ${pick.any()}`,
  },
  {
    name: "chmod -R",
    weight: 2,
    write: (pick) => `chmod -R ${pick.one(["u+w", "go-w", "a+rX", "u=rwX,go=rX"])} ${pick.folder()}`,
  },
  { name: "chmod --reference", write: (pick) => `chmod --reference=${pick.file()} ${pick.any()}` },
  {
    name: "chmod and back",
    write: (pick) => ((one) => `m=$(stat -c %a ${one}) && chmod 777 ${one} && chmod "$m" ${one}`)(pick.file()),
  },
  {
    name: "chown",
    weight: 3,
    root: true,
    write: (pick) => `chown ${pick.one(["1", "1234:1235", ":1235", "65534:65534"])} ${pick.any()}`,
  },
  { name: "chown -R", weight: 2, root: true, write: (pick) => `chown -R 1234 ${pick.folder()}` },
  { name: "chown -h", root: true, write: (pick) => `chown -h 1234:1235 ${pick.any()}` },
  { name: "chgrp", weight: 2, write: (pick) => `chgrp "$(id -g)" ${pick.any()}` },
  { name: "chown refused", write: (pick) => `chown 4321 ${pick.file()}` },
  { name: "touch", weight: 2, write: (pick) => `touch ${pick.any()}` },
  { name: "touch -d", weight: 4, write: (pick) => `touch -d '${pick.one(times)}' ${pick.any()}` },
  { name: "touch -h", write: (pick) => `touch -h -d '${pick.one(times)}' ${pick.any()}` },
  { name: "touch -r", write: (pick) => `touch -r ${pick.file()} ${pick.any()}` },
  { name: "touch -c", write: (pick) => `touch -c ${pick.fresh()}` },
  { name: "touch -a", write: (pick) => `touch -a -d '${pick.one(times)}' ${pick.file()}` },
  {
    name: "find -exec chmod",
    weight: 2,
    write: (pick) => `find ${pick.folder()} -type f -exec chmod ${pick.one(["u+w", "640"])} {} +`,
  },
  {
    name: "find -exec sed",
    write: (pick) => `find ${pick.folder()} -name ${pattern(pick)} -type f -exec sed -i 's/a/A/' {} \\;`,
  },
  {
    name: "xargs touch",
    write: (pick) => `find ${pick.folder()} -print0 | sort -z | xargs -0 touch -h -d '${pick.one(times)}'`,
  },
  {
    name: "user attribute",
    weight: 2,
    write: (pick) => setAttribute(pick.any(), "user.truth", pick.one(["v", "", "x".repeat(100)])),
  },
  {
    name: "user attribute gone",
    write: (pick) => `perl -e 'syscall(${perlCalls.remove}, $ARGV[0], "user.note") == 0 or exit 4' -- ${pick.file()}`,
  },
  {
    name: "ACL",
    weight: 2,
    write: (pick) => setAttribute(pick.any(), "system.posix_acl_access", accessList(pick.number(8))),
  },
  {
    name: "default ACL",
    write: (pick) => setAttribute(pick.folder(), "system.posix_acl_default", accessList(pick.number(8))),
  },
  {
    name: "setfacl",
    program: "setfacl",
    write: (pick) => `setfacl -m u:1234:${pick.one(["r", "rw", "---"])} ${pick.any()}`,
  },
  { name: "setcap", program: "setcap", root: true, write: (pick) => `setcap cap_net_bind_service+ep ${pick.file()}` },

  // Archives
  {
    name: "tar c",
    weight: 2,
    write: (pick) =>
      `tar --sort=name --mtime=@1000000000 -cf ${pick.one(["all.tar", "b.tar"])} ${pick.folder()} 2> /dev/null`,
  },
  {
    name: "tar x",
    weight: 2,
    write: (pick) =>
      `tar --sort=name --mtime=@1000000000 -cf .t.tar ${pick.any()} && mkdir -p out && tar -xpf .t.tar -C out`,
  },
  {
    name: "tar pipe",
    write: (pick) => `mkdir -p copy && tar --sort=name --mtime=@1000000000 -cf - ${pick.inner()} | tar -xf - -C copy`,
  },

  // What only looks, or fails
  { name: "cat", write: (pick) => `cat ${pick.file()} | head -c 300 | od -c | head -n 5` },
  // Not "-n" by a folder's name: how large a folder itself is, the file system says, and a layer's is another.
  { name: "ls", write: (pick) => `ls -1AQ -- ${pick.folder()}` },
  { name: "stat", write: (pick) => `stat -c '%a %u:%g %F' ${pick.any()} >> listing` },
  {
    name: "count links",
    weight: 2,
    write: (pick) => ((one) => `[ -f ${one} ] && ! [ -L ${one} ] && stat -c %h ${one} >> listing`)(pick.file()),
  },
  {
    name: "same file",
    write: (pick) =>
      ((one, other) => `if [ ${one} -ef ${other} ]; then echo same; else rm -f ${other}; fi`)(pick.any(), pick.any()),
  },
  { name: "newer", write: (pick) => ((one) => `[ ${one} -nt ${pick.any()} ] && echo newer >> ${one}`)(pick.file()) },
  {
    name: "writable",
    write: (pick) =>
      ((one) => `[ -w ${one} ] && [ -r ${one} ] && echo can >> listing; [ -x ${one} ] || echo not >> listing`)(
        pick.any(),
      ),
  },
  {
    name: "checksums",
    write: (pick) =>
      `find ${pick.folder()} -type f -size -200k -not -name sums -print0 | sort -z | xargs -0 sha256sum > sums 2> /dev/null`,
  },
  { name: "grep -r", write: (pick) => `grep -rlsZ port ${pick.folder()} | sort -z | tr '\\0' '\\n' > found` },
  { name: "who am I", write: (pick) => `{ id -u; id -g; umask; pwd; hostname; } > ${pick.fresh()}` },
  { name: "umask", write: (pick) => `umask ${pick.one(["077", "002", "027"])}; echo masked > ${pick.fresh()}` },
  { name: "not there", write: () => "cat /nowhere/at/all" },
  { name: "no such command", write: () => "no-such-command-here --now" },
  { name: "false", write: () => "false" },
  { name: "exit", write: (pick) => `[ -e ${pick.any()} ] || exit ${pick.number(200)}` },
  { name: "not ours", write: (pick) => `cp /etc/hostname ${pick.fresh()}` },
  { name: "set -e", write: () => "set -e" },
  // Whether the first is told that the second reads no more, or reads what that empties, is chance: it says nothing, and
  // "sorted" is no file that anything else reads.
  { name: "pipefail", write: (pick) => `set -o pipefail; cat ${pick.file()} /nowhere 2> /dev/null | sort > sorted` },
  { name: "job", write: (pick) => `{ sleep 0.01; echo job > ${pick.fresh()}; } & wait` },
  {
    name: "script in a script",
    write: (pick) =>
      ((one) => `printf '#!/bin/sh\\necho ran > ran\\n' > ${one}; chmod +x ${one}; sh -- ${one}`)(pick.fresh()),
  },
  { name: "git init", program: "git", write: () => "git -c init.defaultBranch=main init -q --template= repo" },

  // What no view can show; it has to be announced
  {
    name: "network",
    beyond: true,
    write: (pick) => `(exec 5<> /dev/tcp/127.0.0.1/9) 2> /dev/null; echo tried > ${pick.fresh()}`,
  },
  { name: "mknod device", root: true, write: () => "mknod -m 600 null.device c 1 3" },
  { name: "kill", beyond: true, write: () => "kill -0 1 && echo alive >> listing" },
];

function setAttribute(path: string, name: string, value: string): string {
  const hex = Buffer.from(value, "latin1").toString("hex");
  const program = `$v = pack("H*", "${hex}"); $n = "${name}"; syscall(${perlCalls.set}, $ARGV[0], $n, $v, ${value.length}, 0) == 0 or exit 4`;
  return `perl -e '${program}' -- ${path}`;
}

/** What this machine and this person can do. */
export function operationsFor(uid: number): readonly Operation[] {
  return written.filter(
    ({ program, root }) => (program === undefined || isInstalled(program)) && (root === undefined || uid === 0),
  );
}

function isInstalled(program: string): boolean {
  return ["/usr/bin", "/bin", "/usr/sbin", "/sbin"].some((folder) => {
    try {
      accessSync(`${folder}/${program}`, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
