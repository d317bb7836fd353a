import type { ProgramRow } from "../program-row.ts";
import { fullScreen } from "./plain-rows.ts";

/** Showing what is in a file, whole or in part, as text or as bytes. */
export const textViewing: readonly ProgramRow[] = [
  {
    names: ["cat"],
    area: "text",
    what: { en: "prints files", es: "escribe el contenido de archivos" },
    use: {
      effect: "read",
      bare: "read",
      harmless: true,
      flags: {
        read: "-A --show-all -b --number-nonblank -e -E --show-ends -n --number -s --squeeze-blank -t -T --show-tabs -u -v --show-nonprinting --help --version",
      },
      operands: "path",
    },
    examples: {
      read: ["cat /etc/os-release", "cat -n /etc/hosts", "cat -A /etc/debian_version"],
      asks: ["cat -w a", "cat a > b"],
    },
  },
  {
    names: ["tac"],
    area: "text",
    what: { en: "prints files last line first", es: "escribe archivos empezando por la última línea" },
    use: {
      effect: "read",
      bare: "read",
      harmless: true,
      flags: { read: "-b --before -r --regex -s= --separator= --help --version" },
      operands: "path",
    },
    examples: { read: ["tac /etc/os-release"], asks: ["tac -i a"] },
  },
  {
    names: ["nl"],
    area: "text",
    what: { en: "numbers lines", es: "numera líneas" },
    use: {
      effect: "read",
      bare: "read",
      harmless: true,
      flags: {
        read: "-b= --body-numbering= -d= --section-delimiter= -f= --footer-numbering= -h= --header-numbering= -i=number --line-increment=number -l=number --join-blank-lines=number -n= --number-format= -p --no-renumber -s= --number-separator= -v=number --starting-line-number=number -w=number --number-width=number --help --version",
      },
      operands: "path",
    },
    examples: { read: ["nl -ba /etc/os-release"], asks: ["nl --write a"] },
  },
  {
    names: ["head"],
    area: "text",
    what: { en: "shows the first lines", es: "muestra las primeras líneas" },
    use: {
      effect: "read",
      bare: "read",
      harmless: true,
      flags: {
        read: "-c= --bytes= -n= --lines= -q --quiet --silent -v --verbose -z --zero-terminated -NUM --help --version",
      },
      operands: "path",
    },
    examples: {
      read: [
        "head -3 /etc/passwd",
        "head -n 2 /etc/os-release",
        "head -c 20 /etc/passwd",
        "head -n -5 /etc/os-release",
      ],
      asks: ["head -x a"],
    },
  },
  {
    names: ["tail"],
    area: "text",
    what: {
      en: "shows the last lines, and with -f the ones that arrive",
      es: "muestra las últimas líneas y, con -f, las que van llegando",
    },
    use: {
      effect: "read",
      bare: "read",
      harmless: true,
      flags: {
        read: "-c= --bytes= -f --follow[=] -F -n= --lines= --max-unchanged-stats=number --pid=pid -q --quiet --silent --retry -s= --sleep-interval= -v --verbose -z --zero-terminated -NUM --help --version",
      },
      operands: "path",
      endlessWhen: { with: "-f -F --follow" },
    },
    examples: {
      read: ["tail -3 /etc/passwd", "tail -n +2 /etc/os-release", "tail -c 20 /etc/passwd"],
      asks: ["tail -x a"],
    },
  },
  {
    names: ["multitail", "lnav"],
    area: "text",
    what: { en: "follows several logs on the whole screen", es: "sigue varios registros a pantalla completa" },
    use: { effect: "write", terminal: true },
    examples: { read: [], asks: ["multitail /var/log/syslog", "lnav /var/log"] },
  },
  fullScreen(
    "text",
    [
      "less",
      "more",
      "most",
      "pager",
      "zless",
      "zmore",
      "bzless",
      "bzmore",
      "xzless",
      "xzmore",
      "lzless",
      "lzmore",
      "zstdless",
      "w3m",
      "lynx",
      "links",
      "elinks",
    ],
    "shows a text page by page",
    "muestra un texto página a página",
    ["less /etc/hosts", "more a", "less +!id a", "zless a.gz", "less -o copy a"],
    {
      reason: {
        en: "takes the terminal, and from inside it any command can be run",
        es: "toma la terminal y desde dentro se puede ejecutar cualquier orden",
      },
    },
  ),
  {
    names: ["bat", "batcat"],
    area: "text",
    what: { en: "prints files with colours", es: "escribe archivos con colores" },
    use: {
      effect: "write",
      readWith: "-P -pp --paging= --list-languages -L --list-themes --help -h --version -V",
      flags: {
        read: "-A --show-all -p --plain -l= --language= -H= --highlight-line= --file-name= --tabs= --wrap= -S --chop-long-lines --terminal-width= -n --number --color= --italic-text= --decorations= -f --force-colorization -P --theme= --list-themes -s --squeeze-blank --style= -r= --line-range= -L --list-languages -u --unbuffered --paging= --help -h --version -V",
      },
      operands: "path",
      terminal: true,
      values: { "--paging": /^never$/ },
      terminalUnless: "-P -pp --paging= --list-themes --list-languages",
      reason: {
        en: "opens a pager, from which any command can be run",
        es: "abre un paginador, desde el que se puede ejecutar cualquier orden",
      },
    },
    examples: {
      read: ["bat -P /etc/hosts", "bat -pp /etc/hosts", "bat --list-themes"],
      asks: ["bat /etc/hosts", "bat --pager=sh a", "bat cache --build"],
      truth: false,
    },
  },
  {
    names: ["od"],
    area: "text",
    what: { en: "shows bytes as numbers or characters", es: "muestra bytes como números o caracteres" },
    use: {
      effect: "read",
      bare: "read",
      harmless: true,
      flags: {
        read: "-A= --address-radix= --endian= -j= --skip-bytes= -N= --read-bytes= -S= --strings[=] -t= --format= -v --output-duplicates -w[=] --width[=] --traditional -a -b -c -d -f -i -l -o -s -x --help --version",
      },
      operands: "path",
    },
    examples: { read: ["od -c /etc/debian_version", "od -An -tx1 -N8 /bin/ls"], asks: ["od --write a"] },
  },
  {
    names: ["hexdump", "hd"],
    area: "text",
    what: { en: "shows bytes in hexadecimal", es: "muestra bytes en hexadecimal" },
    use: {
      effect: "read",
      bare: "read",
      harmless: true,
      flags: {
        read: "-b --one-byte-octal -c --one-byte-char -C --canonical -d --two-bytes-decimal -o --two-bytes-octal -x --two-bytes-hex -L[=] --color[=] -e= --format= -f=path --format-file=path -n= --length= -s= --skip= -v --no-squeezing -h --help -V --version",
      },
      operands: "path",
    },
    examples: { read: ["hexdump -C -n 32 /bin/ls", "hd -n 16 /bin/ls"], asks: ["hexdump -w a"] },
  },
  {
    names: ["xxd"],
    area: "text",
    what: {
      en: "shows bytes in hexadecimal, or turns such a dump back",
      es: "muestra bytes en hexadecimal o deshace ese volcado",
    },
    use: {
      effect: "read",
      bare: "read",
      // It takes its second word, whatever it looks like, for the file to write: flags end at the first operand.
      grammar: "posix",
      flags: {
        read: "-a -autoskip -b -bits -C -capitalize -c= -cols= -e -E -EBCDIC -g= -groupsize= -h -help -i -include -l= -len= -n= -name= -o= -p -ps -plain -postscript -r -revert -s= -seek= -skip= -u -uppercase -v -version",
      },
      operands: { kinds: ["path", "new-path"], max: 2 },
    },
    examples: {
      read: ["xxd -l 32 /bin/ls", "xxd -p -c 16 -s 4 -l 8 /bin/ls"],
      asks: ["xxd a b", "xxd -r -p a b", "xxd -ps a b"],
    },
  },
  {
    names: ["strings"],
    area: "text",
    what: { en: "shows the readable text inside a binary", es: "muestra el texto legible dentro de un binario" },
    use: {
      effect: "read",
      flags: {
        read: "-a --all -d --data -f --print-file-name -n=number --bytes=number -t= --radix= -o -e= --encoding= -T= --target= -w --include-all-whitespace -s= --output-separator= -U= --unicode= -NUM -h --help -v -V --version",
      },
      operands: { kinds: ["path"], matching: /^[^@]/ },
    },
    examples: {
      read: ["strings -n 8 /bin/true", "strings -a -t x /bin/true"],
      asks: ["strings @options", "strings --plugin=x.so a"],
    },
  },
];
