import type { ProgramRow } from "../program-row.ts";
import { changing } from "./plain-rows.ts";

const notAnAddress = /^(?!\w+:\/\/)/;

/** JSON, YAML, XML and tables. */
export const textStructured: readonly ProgramRow[] = [
  {
    names: ["jq", "jaq", "gojq"],
    area: "text",
    what: { en: "picks and reshapes JSON", es: "elige y transforma JSON" },
    use: {
      effect: "read",
      harmless: true,
      flags: {
        read: "-c --compact-output -n --null-input -e --exit-status -s --slurp -r --raw-output -j --join-output -a --ascii-output -R --raw-input -C --color-output -M --monochrome-output -S --sort-keys --tab --indent= --unbuffered --stream --stream-errors --seq --raw-output0 -b --binary --arg= --argjson= --slurpfile= --rawfile= --args --jsonargs -f=path --from-file=path -L=path -h --help -V --version",
      },
      operands: "path",
    },
    examples: {
      read: ["jq -n '{a:1}'", "echo '{\"a\":[1,2]}' | jq -r '.a[]'", "jq -n --arg name x '{n:$name}'"],
      asks: ["jq -i . a.json", "jq . a.json > b.json", "jq . /etc/shadow"],
    },
  },
  {
    names: ["yq", "tomlq", "xq", "xq-python"],
    area: "text",
    what: { en: "picks and reshapes YAML, TOML or XML", es: "elige y transforma YAML, TOML o XML" },
    use: {
      effect: "read",
      flags: {
        read: "-c -n -e -r -R -C -M -S -y --yaml-output -Y --yaml-roundtrip -w= --width= --indentless-lists -P --prettyPrint -o= --output-format= -p= --input-format= -I= --indent= -N --no-doc -j --tojson -x --xml-output --xml-root= -t --toml-output --arg= --argjson= -h --help -V --version",
        write: "-i --inplace --in-place -s --split-exp --split-exp-file -f --from-file -L",
      },
      operands: "path",
    },
    examples: {
      read: ["echo 'a: 1' | yq .a", "echo 'a: [1, 2]' | yq -y .a"],
      asks: ["yq -i '.a = 2' a.yml", "yq -yi .a a.yml", "yq --inplace .a a.yml", "yq -s .a a.yml"],
    },
  },
  {
    names: ["xmllint"],
    area: "text",
    what: { en: "checks, queries and formats XML", es: "comprueba, consulta y da formato a XML" },
    use: {
      effect: "read",
      grammar: "long",
      flags: {
        read: "--format -format --noout -noout --xpath= -xpath= --html -html --recover -recover --nowarning --noerr --quiet --nonet -nonet --encode= --pretty= --noblanks --nocdata --nsclean --stream --sax --huge --dropdtd --timing --schema=path --relaxng=path --schematron=path --pattern= --c14n --c14n11 --exc-c14n --version -version",
        write: "--output=new-path -output=new-path -o=new-path --shell -shell",
      },
      operands: { kinds: ["path"], matching: notAnAddress },
    },
    examples: {
      read: ["xmllint --noout a.xml", "xmllint --xpath '//a' a.xml", "xmllint --format a.xml"],
      asks: [
        "xmllint --format -o b.xml a.xml",
        "xmllint --shell a.xml",
        "xmllint --output b a",
        "xmllint http://example.org/a.xml",
        "xmllint --noent a.xml",
      ],
    },
  },
  changing(
    "text",
    ["xmlstarlet", "xsltproc", "saxon", "augtool", "crudini"],
    "queries or edits structured files",
    "consulta o edita archivos estructurados",
    ["xmlstarlet ed -L -d //a a.xml", "crudini --set a.ini s k v", "xsltproc -o b a.xsl a.xml"],
  ),
  {
    names: ["json_pp"],
    area: "text",
    what: { en: "formats JSON", es: "da formato a JSON" },
    use: { effect: "read", bare: "read", flags: { read: "-v -V" } },
    examples: { read: ["echo '[1,2]' | json_pp"], asks: ["json_pp -f dumper", "json_pp a.json"] },
  },
  {
    names: ["csvcut", "csvlook", "csvgrep", "csvsort", "csvstat", "csvjson", "xsv"],
    area: "text",
    what: { en: "picks and shows tables in CSV", es: "elige y muestra tablas CSV" },
    use: {
      effect: "read",
      flags: {
        read: "-c= --columns= -d= --delimiter= -n --names -t --tabs -H --no-header-row -m= --match= -r= --regex= -i --invert-match -h --help --version -l -s= -z=",
      },
      operands: "path",
    },
    examples: { read: ["csvcut -c 1 a.csv", "csvlook a.csv"], asks: ["csvsort -o b a.csv"] },
  },
];
