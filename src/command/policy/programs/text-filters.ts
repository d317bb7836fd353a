import type { ProgramRow } from "../program-row.ts";

/** Programs that take lines in and give lines out. */
export const textFilters: readonly ProgramRow[] = [
  {
    names: ["wc"],
    area: "text",
    what: { en: "counts lines, words and bytes", es: "cuenta líneas, palabras y bytes" },
    use: {
      effect: "read",
      bare: "read",
      harmless: true,
      flags: {
        read: "-c --bytes -m --chars -l --lines --files0-from=path -L --max-line-length -w --words --total= --debug --help --version",
      },
      operands: "path",
    },
    examples: { read: ["wc -l /etc/passwd", "wc /etc/os-release"], asks: ["wc -o a"] },
  },
  {
    names: ["sort"],
    area: "text",
    what: { en: "sorts lines", es: "ordena líneas" },
    use: {
      effect: "read",
      bare: "read",
      flags: {
        read: "-b --ignore-leading-blanks -d --dictionary-order -f --ignore-case -g --general-numeric-sort -i --ignore-nonprinting -M --month-sort -h --human-numeric-sort -n --numeric-sort -R --random-sort --random-source=path -r --reverse --sort= -V --version-sort --batch-size= -c --check[=] -C --debug --files0-from=path -k= --key= -m --merge -s --stable -S= --buffer-size= -t= --field-separator= -T=path --temporary-directory=path --parallel=number -u --unique -z --zero-terminated --help --version",
        write: "-o=new-path --output=new-path --compress-program=",
      },
      operands: { kinds: ["path"], matching: /^[^+]/ },
    },
    examples: {
      read: ["sort -t: -k3,3n /etc/passwd", "sort -ru /etc/os-release", "du -k /etc/apt | sort -rn | head -3"],
      asks: [
        "sort -o a a",
        "sort a -ob",
        "sort --output=b a",
        "sort -S1k --compress-program=sh a",
        "sort -uo b a",
        "sort --outp=b a",
      ],
    },
  },
  {
    names: ["uniq"],
    area: "text",
    what: { en: "joins or counts equal lines in a row", es: "une o cuenta líneas iguales seguidas" },
    use: {
      effect: "read",
      bare: "read",
      flags: {
        read: "-c --count -d --repeated -D --all-repeated[=] -f=number --skip-fields=number --group[=] -i --ignore-case -s=number --skip-chars=number -u --unique -z --zero-terminated -w=number --check-chars=number --help --version",
      },
      operands: { kinds: ["path", "new-path"], max: 2 },
    },
    examples: {
      read: ["cut -d: -f7 /etc/passwd | sort | uniq -c", "uniq -d /etc/passwd"],
      asks: ["uniq a b", "uniq -c -- a b"],
    },
  },
  {
    names: ["cut"],
    area: "text",
    what: { en: "takes columns out of lines", es: "saca columnas de las líneas" },
    use: {
      effect: "read",
      harmless: true,
      flags: {
        read: "-b= --bytes= -c= --characters= -d= --delimiter= -f= --fields= -n --complement -s --only-delimited --output-delimiter= -z --zero-terminated --help --version",
      },
      operands: "path",
    },
    examples: { read: ["cut -d: -f1,7 /etc/passwd", "cut -c1-10 /etc/os-release"], asks: ["cut --in-place -f1 a"] },
  },
  {
    names: ["tr"],
    area: "text",
    what: { en: "changes or deletes characters of its input", es: "cambia o borra caracteres de lo que recibe" },
    use: {
      effect: "read",
      harmless: true,
      flags: {
        read: "-c -C --complement -d --delete -s --squeeze-repeats -t --truncate-set1 --help --version",
      },
      operands: { kinds: ["text"], max: 2 },
    },
    examples: {
      read: ["echo hola | tr a-z A-Z", "tr -d '\\r' < /etc/hosts", "tr -cs '[:alnum:]' '\\n' < /etc/os-release"],
      asks: ["tr --in-place a b"],
    },
  },
  {
    names: ["paste"],
    area: "text",
    what: { en: "puts files side by side", es: "pone archivos lado a lado" },
    use: {
      effect: "read",
      bare: "read",
      harmless: true,
      flags: { read: "-d= --delimiters= -s --serial -z --zero-terminated --help --version" },
      operands: "path",
    },
    examples: { read: ["paste -sd, /etc/os-release", "paste -d' ' /etc/hosts /etc/hosts"], asks: ["paste -o a b"] },
  },
  {
    names: ["join"],
    area: "text",
    what: { en: "joins two sorted files on a column", es: "une dos archivos ordenados por una columna" },
    use: {
      effect: "read",
      harmless: true,
      flags: {
        read: "-a= -e= -i --ignore-case -j= -o= -t= -v= -1= -2= --check-order --nocheck-order --header -z --zero-terminated --help --version",
      },
      operands: { kinds: ["path"], max: 2 },
    },
    examples: { read: ["join -t: --nocheck-order /etc/passwd /etc/group"], asks: ["join --output=c a b"] },
  },
  {
    names: ["comm"],
    area: "text",
    what: { en: "compares two sorted files line by line", es: "compara dos archivos ordenados línea a línea" },
    use: {
      effect: "read",
      harmless: true,
      flags: {
        read: "-1 -2 -3 --check-order --nocheck-order --output-delimiter= --total -z --zero-terminated --help --version",
      },
      operands: { kinds: ["path"], max: 2 },
    },
    examples: { read: ["comm -12 --nocheck-order /etc/passwd /etc/group"], asks: ["comm -o c a b"] },
  },
  {
    names: ["fold"],
    area: "text",
    what: { en: "wraps long lines", es: "parte las líneas largas" },
    use: {
      effect: "read",
      bare: "read",
      harmless: true,
      flags: {
        read: "-b --bytes -c --characters -s --spaces -w=number --width=number -NUM --help --version",
      },
      operands: "path",
    },
    examples: { read: ["fold -s -w 40 /etc/os-release", "fold -20 /etc/os-release"], asks: ["fold -i a"] },
  },
  {
    names: ["fmt"],
    area: "text",
    what: { en: "fills paragraphs to a width", es: "ajusta párrafos a un ancho" },
    use: {
      effect: "read",
      bare: "read",
      harmless: true,
      flags: {
        read: "-c --crown-margin -p= --prefix= -s --split-only -t --tagged-paragraph -u --uniform-spacing -w=number --width=number -g=number --goal=number -NUM --help --version",
      },
      operands: "path",
    },
    examples: { read: ["fmt -w 60 /etc/os-release"], asks: ["fmt -o a"] },
  },
  {
    names: ["expand", "unexpand"],
    area: "text",
    what: { en: "turns tabs into spaces or back", es: "convierte tabuladores en espacios o al revés" },
    use: {
      effect: "read",
      bare: "read",
      harmless: true,
      flags: { read: "-a --all --first-only -i --initial -t= --tabs= -NUM --help --version" },
      operands: "path",
    },
    examples: { read: ["expand -t 4 /etc/hosts", "unexpand -a /etc/hosts"], asks: ["expand -w a"] },
  },
  {
    names: ["pr"],
    area: "text",
    what: { en: "lays text out in pages and columns", es: "dispone un texto en páginas y columnas" },
    use: {
      effect: "read",
      bare: "read",
      harmless: true,
      flags: {
        read: "-NUM --columns=number -a --across -c --show-control-chars -d --double-space -D= --date-format= -e[=] --expand-tabs[=] -F -f --form-feed -h= --header= -i[=] --output-tabs[=] -J --join-lines -l= --length= -m --merge -n[=] --number-lines[=] -N=number --first-line-number=number -o= --indent= -r --no-file-warnings -s[=] --separator[=] -S[=] --sep-string[=] -t --omit-header -T --omit-pagination -v --show-nonprinting -w= --width= -W= --page-width= --help --version",
      },
      operands: "path",
    },
    examples: { read: ["pr -t -2 /etc/os-release", "pr -mt /etc/hosts /etc/os-release"], asks: ["pr --print a"] },
  },
  {
    names: ["tsort"],
    area: "text",
    what: { en: "puts dependencies in order", es: "pone dependencias en orden" },
    use: {
      effect: "read",
      bare: "read",
      harmless: true,
      flags: { read: "--help --version" },
      operands: { kinds: ["path"], max: 1 },
    },
    examples: { read: ["echo a b b c | tsort"], asks: ["tsort -o a"] },
  },
  {
    names: ["ptx"],
    area: "text",
    what: { en: "makes an index of words in context", es: "hace un índice de palabras en su contexto" },
    use: {
      effect: "read",
      bare: "read",
      flags: {
        read: "-A --auto-reference -F= --flag-truncation= -M= --macro-name= -O[=] --format= -R --right-side-refs -S= --sentence-regexp= -T -W= --word-regexp= -b=path --break-file=path -f --ignore-case -g=number --gap-size=number -i=path --ignore-file=path -o=path --only-file=path -r --references -t --typeset-mode -w=number --width=number --help --version",
        write: "-G --traditional",
      },
      operands: "path",
    },
    examples: { read: ["ptx -w 60 /etc/debian_version"], asks: ["ptx -G a b"] },
  },
  {
    names: ["column"],
    area: "text",
    what: { en: "lines text up in columns", es: "alinea un texto en columnas" },
    use: {
      effect: "read",
      bare: "read",
      harmless: true,
      flags: {
        read: "-t --table -n= --table-name= -O= --table-order= -C= --table-column= -N= --table-columns= -l=number --table-columns-limit=number -E= --table-noextreme= -d --table-noheadings -e --table-header-repeat -H= --table-hide= -R= --table-right= -T= --table-truncate= -W= --table-wrap= -L --keep-empty-lines -J --json -r= --tree= -i= --tree-id= -p= --tree-parent= -c= --output-width= -o= --output-separator= -s= --separator= -x --fillrows -h --help -V --version",
      },
      operands: "path",
    },
    examples: {
      read: ["column -t -s: /etc/passwd", "column -s: -J -N a,b,c,d,e,f,g /etc/passwd"],
      asks: ["column -z a"],
    },
  },
  {
    names: ["col", "colcrt", "colrm", "rev"],
    area: "text",
    what: { en: "cleans, cuts or reverses lines", es: "limpia, recorta o invierte líneas" },
    use: {
      effect: "read",
      bare: "read",
      harmless: true,
      flags: {
        read: "-b --no-backspaces -f --fine -p --pass -h --tabs -x --spaces -l=number --lines=number --no-underlining -2 --half-lines -H --help -V -v --version",
      },
      operands: "path",
    },
    examples: {
      read: ["rev /etc/os-release", "col -bx < /etc/hosts", "colrm 5 10 < /etc/hosts"],
      asks: ["col -o a", "rev --in-place a"],
    },
  },
  {
    names: ["look"],
    area: "text",
    what: { en: "shows lines that begin with a text", es: "muestra las líneas que empiezan por un texto" },
    use: {
      effect: "read",
      harmless: true,
      flags: {
        read: "-a --alternative -b --binary -d --alphanum -f --ignore-case -t= --terminate= -h --help -V --version",
      },
      operands: { kinds: ["text", "path"], max: 2 },
    },
    examples: { read: ["look root /etc/passwd"], asks: ["look -w a b"] },
  },
  {
    names: ["shuf"],
    area: "text",
    what: { en: "shuffles lines or numbers", es: "baraja líneas o números" },
    use: {
      effect: "read",
      bare: "read",
      flags: {
        read: "-e --echo -i= --input-range= -n= --head-count= --random-source=path -r --repeat -z --zero-terminated --help --version",
        write: "-o=new-path --output=new-path",
      },
      operands: "path",
    },
    examples: {
      read: ["shuf -n 1 /etc/passwd", "shuf -i 1-10 -n 3"],
      asks: ["shuf -o a b", "shuf --output=a b"],
      truth: false,
    },
  },
  {
    names: ["ts"],
    area: "text",
    what: { en: "puts the time before each line", es: "pone la hora delante de cada línea" },
    use: { effect: "read", bare: "read", flags: { read: "-r -i -s -m" }, operands: { kinds: ["text"], max: 1 } },
    examples: { read: ["echo a | ts '%H:%M'"], asks: ["ts -o a"], truth: false },
  },
  {
    names: ["envsubst"],
    area: "text",
    what: { en: "fills variables into a text", es: "rellena variables en un texto" },
    use: {
      effect: "read",
      bare: "read",
      harmless: true,
      flags: { read: "-v --variables -h --help -V --version" },
      operands: "text",
    },
    examples: { read: ["envsubst '$HOME' < /etc/hosts"], asks: ["envsubst -o a"] },
  },
  {
    names: ["iconv"],
    area: "text",
    what: { en: "converts between character sets", es: "convierte entre juegos de caracteres" },
    use: {
      effect: "read",
      bare: "read",
      flags: {
        read: "-f= --from-code= -t= --to-code= -l --list -c -s --silent --verbose -? --help --usage -V --version",
        write: "-o=new-path --output=new-path",
      },
      operands: "path",
    },
    examples: {
      read: ["iconv -f utf-8 -t latin1//TRANSLIT /etc/hosts", "iconv -l"],
      asks: ["iconv -f utf-8 -t latin1 -o b a"],
    },
  },
];
