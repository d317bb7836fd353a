/**
 * What a command does, as far as the ways to write it are known to come to the same: `kill -9` and `kill -KILL`,
 * `passwd -l` and `usermod -L`. Two recipes that say the same in two ways are no rivals: whoever gets one has what he
 * asked for. Commands of the same effect have the same text here, which need not be one that runs.
 */
export function effectOf(script: string): string {
  return quietly(script)
    .split(/( && | \|\| | \| |; )/)
    .map((part) => (/^(?: && | \|\| | \| |; )$/.test(part) ? part : effectOfPart(part.trim())))
    .join("");
}

function effectOfPart(part: string): string {
  const own = part.replace(/^sudo (?!-)/, "");
  for (const [pattern, same] of alike) if (pattern.test(own)) return own.replace(pattern, same);
  return own;
}

const alike: readonly (readonly [RegExp, string])[] = [
  [/^(kill|pkill|killall) (?:-9|-SIGKILL|-KILL|-s KILL|--signal KILL)(?= )/, "$1 -KILL"],
  [/^(kill|pkill|killall) (?:-15|-SIGTERM|-TERM|-s TERM|--signal TERM)(?= )/, "$1"],
  [/^usermod -L (\S+)$/, "passwd -l $1"],
  [/^usermod -U (\S+)$/, "passwd -u $1"],
  [/^usermod -e (\S+) (\S+)$/, "chage -E $1 $2"],
  [/^usermod -s (\S+) (\S+)$/, "chsh -s $1 $2"],
  [/^chage -d 0 (\S+)$/, "passwd -e $1"],
  [/^adduser (\w\S*) (\w\S*)$/, "usermod -aG $2 $1"],
  [/^gpasswd -a (\S+) (\S+)$/, "usermod -aG $2 $1"],
  [/^deluser (\w\S*) (\w\S*)$/, "gpasswd -d $1 $2"],
  [/^deluser --remove-home (\S+)$/, "userdel -r $1"],
  [/^deluser (\w\S*)$/, "userdel $1"],
  [/^apt-get(?= )/, "apt"],
  [/^service (\S+) (start|stop|restart|reload|status)$/, "systemctl $2 $1"],
];

/** Without what only a terminal sees of it: whether it pages, and whether what changes something tells of it. */
function quietly(script: string): string {
  return script
    .replace(/ --no-pager(?= |$)/g, "")
    .replace(/\b(modprobe|cp|mv|rm|mkdir|rmdir|chmod|chown|chgrp|ln) -v (?=\S)/g, "$1 ");
}
