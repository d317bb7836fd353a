import type { ProgramRow } from "../program-row.ts";
import { changing } from "./plain-rows.ts";

/** Finding, comparing and editing text. */
export const textSearch: readonly ProgramRow[] = [
  {
    names: ["grep", "egrep", "fgrep", "rgrep"],
    area: "text",
    what: { en: "shows the lines that match a pattern", es: "muestra las líneas que coinciden con un patrón" },
    use: {
      effect: "read",
      harmless: true,
      flags: {
        read: "-E --extended-regexp -F --fixed-strings -G --basic-regexp -P --perl-regexp -e= --regexp= -f=path --file=path -i -y --ignore-case --no-ignore-case -w --word-regexp -x --line-regexp -z --null-data -s --no-messages -v --invert-match -V --version --help -m=number --max-count=number -b --byte-offset -n --line-number --line-buffered -H --with-filename -h --no-filename --label= -o --only-matching -q --quiet --silent --binary-files= -a --text -I -d= --directories= -D= --devices= -r --recursive -R --dereference-recursive --include= --exclude= --exclude-from=path --exclude-dir= -L --files-without-match -l --files-with-matches -c --count -T --initial-tab -Z --null -B=number --before-context=number -A=number --after-context=number -C=number --context=number -NUM --group-separator= --no-group-separator --color[=] --colour[=] -U --binary -u --unix-byte-offsets",
      },
      operands: { kinds: ["text", "path"], firstUnless: "-e -f --regexp --file" },
    },
    examples: {
      read: [
        "grep -n root /etc/passwd",
        "grep -rIl --include='*.list' deb /etc/apt",
        "grep -vE '^(#|$)' /etc/hosts",
        "grep -c -e bash -e sh /etc/passwd",
        "grep -A2 -i id= /etc/os-release",
      ],
      asks: ["grep --output=x a b", "grep -f /etc/shadow a", "grep -e root /etc/shadow"],
    },
  },
  {
    names: [
      "zgrep",
      "zegrep",
      "zfgrep",
      "bzgrep",
      "bzegrep",
      "bzfgrep",
      "xzgrep",
      "xzegrep",
      "xzfgrep",
      "lzgrep",
      "lzegrep",
      "lzfgrep",
      "zstdgrep",
      "lz4grep",
    ],
    area: "text",
    what: {
      en: "shows the lines of compressed files that match a pattern",
      es: "muestra las líneas de archivos comprimidos que coinciden con un patrón",
    },
    use: {
      effect: "read",
      flags: {
        read: "-E --extended-regexp -F --fixed-strings -G --basic-regexp -P --perl-regexp -e= --regexp= -i --ignore-case -w --word-regexp -x --line-regexp -s --no-messages -v --invert-match -V --version --help -m= --max-count= -b --byte-offset -n --line-number -H --with-filename -h --no-filename -o --only-matching -q --quiet --silent -a --text -L --files-without-match -l --files-with-matches -c --count -B= --before-context= -A= --after-context= -C= --context= -NUM --color[=] --colour[=]",
      },
      operands: { kinds: ["text", "path"], firstUnless: "-e --regexp" },
    },
    examples: {
      read: [
        "zgrep -c a /usr/share/doc/bash/changelog.Debian.gz",
        "zgrep -i -m1 bash /usr/share/doc/bash/changelog.Debian.gz",
      ],
      asks: ["zgrep -f patterns a.gz", "zgrep root /etc/shadow"],
    },
  },
  {
    names: ["rg"],
    area: "text",
    what: { en: "searches folders for a pattern, quickly", es: "busca un patrón en carpetas, rápido" },
    use: {
      effect: "read",
      flags: {
        read: "-e= --regexp= -f=path --file=path -A=number --after-context=number -B=number --before-context=number -C=number --context=number --binary -b --byte-offset -s --case-sensitive --color= --colors= --column --context-separator= -c --count --count-matches --crlf --dfa-size-limit= -E= --encoding= --engine= --field-context-separator= --field-match-separator= --files -l --files-with-matches --files-without-match -F --fixed-strings -L --follow -g= --glob= --glob-case-insensitive --heading -. --hidden --iglob= -i --ignore-case --ignore-file=path --include-zero -v --invert-match --json --line-buffered -n --line-number -x --line-regexp -M=number --max-columns=number --max-columns-preview -m=number --max-count=number --max-depth=number -d=number --max-filesize= --mmap -U --multiline --multiline-dotall --no-config --no-filename -I --no-heading --no-ignore --no-ignore-dot --no-ignore-exclude --no-ignore-files --no-ignore-global --no-ignore-messages --no-ignore-parent --no-ignore-vcs -N --no-line-number --no-messages --no-mmap --no-unicode -0 --null --null-data --one-file-system -o --only-matching --passthru --path-separator= -P --pcre2 -p --pretty -q --quiet --regex-size-limit= -r= --replace= -S --smart-case --sort= --sortr= --stats -a --text -j=number --threads=number --trim -t= --type= --type-add= --type-clear= --type-list -T= --type-not= -u --unrestricted -V --version --vimgrep -H --with-filename -w --word-regexp -h --help",
        write: "--pre= --pre-glob= --hostname-bin= -z --search-zip",
      },
      operands: { kinds: ["text", "path"], firstUnless: "-e -f --regexp --file --files --type-list" },
    },
    examples: {
      read: ["rg -n root /etc/passwd", "rg --files /etc/apt", "rg -i deb /etc/apt"],
      asks: ["rg --pre ./convert root /etc", "rg -z x a.gz", "rg --hostname-bin=id x"],
    },
  },
  {
    names: ["ag", "ack"],
    area: "text",
    what: { en: "searches source folders for a pattern", es: "busca un patrón en carpetas de código" },
    use: {
      effect: "read",
      flags: {
        read: "-i --ignore-case -l --files-with-matches -L --files-without-matches -c --count -n --norecurse -r -v --invert-match -w --word-regexp -Q --literal -a -u -s -S --smart-case -A=number -B=number -C=number -h --no-filename -H --nocolor --nogroup --color --version --help -o -1",
        write: "--pager= --ackrc= --output=",
      },
      operands: { kinds: ["text", "path"] },
    },
    examples: {
      read: ["ack -i root /etc/passwd", "ag -l deb /etc/apt"],
      asks: ["ack --pager=sh x", "ack --output=x y"],
    },
  },
  {
    names: ["sed"],
    area: "text",
    what: { en: "edits a stream of lines", es: "edita un flujo de líneas" },
    use: { effect: "read", judge: "sed" },
    examples: {
      read: [
        "sed -n 1,3p /etc/passwd",
        "sed -E 's/[0-9]+/N/g' /etc/debian_version",
        "sed -e '/^#/d' -e 's/a/b/' /etc/hosts",
      ],
      asks: [
        "sed -i s/a/b/ a",
        "sed 's/a/b/w out' a",
        "sed '1e id' a",
        "sed 's/a/id/e' a",
        "sed -n 'w out' a",
        "sed -f script a",
        "sed --in-place=.bak s/a/b/ a",
      ],
    },
  },
  {
    names: ["awk", "gawk", "mawk", "nawk", "original-awk"],
    area: "text",
    what: { en: "picks and computes columns of lines", es: "elige y calcula columnas de las líneas" },
    use: { effect: "read", judge: "awk" },
    examples: {
      read: [
        "awk -F: '{print $1}' /etc/passwd",
        "awk 'NR>1 && $1 ~ /o/ {n++} END {print n+0}' /etc/os-release",
        "awk -F: -v min=1000 '$3>=min{print $1,$3}' /etc/passwd",
      ],
      asks: [
        "awk '{system(\"id\")}' a",
        "awk '{print > \"out\"}' a",
        "awk '{print | \"sh\"}' a",
        "awk '{\"id\"|getline}' a",
        "awk -f prog a",
        "gawk -i inplace 1 a",
      ],
    },
  },
  {
    names: ["diff"],
    area: "text",
    what: { en: "shows how two files or folders differ", es: "muestra en qué difieren dos archivos o carpetas" },
    use: {
      effect: "read",
      flags: {
        read: "--normal -q --brief -s --report-identical-files -c -C=number --context[=] -u -U=number --unified[=] -e --ed -f --forward-ed -n --rcs -y --side-by-side -W=number --width=number --left-column --suppress-common-lines -p --show-c-function -F= --show-function-line= --label= -L= -t --expand-tabs -T --initial-tab --tabsize=number --suppress-blank-empty -r --recursive --no-dereference -N --new-file --unidirectional-new-file -P --ignore-file-name-case --no-ignore-file-name-case -x= --exclude= -X=path --exclude-from=path -S=path --starting-file=path --from-file=path --to-file=path -i --ignore-case -E --ignore-tab-expansion -Z --ignore-trailing-space -b --ignore-space-change -w --ignore-all-space -B --ignore-blank-lines -I= --ignore-matching-lines= -a --text --strip-trailing-cr -D= --ifdef= --line-format= --old-line-format= --new-line-format= --unchanged-line-format= --old-group-format= --new-group-format= --changed-group-format= --unchanged-group-format= -d --minimal --horizon-lines=number -H --speed-large-files --color[=] --palette= -NUM --help -v --version",
        write: "-l --paginate",
      },
      operands: "path",
    },
    examples: {
      read: [
        "diff -u /etc/hosts /etc/hosts",
        "diff -rq /etc/apt /etc/apt",
        "diff -y --suppress-common-lines /etc/hosts /etc/os-release",
      ],
      asks: ["diff -l a b", "diff --paginate a b", "diff a b > c.patch"],
    },
  },
  {
    names: ["diff3"],
    area: "text",
    what: { en: "compares three files", es: "compara tres archivos" },
    use: {
      effect: "read",
      flags: {
        read: "-A --show-all -e --ed -E --show-overlap -3 --easy-only -x --overlap-only -X -i -m --merge -a --text --strip-trailing-cr -T --initial-tab -L= --label= --help -v --version",
        write: "--diff-program=",
      },
      operands: { kinds: ["path"], max: 3 },
    },
    examples: { read: ["diff3 -m /etc/hosts /etc/hosts /etc/hosts"], asks: ["diff3 --diff-program=./x a b c"] },
  },
  {
    names: ["sdiff"],
    area: "text",
    what: { en: "shows two files side by side, or merges them", es: "muestra dos archivos lado a lado o los mezcla" },
    use: {
      effect: "read",
      flags: {
        read: "-i --ignore-case -E --ignore-tab-expansion -Z --ignore-trailing-space -b --ignore-space-change -W --ignore-all-space -B --ignore-blank-lines -I= --ignore-matching-lines= --strip-trailing-cr -a --text -w=number --width=number -l --left-column -s --suppress-common-lines -t --expand-tabs --tabsize=number -d --minimal -H --speed-large-files --help -v --version",
        write: "-o=new-path --output=new-path --diff-program=",
      },
      operands: { kinds: ["path"], max: 2 },
    },
    examples: {
      read: ["sdiff -s /etc/hosts /etc/os-release"],
      asks: ["sdiff -o c a b", "sdiff --diff-program=./x a b"],
    },
  },
  {
    names: ["cmp"],
    area: "text",
    what: { en: "compares two files byte by byte", es: "compara dos archivos byte a byte" },
    use: {
      effect: "read",
      harmless: true,
      flags: {
        read: "-b --print-bytes -i= --ignore-initial= -l --verbose -n= --bytes= -s --quiet --silent --help -v --version",
      },
      operands: { kinds: ["path", "path", "text"], max: 4 },
    },
    examples: { read: ["cmp /etc/hosts /etc/os-release", "cmp -s /etc/hosts /etc/hosts"], asks: ["cmp -o a b"] },
  },
  {
    names: ["patch"],
    area: "text",
    what: { en: "applies a list of changes to files", es: "aplica una lista de cambios a archivos" },
    use: {
      effect: "write",
      readWith: "--dry-run --help --version -v",
      flags: {
        read: "--dry-run -p= --strip= -i=path --input=path -N --forward -R --reverse -d=path --directory=path -l --ignore-whitespace -s --quiet --silent -E --remove-empty-files -f --force -t --batch --verbose -u --unified -c --context -n --normal -F=number --fuzz=number --binary --help --version -v",
      },
      operands: { kinds: ["path"], max: 2 },
    },
    examples: {
      read: ["patch --dry-run -p1 -i fix.patch", "patch --version"],
      asks: ["patch -p1 -i fix.patch", "patch -p0", "patch --dry-run -g1 a", "patch --dry-run -o b a"],
    },
  },
  changing(
    "text",
    ["colordiff", "meld", "wdiff", "mcdiff", "diffuse", "kdiff3"],
    "compares files through other programs",
    "compara archivos por medio de otros programas",
    ["meld a b", "colordiff a b"],
  ),
];
