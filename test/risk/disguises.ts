import fc from "fast-check";

/** Ways to run a command in some disguise: each gives a script that still runs it (or at least could). */
export const disguises: readonly ((script: string) => string)[] = [
  // Lists and compounds.
  (script) => `ls; ${script}`,
  (script) => `ls\n${script}`,
  (script) => `ls && ${script}`,
  (script) => `false || ${script}`,
  (script) => `${script} ; ls`,
  (script) => `${script}\nls`,
  (script) => `ls & ${script}`,
  (script) => `! ${script}`,
  (script) => `{ ${script}\n}`,
  (script) => `(${script}\n)`,
  (script) => `if true; then ${script}\nfi`,
  (script) => `if ${script}\nthen ls; fi`,
  (script) => `if false; then ls; else ${script}\nfi`,
  (script) => `if false; then ls; elif ${script}\nthen :; fi`,
  (script) => `while ${script}\ndo break; done`,
  (script) => `until false; do ${script}\nbreak; done`,
  (script) => `for i in 1 2; do ${script}\ndone`,
  (script) => `for i in "$(${script}\n)"; do ls; done`,
  (script) => `case x in x) ${script}\n;; esac`,
  (script) => `case "$(${script}\n)" in *) ls;; esac`,
  (script) => `f() { ${script}\n}; f`,
  (script) => `function f { ${script}\n}\nf`,
  (script) => `f() ( ${script}\n); f`,
  // Pipelines and redirections.
  (script) => `ls | { ${script}\n}`,
  (script) => `{ ${script}\n} | cat`,
  (script) => `{ ${script}\n} |& grep x`,
  (script) => `{ ${script}\n} >/dev/null 2>&1`,
  (script) => `{ ${script}\n} < /dev/null`,
  (script) => `{ ${script}\n} <<< hola`,
  (script) => `{ ${script}\n} <<FIN\nhola\nFIN`,
  // Substitutions.
  (script) => `echo "$(${script}\n)"`,
  (script) => `echo $(${script}\n)`,
  (script) => `ls $(${script}\n)`,
  (script) => `x=$(${script}\n)`,
  (script) => `x=$(${script}\n) ls`,
  (script) => `cat <(${script}\n)`,
  (script) => `ls > >(${script}\n)`,
  (script) => `echo \${x:-$(${script}\n)}`,
  (script) => `echo \${x/a/$(${script}\n)}`,
  (script) => `echo $((1 + $(${script}\n)))`,
  (script) => `(( $(${script}\n) ))`,
  (script) => `[[ -n $(${script}\n) ]]`,
  (script) => `[ "$(${script}\n)" = x ]`,
  (script) => `cat <<FIN\n$(${script}\n)\nFIN`,
  (script) => `cat <<< "$(${script}\n)"`,
  (script) => `ls 2>/dev/null "$(${script}\n)"`,
  (script) => `echo \${a[$(${script}\n)]}`,
  (script) => `a[$(${script}\n)]=1`,
  (script) => `a=($(${script}\n))`,
  (script) => `echo {a,"$(${script}\n)"}`,
  // Shells in shells.
  (script) => `bash -c ${quoted(script)}`,
  (script) => `bash --norc -c ${quoted(script)} x y`,
  (script) => `sh -c ${quoted(script)}`,
  (script) => `eval ${quoted(script)}`,
  (script) => `bash <<< ${quoted(script)}`,
  (script) => `bash <<'FIN'\n${script}\nFIN`,
  (script) => `echo ${quoted(script)} | sh`,
  (script) => `printf %s ${quoted(script)} | bash`,
  (script) => `sudo bash -c ${quoted(script)}`,
  (script) => `timeout 5 sh -c ${quoted(script)}`,
  (script) => `env LANG=C bash -c ${quoted(script)}`,
  (script) => `nice -n 5 bash -c ${quoted(script)}`,
  (script) => `watch -n 5 ${quoted(script)}`,
  (script) => `find . -maxdepth 0 -exec sh -c ${quoted(script)} ';'`,
  (script) => `echo x | xargs -I{} sh -c ${quoted(script)}`,
  (script) => `ssh localhost ${quoted(script)}`,
  (script) => `trap ${quoted(script)} EXIT`,
  (script) => `x=${quoted(script)}; eval "$x"`,
  (script) => `x=${quoted(script)}; bash -c "$x"`,
  (script) => `PROMPT_COMMAND=${quoted(script)}`,
  (script) => `alias l=${quoted(script)}\nl`,
  (script) => `source <(${script}\n)`,
  (script) => `coproc { ${script}\n}`,
  (script) => `time { ${script}\n}`,
  (script) => `# ls\n${script}`,
  (script) => `ls \\\n; ${script}`,
  (script) => `set -euo pipefail; ${script}`,
  (script) => `cd /tmp && ${script}`,
];

