import type { ProgramRow } from "../program-row.ts";
import { changing } from "./plain-rows.ts";

/** What is where: names, sizes, owners and kinds of files, without their content. */
export const filesListing: readonly ProgramRow[] = [
  {
    names: ["ls", "dir", "vdir"],
    area: "files",
    what: { en: "lists what a folder holds", es: "lista lo que hay en una carpeta" },
    use: {
      effect: "read",
      harmless: true,
      flags: {
        read: "-a --all -A --almost-all --author -b --escape --block-size= -B --ignore-backups -c -C --color[=] -d --directory -D --dired -f -F --classify[=] --file-type --format= --full-time -g --group-directories-first -G --no-group -h --human-readable --si -H --dereference-command-line --dereference-command-line-symlink-to-dir --hide= --hyperlink[=] --indicator-style= -i --inode -I= --ignore= -k --kibibytes -l -L --dereference -m -n --numeric-uid-gid -N --literal -o -p -q --hide-control-chars --show-control-chars -Q --quote-name --quoting-style= -r --reverse -R --recursive -s --size -S --sort= --time= --time-style= -t -T=number --tabsize=number -u -U -v -w=number --width=number -x -X -Z --context --zero -1 --help --version",
      },
      operands: "path",
    },
    examples: {
      read: [
        "ls -la /etc",
        "ls -lhS --color=never /usr/bin",
        "ls -1tr /etc | head -5",
        "ls -d /etc/*.conf",
        "ls -ld --time-style=long-iso /usr",
      ],
      asks: ["ls --made-up /etc", "ls /etc > list.txt"],
    },
  },
  {
    names: ["stat"],
    area: "files",
    what: {
      en: "shows a file's owner, mode, size and times",
      es: "muestra dueño, permisos, tamaño y fechas de un archivo",
    },
    use: {
      effect: "read",
      harmless: true,
      flags: {
        read: "-L --dereference -f --file-system --cached= -c= --format= --printf= -t --terse --help --version",
      },
      operands: "path",
    },
    examples: {
      read: ["stat -c %U /etc/passwd", "stat -f -c %T /", "stat --printf='%s\\n' /etc/hosts"],
      asks: ["stat -w /etc/passwd"],
    },
  },
  {
    names: ["file"],
    area: "files",
    what: { en: "tells what kind of content a file has", es: "dice qué tipo de contenido tiene un archivo" },
    use: {
      effect: "read",
      flags: {
        read: "-v --version -m=path --magic-file=path -b --brief -c --checking-printout -e= --exclude= --exclude-quiet= -f=path --files-from=path -F= --separator= -i --mime --apple --extension --mime-type --mime-encoding -k --keep-going -l --list -L --dereference -h --no-dereference -n --no-buffer -N --no-pad -0 --print0 -P= --parameter= -r --raw -s --special-files -d --debug --help",
        write: "-C --compile -p --preserve-date -z --uncompress -Z --uncompress-noreport -S --no-sandbox",
      },
      operands: "path",
    },
    examples: {
      read: ["file /bin/ls", "file -bi /etc/hosts", "file --mime-type /etc/passwd"],
      asks: ["file -C -m magic", "file -z backup.gz"],
    },
  },
  {
    names: ["readlink"],
    area: "files",
    what: { en: "shows where a link points", es: "muestra adónde apunta un enlace" },
    use: {
      effect: "read",
      harmless: true,
      flags: {
        read: "-f --canonicalize -e --canonicalize-existing -m --canonicalize-missing -n --no-newline -q --quiet -s --silent -v --verbose -z --zero --help --version",
      },
      operands: "path",
    },
    examples: { read: ["readlink -f /bin/sh", "readlink /etc/localtime"], asks: ["readlink --set /bin/sh"] },
  },
  {
    names: ["realpath"],
    area: "files",
    what: { en: "prints the absolute path with links followed", es: "escribe la ruta absoluta siguiendo los enlaces" },
    use: {
      effect: "read",
      harmless: true,
      flags: {
        read: "-e --canonicalize-existing -m --canonicalize-missing -L --logical -P --physical -q --quiet --relative-to=path --relative-base=path -s --strip --no-symlinks -z --zero --help --version",
      },
      operands: "path",
    },
    examples: { read: ["realpath /bin/sh", "realpath --relative-to=/usr /usr/bin"], asks: ["realpath -w /bin"] },
  },
  {
    names: ["basename"],
    area: "files",
    what: { en: "takes the last part of a path", es: "toma la última parte de una ruta" },
    use: {
      effect: "read",
      harmless: true,
      flags: { read: "-a --multiple -s= --suffix= -z --zero --help --version" },
      operands: "text",
    },
    examples: { read: ["basename /usr/bin/python3", "basename -s .gz /a/b.gz /c/d.gz"], asks: ["basename -x /a"] },
  },
  {
    names: ["dirname"],
    area: "files",
    what: { en: "takes the folder of a path", es: "toma la carpeta de una ruta" },
    use: { effect: "read", harmless: true, flags: { read: "-z --zero --help --version" }, operands: "text" },
    examples: { read: ["dirname /usr/bin/python3"], asks: ["dirname -x /a"] },
  },
  {
    names: ["pwd"],
    area: "files",
    what: { en: "prints the current folder", es: "escribe la carpeta actual" },
    use: {
      effect: "read",
      bare: "read",
      harmless: true,
      flags: { read: "-L --logical -P --physical --help --version" },
    },
    examples: { read: ["pwd", "pwd -P"], asks: ["pwd -W"] },
  },
  {
    names: ["find"],
    area: "files",
    what: {
      en: "walks folders and shows the files that meet conditions",
      es: "recorre carpetas y muestra los archivos que cumplen condiciones",
    },
    use: { effect: "read", judge: "find" },
    examples: {
      read: [
        "find /etc/apt -name '*.list' -type f",
        "find /etc -maxdepth 1 -size +10k -printf '%s %p\\n'",
        "find /etc/apt -mtime -99999 -ls",
        "find /etc/apt -name '*.list' -exec wc -l {} +",
      ],
      asks: [
        "find . -delete",
        "find . -name x -exec rm {} +",
        "find . -fprint out",
        "find . -ok rm {} ;",
        "find . -fls out",
        "find . -fprintf out %p",
        "find . -fprint0 out",
        "find . -execdir sh -c 'rm x' ;",
      ],
    },
  },
  {
    names: ["locate", "plocate", "mlocate"],
    area: "files",
    what: { en: "finds files by name in the nightly index", es: "busca archivos por nombre en el índice" },
    use: {
      effect: "read",
      flags: {
        read: "-A --all -b --basename -c --count -d=path --database=path -e --existing -i --ignore-case -p --ignore-spaces -l=number --limit=number -n=number -N --literal -0 --null -r= --regexp= --regex -w --wholename -q --quiet -S --statistics -L --follow -P --nofollow -H -h --help -V --version",
      },
      operands: "text",
    },
    examples: { read: ["locate -i -l 10 nginx.conf", "locate -S"], asks: ["locate --update"], truth: false },
  },
  changing(
    "files",
    ["updatedb"],
    "builds the index that locate searches",
    "construye el índice en que busca locate",
    ["updatedb", "updatedb -o x.db"],
    { root: true },
  ),
  {
    names: ["tree"],
    area: "files",
    what: { en: "draws a folder as a tree", es: "dibuja una carpeta como árbol" },
    use: {
      effect: "read",
      bare: "read",
      flags: {
        read: "-a -d -l -f -x -L= -P= -I= --gitignore --gitfile=path --ignore-case --matchdirs --metafirst --prune --info --infofile=path --noreport --charset= --filelimit= --du --si --timefmt= --sort= --dirsfirst --filesfirst --fromfile --fromtabfile --fflinks -q -N -Q -p -u -g -s -h -D -F --inodes --device -v -t -c -U -r -i -A -S -n -C -X -J -H= -T= --nolinks --hintro=path --houtro=path --help --version",
        write: "-R -o=new-path",
      },
      operands: "path",
    },
    examples: {
      read: ["tree -L 2 /etc/apt", "tree -d -a /etc/apt"],
      asks: ["tree -o tree.txt /etc", "tree -R -H . -L 1"],
    },
  },
  {
    names: ["namei"],
    area: "files",
    what: { en: "follows a path step by step with its permissions", es: "sigue una ruta paso a paso con sus permisos" },
    use: {
      effect: "read",
      harmless: true,
      flags: {
        read: "-x --mountpoints -m --modes -o --owners -l --long -n --nosymlinks -v --vertical -h --help -V --version -Z --context",
      },
      operands: "path",
    },
    examples: { read: ["namei -l /etc/hosts", "namei -om /usr/bin/env"], asks: ["namei --fix /etc"] },
  },
  {
    names: ["whereis"],
    area: "files",
    what: {
      en: "finds a program's binary, source and manual",
      es: "busca el binario, las fuentes y el manual de un programa",
    },
    use: {
      effect: "read",
      harmless: true,
      grammar: "long",
      flags: { read: "-b -B=path -m -M=path -s -S=path -f -u -l -h --help -V --version" },
      operands: "text",
    },
    examples: { read: ["whereis -b bash", "whereis ls cp"], asks: ["whereis --make ls"] },
  },
  {
    names: ["which", "which.debianutils"],
    area: "files",
    what: { en: "shows which file a program name stands for", es: "muestra a qué archivo corresponde un programa" },
    use: {
      effect: "read",
      harmless: true,
      flags: { read: "-a -s --all --skip-dot --skip-tilde --show-dot --show-tilde --tty-only --version --help" },
      operands: "text",
    },
    examples: { read: ["which -a sh", "which ls bash"], asks: ["which --read-alias ls"] },
  },
  {
    names: ["pathchk"],
    area: "files",
    what: {
      en: "checks whether a file name is valid and portable",
      es: "comprueba si un nombre de archivo es válido y portable",
    },
    use: { effect: "read", harmless: true, flags: { read: "-p -P --portability --help --version" }, operands: "text" },
    examples: { read: ["pathchk -p /tmp/name"], asks: ["pathchk --rename x"] },
  },
  {
    names: ["fincore"],
    area: "files",
    what: {
      en: "shows how much of a file is in the page cache",
      es: "muestra cuánto de un archivo está en la caché de memoria",
    },
    use: {
      effect: "read",
      harmless: true,
      flags: { read: "-J --json -b --bytes -n --noheadings -o= --output= -r --raw -h --help -V --version" },
      operands: "path",
    },
    examples: { read: ["fincore --json /bin/bash"], asks: ["fincore --drop /bin/ls"], truth: false },
  },
  {
    names: ["filefrag"],
    area: "files",
    what: { en: "shows how fragmented a file is", es: "muestra cuán fragmentado está un archivo" },
    use: {
      effect: "read",
      flags: { read: "-b= -e -E -k -P -v -V -x -X", write: "-B -s" },
      operands: "path",
      root: true,
    },
    examples: { read: ["filefrag -v /bin/bash"], asks: ["filefrag -s /var/log/syslog"], truth: false },
  },
  {
    names: ["exa", "eza", "lsd"],
    area: "files",
    what: { en: "lists files in colour, like ls", es: "lista archivos con colores, como ls" },
    use: {
      effect: "read",
      flags: {
        read: "-1 --oneline -l --long -G --grid -x --across -R --recurse -T --tree -F --classify --color= --colour= --icons[=] -a --all -A --almost-all -d --list-dirs -L=number --level=number -r --reverse -s= --sort= --group-directories-first --git-ignore -I= --ignore-glob= -b --binary -B --bytes -g --group -h --header -H --links -i --inode -m --modified -n --numeric -S --blocks -t= --time= -u --accessed -U --created --time-style= --no-permissions --no-filesize --no-user --no-time --git --extended -@ --help -v --version",
      },
      operands: "path",
    },
    examples: { read: ["exa -la /etc", "eza -lT -L 2 /etc"], asks: ["exa --write /etc"] },
  },
  {
    names: ["fd", "fdfind"],
    area: "files",
    what: { en: "finds files by name, quickly", es: "busca archivos por nombre, rápido" },
    use: {
      effect: "read",
      bare: "read",
      flags: {
        read: "-H --hidden -I --no-ignore --no-ignore-vcs --no-ignore-parent -u --unrestricted -s --case-sensitive -i --ignore-case -g --glob --regex -F --fixed-strings -a --absolute-path -l --list-details -L --follow -p --full-path -d=number --max-depth=number --min-depth=number --exact-depth=number -E= --exclude= --prune -t= --type= -e= --extension= -S= --size= --changed-within= --changed-before= --changed-after= --newer= --older= -o= --owner= --format= -c= --color= --hyperlink[=] -j=number --threads=number -1 --max-results=number -q --quiet --show-errors --base-directory=path --path-separator= --search-path=path --strip-cwd-prefix --one-file-system -0 --print0 -h --help -V --version",
        write: "-x -X --exec --exec-batch",
      },
      operands: { kinds: ["text", "path"] },
    },
    examples: {
      read: ["fd -e conf . /etc", "fd -H -t f hosts /etc"],
      asks: ["fd -e log -x rm", "fd -X rm {}", "fd . --exec-batch rm"],
    },
  },
];
