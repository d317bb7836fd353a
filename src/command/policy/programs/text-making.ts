import type { ProgramRow } from "../program-row.ts";

const sums =
  "-a= --algorithm= -b --binary -c --check -l=number --length=number --tag --untagged -t --text -z --zero --ignore-missing --quiet -q --status -s --strict -w --warn --debug --help --version";

/** Printing words and numbers, and summing or encoding bytes. */
export const textMaking: readonly ProgramRow[] = [
  {
    names: ["echo"],
    area: "text",
    what: { en: "prints its words", es: "escribe sus palabras" },
    use: {
      effect: "read",
      bare: "read",
      harmless: true,
      flags: { read: "-n -e -E" },
      operands: "text",
      grammar: "posix",
    },
    examples: {
      read: ["echo hola", "echo -n a b", "echo -e 'a\\tb'", "echo -- --any"],
      asks: ["echo a > b", "echo $(rm x)"],
    },
  },
  {
    names: ["printf"],
    area: "text",
    what: { en: "prints words in a format", es: "escribe palabras con un formato" },
    use: {
      effect: "read",
      harmless: true,
      flags: { read: "--help --version", write: "-v=" },
      operands: "text",
      grammar: "posix",
    },
    examples: {
      read: ["printf '%s\\n' a b", "printf '%05d' 42", "printf -- '- %s\\n' a"],
      asks: ["printf -v name x", "printf -v 'a[$(id)]' x"],
    },
  },
  {
    names: ["true", "false", ":"],
    area: "shell",
    what: { en: "does nothing, with or without success", es: "no hace nada, con éxito o sin él" },
    use: {
      effect: "read",
      bare: "read",
      harmless: true,
      flags: { read: "--help --version" },
      operands: "text",
      grammar: "posix",
    },
    examples: { read: ["true", "false || true"], asks: ["true > a", ": > a"] },
  },
  {
    names: ["test", "["],
    area: "shell",
    what: { en: "checks files, texts and numbers", es: "comprueba archivos, textos y números" },
    use: {
      effect: "read",
      bare: "read",
      grammar: "words",
      flags: {
        read: "-a -b -c -d -e -f -g -G -h -k -L -n -N -o -O -p -r -s -S -t -u -w -x -z -eq -ne -lt -le -gt -ge -nt -ot -ef",
        write: "-v -R",
      },
      operands: "text",
    },
    examples: {
      read: ["test -f /etc/hosts", "[ -d /etc ] && echo yes", "test 1 -lt 2", '[ "$HOME" = /root -o -n x ]'],
      asks: ["test -v 'a[$(id)]'", "[ -v 'a[$(id)]' ]"],
    },
  },
  {
    names: ["expr"],
    area: "text",
    what: { en: "computes numbers and matches texts", es: "calcula números y compara textos" },
    use: { effect: "read", harmless: true, grammar: "words", operands: "text" },
    examples: { read: ["expr 2 + 3", "expr length hola"], asks: ["expr 1 > a"] },
  },
  {
    names: ["seq"],
    area: "text",
    what: { en: "counts from one number to another", es: "cuenta de un número a otro" },
    use: {
      effect: "read",
      harmless: true,
      flags: { read: "-f= --format= -s= --separator= -w --equal-width -NUM --help --version" },
      operands: { kinds: ["text"], max: 3 },
    },
    examples: { read: ["seq 3", "seq -w 8 11", "seq -s, 1 2 9"], asks: ["seq -o a 3", "seq 3 > a"] },
  },
  {
    names: ["factor"],
    area: "text",
    what: { en: "splits numbers into prime factors", es: "descompone números en factores primos" },
    use: {
      effect: "read",
      bare: "read",
      harmless: true,
      flags: { read: "-h --exponents --help --version" },
      operands: "text",
    },
    examples: { read: ["factor 360"], asks: ["factor -w 3"] },
  },
  {
    names: ["numfmt"],
    area: "text",
    what: { en: "writes numbers in units people read", es: "escribe números en unidades legibles" },
    use: {
      effect: "read",
      bare: "read",
      harmless: true,
      flags: {
        read: "--debug -d= --delimiter= --field= --format= --from= --from-unit=number --grouping --header[=] --invalid= --padding= --round= --suffix= --to= --to-unit=number -z --zero-terminated --help --version",
      },
      operands: "text",
    },
    examples: { read: ["numfmt --to=iec 123456789", "numfmt --from=iec 4K"], asks: ["numfmt -o a 3"] },
  },
  {
    names: ["yes"],
    area: "text",
    what: { en: "prints a word again and again", es: "escribe una palabra una y otra vez" },
    use: {
      effect: "read",
      bare: "read",
      harmless: true,
      flags: { read: "--help --version" },
      operands: "text",
      endless: true,
    },
    examples: { read: ["yes a | head -3"], asks: ["yes > a"], truth: false },
  },
  {
    names: ["sleep", "usleep"],
    area: "shell",
    what: { en: "waits for a while", es: "espera un rato" },
    use: {
      effect: "read",
      harmless: true,
      flags: { read: "--help --version" },
      operands: { kinds: ["text"], matching: /^[\d.]+[smhd]?$/ },
    },
    examples: { read: ["sleep 0.1", "sleep 0s"], asks: ["sleep infinity"] },
  },
  {
    names: [
      "md5sum",
      "sha1sum",
      "sha224sum",
      "sha256sum",
      "sha384sum",
      "sha512sum",
      "b2sum",
      "cksum",
      "sum",
      "shasum",
      "b3sum",
      "xxhsum",
      "xxh64sum",
      "md5sum.textutils",
    ],
    area: "text",
    what: { en: "computes or checks checksums", es: "calcula o comprueba sumas de verificación" },
    use: { effect: "read", bare: "read", harmless: true, flags: { read: sums }, operands: "path" },
    examples: {
      read: [
        "sha256sum /etc/debian_version",
        "md5sum /etc/hosts /etc/debian_version",
        "cksum -a sha256 /etc/hosts",
        "b2sum -l 128 /etc/hosts",
        "sum /etc/debian_version",
      ],
      asks: ["sha256sum --write a", "md5sum a > sums", "sha256sum /etc/shadow"],
    },
  },
  {
    names: ["base64", "base32", "basenc"],
    area: "text",
    what: { en: "encodes bytes as plain letters, or decodes them", es: "codifica bytes en letras o los decodifica" },
    use: {
      effect: "read",
      bare: "read",
      harmless: true,
      flags: {
        read: "-d --decode -i --ignore-garbage -w=number --wrap=number --base64 --base64url --base32 --base32hex --base16 --base2msbf --base2lsbf --z85 --base58 --help --version",
      },
      operands: { kinds: ["path"], max: 1 },
    },
    examples: {
      read: ["base64 /etc/debian_version", "echo aG9sYQ== | base64 -d", "basenc --base16 /etc/debian_version"],
      asks: ["base64 -o a b", "base64 /etc/shadow"],
    },
  },
  {
    names: ["dircolors"],
    area: "text",
    what: { en: "prints the colours of ls", es: "escribe los colores de ls" },
    use: {
      effect: "read",
      bare: "read",
      harmless: true,
      flags: {
        read: "-b --sh --bourne-shell -c --csh --c-shell -p --print-database --print-ls-colors --help --version",
      },
      operands: { kinds: ["path"], max: 1 },
    },
    examples: { read: ["dircolors -p", "dircolors -b"], asks: ["dircolors -w"] },
  },
  {
    names: ["uuidgen", "mcookie", "uuidparse"],
    area: "text",
    what: { en: "makes or reads random identifiers", es: "crea o lee identificadores al azar" },
    use: {
      effect: "read",
      bare: "read",
      flags: {
        read: "-r --random -t --time -n= --namespace= -N= --name= -m --md5 -s --sha1 -x --hex -J --json --noheadings --raw -o= --output= -v --verbose -h --help -V --version",
      },
      operands: "text",
    },
    examples: {
      read: ["uuidgen -r", "mcookie", "uuidgen --sha1 -n @dns -N example.org"],
      asks: ["uuidgen --write"],
      truth: false,
    },
  },
  {
    names: ["cal", "ncal"],
    area: "text",
    what: { en: "shows a calendar", es: "muestra un calendario" },
    use: {
      effect: "read",
      bare: "read",
      harmless: true,
      flags: {
        read: "-1 --one -3 --three -n= --months= -S --span -s --sunday -m= --monday -j --julian --reform= --iso -y --year -Y --twelve -w --week --vertical -c= --color[=] -h -b -M -N -J -e -p -o -C -A=number -B=number -d= -H= --help -V --version",
      },
      operands: "text",
    },
    examples: { read: ["cal 2 2024", "cal -3 1 2024"], asks: ["cal --write"] },
  },
  {
    names: ["getopt"],
    area: "shell",
    what: { en: "takes flags apart for a script", es: "separa las opciones de un guion" },
    use: {
      effect: "read",
      harmless: true,
      grammar: "posix",
      flags: {
        read: "-a --alternative -l= --longoptions= -n= --name= -o= --options= -q --quiet -Q --quiet-output -s= --shell= -T --test -u --unquoted -h --help -V --version",
      },
      operands: "text",
    },
    examples: { read: ["getopt -o ab: -- -a -b 1 c"], asks: ["getopt --write x"] },
  },
  {
    names: ["figlet", "toilet", "cowsay", "lolcat", "banner"],
    area: "text",
    what: { en: "prints words as a picture", es: "escribe palabras como un dibujo" },
    use: { effect: "read", bare: "read", flags: { read: "-c -l -r -w=number -t -n -k -S -s -v" }, operands: "text" },
    examples: { read: ["figlet hola"], asks: ["cowsay -f ./x.cow hola"] },
  },
  {
    names: ["bc"],
    area: "text",
    what: { en: "computes with numbers of any length", es: "calcula con números de cualquier longitud" },
    use: {
      effect: "read",
      judge: "stdin-only",
      flags: { read: "-l --mathlib -q --quiet -s --standard -w --warn -h --help -v --version" },
      operands: "path",
    },
    examples: { read: ["echo '2^10' | bc", "echo 'scale=3; 1/7' | bc -l"], asks: ["bc", "bc -i", "echo 1 | bc > a"] },
  },
  {
    names: ["dc"],
    area: "text",
    what: {
      en: "computes in reverse notation, and can run commands",
      es: "calcula en notación inversa y puede ejecutar órdenes",
    },
    use: {
      effect: "write",
      readWith: "-V --version -h --help",
      reason: { en: "can run commands with “!”", es: "puede ejecutar órdenes con «!»" },
    },
    examples: { read: ["dc --version"], asks: ["dc -e '!id'", "echo 1 | dc", "dc a"] },
  },
  {
    names: ["units"],
    area: "text",
    what: { en: "converts between units", es: "convierte entre unidades" },
    use: {
      effect: "read",
      flags: { read: "-t --terse -1 --one-line -s --strict -v --verbose -q --quiet -V --version -h --help" },
      operands: { kinds: ["text"], max: 2 },
    },
    examples: { read: ["units -t '10 miles' km"], asks: ["units -f x.units 1 a", "units -l x a"] },
  },
];