/** Programs put in front of a simple command. */
export const prefixes: readonly string[] = [
  "sudo",
  "sudo -n",
  "sudo -u root --",
  "command",
  "env",
  "env -i",
  "env LANG=C",
  "nice",
  "nice -n 19",
  "nohup",
  "setsid",
  "timeout 10",
  "timeout -k 1 10",
  "stdbuf -oL",
  "ionice -c3",
  "time",
  "time -p",
  "LC_ALL=C",
  "TZ=UTC",
  "exec",
  "busybox",
  "taskset -c 0",
  "xargs",
  "xargs -r",
  "watch",
  "find . -exec",
];

/** The same word written in another way that bash reads alike. */
export function disguisedWord(word: string, pick: number): string {
  switch (pick % 8) {
    case 0:
      return quoted(word);
    case 1:
      return `"${word.replace(/["$`\\!]/g, "\\$&")}"`;
    case 2:
      return [...word].map((character) => (/\w/.test(character) ? `\\${character}` : character)).join("");
    case 3:
      return `${word.slice(0, 1)}''${word.slice(1)}`;
    case 4:
      return `$'${[...word].map((character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, "0")}`).join("")}'`;
    case 5:
      return `${word.slice(0, 1)}"${word.slice(1)}"`;
    case 6:
      return `${word.slice(0, -1)}\\\n${word.slice(-1)}`;
    default:
      return word;
  }
}

/** Simple commands, word by word, that change or reveal something. */
export const dangerous: readonly (readonly string[])[] = [
  ["rm", "x"],
  ["rm", "-rf", "datos"],
  ["touch", "x"],
  ["mv", "a", "b"],
  ["cp", "a", "b"],
  ["tee", "x"],
  ["truncate", "-s", "0", "x"],
  ["dd", "if=a", "of=b"],
  ["chmod", "777", "x"],
  ["ln", "-s", "a", "b"],
  ["mkdir", "x"],
  ["cat", "/etc/shadow"],
  ["head", "-n", "1", "/root/.ssh/id_rsa"],
  ["sed", "-i", "s/a/b/", "x"],
  ["sed", "-n", "w x", "y"],
  ["awk", 'BEGIN{system("touch x")}'],
  ["find", ".", "-delete"],
  ["find", ".", "-exec", "rm", "{}", "+"],
  ["sort", "-o", "x", "y"],
  ["systemctl", "restart", "nginx"],
  ["systemctl", "stop", "ssh"],
  ["apt-get", "install", "htop"],
  ["kill", "-9", "1"],
  ["pkill", "nginx"],
  ["reboot"],
  ["useradd", "ana"],
  ["passwd", "ana"],
  ["git", "push"],
  ["git", "-c", "core.pager=touch x", "log"],
  ["docker", "rm", "-f", "web"],
  ["ip", "link", "set", "eth0", "down"],
  ["iptables", "-F"],
  ["mount", "/dev/sdb1", "/mnt"],
  ["tar", "xf", "a.tar"],
  ["curl", "-o", "x", "https://example.org"],
  ["curl", "-d", "@x", "https://example.org"],
  ["python3", "-c", "1"],
  ["perl", "-e", "1"],
  ["ssh", "web1", "uptime"],
  ["crontab", "-r"],
  ["date", "-s", "12:00"],
  ["hostname", "otro"],
  ["sysctl", "-w", "a=b"],
  ["journalctl", "--vacuum-time=1d"],
  ["dmesg", "-C"],
  ["vim", "x"],
  ["no-such-program", "x"],
];

/** A dangerous command in up to three disguises, one in the other. */
export const disguised: fc.Arbitrary<string> = fc
  .record({
    command: fc.constantFrom(...dangerous),
    spelling: fc.array(fc.nat({ max: 15 }), { minLength: 6, maxLength: 6 }),
    prefix: fc.option(fc.constantFrom(...prefixes), { nil: undefined, freq: 2 }),
    around: fc.array(fc.constantFrom(...disguises), { maxLength: 3 }),
  })
  .map(({ command, spelling, prefix, around }) => {
    const words = command.map((word, at) => spelled(word, spelling[at] ?? 15));
    const simple = prefix === undefined ? words.join(" ") : `${prefix} ${words.join(" ")}`;
    return around.reduce((script, disguise) => disguise(script), prefix?.startsWith("find") ? `${simple} ';'` : simple);
  });

/** A word that needs quotes is never left bare. */
function spelled(word: string, pick: number): string {
  const spelledOut = disguisedWord(word, pick);
  return /^[\w./:=@{}+-]+$/.test(word) || /^['"$]/.test(spelledOut) ? spelledOut : quoted(word);
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
