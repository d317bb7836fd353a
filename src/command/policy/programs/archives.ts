import type { ProgramRow } from "../program-row.ts";
import { changing } from "./plain-rows.ts";

const xzFlags =
  "-k --keep -f --force -q --quiet -v --verbose -T=number --threads=number -NUM -F= --format= --robot --no-warn -M= --memlimit=";
// One word only: apart, the last of -d, -t and -l decides, and -d alone replaces the file.
const unpackToStdout = "-dc -cd -dck -dkc -cdk -ckd -kdc -kcd -dcf -cdf -dfc -fdc -dcq -dcv";

/** Packing, unpacking and looking into archives and compressed files. */
export const archives: readonly ProgramRow[] = [
  {
    names: ["tar", "gtar", "bsdtar"],
    area: "archives",
    what: { en: "packs, unpacks and lists archives", es: "empaqueta, desempaqueta y lista archivos tar" },
    use: {
      effect: "write",
      judge: "tar",
      readWith: "-t --list -O --to-stdout -d --diff --compare --help --usage -? --version --show-defaults",
      flags: {
        read: "-x --extract --get -f= --file= -v --verbose -z --gzip --gunzip --ungzip -j --bzip2 -J --xz --lzip --lzma --lzop --zstd -Z --compress --uncompress -a --auto-compress --no-auto-compress -C=path --directory=path --exclude= --exclude-backups --exclude-caches --exclude-vcs -X=path --exclude-from=path --no-recursion --recursion --null --wildcards --no-wildcards --wildcards-match-slash --no-wildcards-match-slash --anchored --no-anchored --ignore-case --no-ignore-case --occurrence[=] --strip-components=number --full-time --numeric-owner --force-local -i --ignore-zeros --quoting-style= --show-stored-names --show-transformed-names --transform= --xform= --totals[=] --utc -R --block-number --warning= -p -P --absolute-names --acls --xattrs --selinux -b=number",
        write:
          "-c --create -A --catenate --concatenate --delete -r --append -u --update -I= --use-compress-program= --to-command= --checkpoint-action= -F= --info-script= --new-volume-script= --rsh-command= --rmt-command= --index-file=new-path --volno-file=new-path --remove-files",
        destructive: "--recursive-unlink",
      },
      // A colon would name another host.
      values: { "-f": /^[^:]*$/, "--file": /^[^:]*$/ },
      operands: "text",
    },
    examples: {
      read: [
        "tar tf a.tar",
        "tar -tzvf a.tar.gz etc/hosts",
        "tar --list --file=a.tar",
        "tar tvf a.tar.xz",
        "tar -xOf a.tar etc/hosts",
      ],
      asks: [
        "tar xf a.tar",
        "tar -xzf a.tgz -C /",
        "tar cf a.tar /etc",
        "tar czf - /etc",
        "tar tf a.tar --checkpoint=1 --checkpoint-action=exec=id",
        "tar tf a.tar --to-command=id",
        "tar -tf a.tar -I ./x",
        "tar tf host:a.tar --rsh-command=./x",
        "tar tvf a.tar --index-file=b",
        "tar -tf a.tar -F ./x",
        "tar --delete -f a.tar b",
        "tar rf a.tar b",
      ],
    },
  },
  {
    names: ["gzip", "pigz"],
    area: "archives",
    what: { en: "compresses files", es: "comprime archivos" },
    use: {
      effect: "write",
      bare: "read",
      readWith: "-c --stdout --to-stdout -l --list -t --test -h --help -V --version -L --license",
      flags: {
        read: "-d --decompress --uncompress -f --force -k --keep -n --no-name -N --name -q --quiet -r --recursive --rsyncable -S= --suffix= -v --verbose -NUM --fast --best",
      },
      operands: "path",
    },
    examples: {
      read: [
        "gzip -l /usr/share/doc/bash/changelog.Debian.gz",
        "gzip -dc /usr/share/doc/bash/changelog.Debian.gz | head -2",
        "gzip -t /usr/share/doc/bash/changelog.Debian.gz",
      ],
      asks: ["gzip a", "gzip -d a.gz", "gzip -9 -r dir"],
    },
  },
  {
    names: ["gunzip", "unpigz", "uncompress"],
    area: "archives",
    what: { en: "unpacks compressed files in place", es: "descomprime archivos en su sitio" },
    use: {
      effect: "write",
      bare: "read",
      readWith: "-c --stdout --to-stdout -l --list -t --test --help --version",
      flags: { read: "-f --force -k --keep -n --no-name -N --name -q --quiet -S= --suffix= -v --verbose" },
      operands: "path",
    },
    examples: {
      read: ["gunzip -c /usr/share/doc/bash/changelog.Debian.gz | wc -l"],
      asks: ["gunzip a.gz", "gunzip -k a.gz"],
    },
  },
  {
    names: ["zcat", "gzcat", "bzcat", "xzcat", "lzcat", "zstdcat", "lz4cat"],
    area: "archives",
    what: { en: "prints compressed files", es: "escribe el contenido de archivos comprimidos" },
    use: {
      effect: "read",
      flags: { read: "-f --force -q --quiet -v --verbose -s --help --version" },
      operands: "path",
    },
    examples: {
      read: ["zcat /usr/share/doc/bash/changelog.Debian.gz | head -3"],
      asks: ["zcat -r dir", "zstdcat -o b a.zst", "zcat a.gz > a"],
    },
  },
  {
    names: ["zdiff", "zcmp", "bzdiff", "bzcmp", "xzdiff", "xzcmp", "lzdiff", "lzcmp"],
    area: "archives",
    what: { en: "compares compressed files", es: "compara archivos comprimidos" },
    use: { effect: "read", flags: { read: "-u -q -s -c -b -w -i -B -l" }, operands: { kinds: ["path"], max: 2 } },
    examples: {
      read: ["zcmp /usr/share/doc/bash/changelog.Debian.gz /usr/share/doc/bash/changelog.Debian.gz"],
      asks: ["zdiff --diff=x a b"],
    },
  },
  {
    names: ["bzip2", "bunzip2", "lbzip2", "pbzip2"],
    area: "archives",
    what: { en: "compresses and unpacks .bz2 files", es: "comprime y descomprime archivos .bz2" },
    use: {
      effect: "write",
      bare: "read",
      readWith: `-c --stdout -t --test ${unpackToStdout} -tv -tvv -h --help -V --version -L --license`,
      flags: { read: "-k --keep -f --force -q --quiet -v --verbose -s --small -NUM --fast --best" },
      operands: "path",
    },
    examples: {
      read: ["bzip2 -dc a.bz2", "bzip2 -tv a.bz2", "bunzip2 -c a.bz2"],
      asks: ["bzip2 a", "bunzip2 a.bz2", "bzip2 -t -d a.bz2", "bzip2 -d a.bz2"],
    },
  },
  {
    names: ["xz", "unxz", "lzma", "unlzma"],
    area: "archives",
    what: { en: "compresses and unpacks .xz files", es: "comprime y descomprime archivos .xz" },
    use: {
      effect: "write",
      bare: "read",
      readWith: `-c --stdout --to-stdout -l --list -t --test ${unpackToStdout} -h --help -H --long-help -V --version`,
      flags: { read: xzFlags },
      operands: "path",
    },
    examples: {
      read: ["xz -l a.xz", "xz -dc a.xz", "xz -t -v a.xz"],
      asks: ["xz a", "unxz a.xz", "xz -t -d a.xz", "xz --files=x -l"],
    },
  },
  {
    names: ["zstd", "unzstd", "zstdmt", "pzstd"],
    area: "archives",
    what: { en: "compresses and unpacks .zst files", es: "comprime y descomprime archivos .zst" },
    use: {
      effect: "write",
      bare: "read",
      readWith: `-c --stdout -l --list -t --test ${unpackToStdout} -lv -h --help -H -V --version`,
      flags: { read: "-k --keep -f --force -q --quiet -v --verbose -NUM --no-progress --progress" },
      operands: "path",
    },
    examples: {
      read: ["zstd -l a.zst", "zstd -dc a.zst", "zstd -t a.zst"],
      asks: ["zstd a", "zstd -d a.zst", "zstd -c a -o b", "zstd --rm a", "zstd -t -d --rm a.zst"],
    },
  },
  {
    names: ["lz4", "unlz4", "lz4c"],
    area: "archives",
    what: { en: "compresses and unpacks .lz4 files", es: "comprime y descomprime archivos .lz4" },
    use: {
      effect: "write",
      readWith: "-dc -t --test --list -h -H --help -V --version",
      flags: { read: "-q -v" },
      operands: { kinds: ["path"], max: 1 },
    },
    examples: {
      read: ["lz4 -dc a.lz4", "lz4 --list a.lz4"],
      asks: ["lz4 a", "lz4 a b", "lz4 -dc a b", "lz4 -d a.lz4"],
    },
  },
  changing(
    "archives",
    [
      "compress",
      "lzip",
      "lzop",
      "brotli",
      "lrzip",
      "gzexe",
      "znew",
      "zforce",
      "bzexe",
      "xzdec",
      "arj",
      "lha",
      "zoo",
      "shar",
      "makeself",
    ],
    "compresses or unpacks files",
    "comprime o descomprime archivos",
    ["lzip a", "brotli a", "gzexe a"],
  ),
  changing(
    "archives",
    ["zip", "zipcloak", "zipnote", "zipsplit"],
    "packs files into a .zip",
    "empaqueta archivos en un .zip",
    ["zip -r a.zip dir", "zip -T a.zip", "zip a.zip b -TT 'sh -c id'", "zip -sf a.zip -O b"],
  ),
  {
    names: ["unzip"],
    area: "archives",
    what: { en: "lists and unpacks .zip files", es: "lista y desempaqueta archivos .zip" },
    use: {
      effect: "write",
      readWith: "-l -t -p -c -z -Z -v -h -hh",
      flags: { read: "-q -C -a -b -L -j -s -m -1 -2 -x -P=" },
      operands: "path",
    },
    examples: {
      read: ["unzip -l a.zip", "unzip -p a.zip etc/hosts", "unzip -tq a.zip", "unzip -Z1 a.zip", "unzip -v"],
      asks: ["unzip a.zip", "unzip -o a.zip -d /", "unzip -T a.zip", "unzip -lo a.zip", "unzip -lT a.zip"],
    },
  },
  {
    names: ["zipinfo"],
    area: "archives",
    what: { en: "shows what a .zip holds", es: "muestra lo que contiene un .zip" },
    use: { effect: "read", flags: { read: "-1 -2 -s -m -l -v -h -t -T -z -C -x" }, operands: "path" },
    examples: { read: ["zipinfo -1 a.zip", "zipinfo -v a.zip"], asks: ["zipinfo -o a.zip"] },
  },
  {
    names: ["funzip"],
    area: "archives",
    what: { en: "prints the first file of a .zip", es: "escribe el primer archivo de un .zip" },
    use: { effect: "read", operands: { kinds: ["path"], max: 1 } },
    examples: { read: ["funzip a.zip"], asks: ["funzip -p a.zip", "funzip a.zip > a"] },
  },
  {
    names: ["7z", "7za", "7zr", "7zz"],
    area: "archives",
    what: {
      en: "packs, unpacks and lists archives of many kinds",
      es: "empaqueta, desempaqueta y lista muchos tipos de archivo",
    },
    use: {
      effect: "write",
      bare: "read",
      subcommands: {
        "l|t": { effect: "read", grammar: "long", flags: { read: "-slt -ba -bd -r -y -scsUTF-8" }, operands: "path" },
        i: { effect: "read" },
      },
    },
    examples: {
      read: ["7z l a.7z", "7z l -slt a.zip", "7z t a.7z"],
      asks: ["7z x a.7z", "7z a b.7z c", "7z d a.7z b", "7z l a.7z -oout"],
    },
  },
  {
    names: ["unrar", "rar"],
    area: "archives",
    what: { en: "packs, unpacks and lists .rar files", es: "empaqueta, desempaqueta y lista archivos .rar" },
    use: {
      effect: "write",
      subcommands: {
        "l|lb|lt|lta|v|vb|vt|vta|t": {
          effect: "read",
          grammar: "long",
          flags: { read: "-c- -y -id" },
          operands: "path",
        },
      },
    },
    examples: { read: ["unrar l a.rar", "unrar t a.rar"], asks: ["unrar x a.rar", "unrar e a.rar", "rar a b.rar c"] },
  },
  {
    names: ["cpio"],
    area: "archives",
    what: { en: "packs, unpacks and lists cpio archives", es: "empaqueta, desempaqueta y lista archivos cpio" },
    use: {
      effect: "write",
      readWith: "-t --list --help --version",
      flags: {
        read: "-i --extract -v --verbose -n --numeric-uid-gid -H= --format= --quiet -I=path -F=path --file=path --no-absolute-filenames -c",
      },
      values: { "-F": /^[^:]*$/, "--file": /^[^:]*$/, "-I": /^[^:]*$/ },
      operands: "text",
    },
    examples: {
      read: ["cpio -itv -F a.cpio", "cpio -t -I a.cpio"],
      asks: ["cpio -i -F a.cpio", "cpio -o", "cpio -p /srv", "cpio -t -F host:a --rsh-command=./x"],
    },
  },
  {
    names: ["ar", "gcc-ar"],
    area: "archives",
    what: { en: "packs and lists static libraries", es: "empaqueta y lista bibliotecas estáticas" },
    use: {
      effect: "write",
      subcommands: { "t|tv|tO|tvO|p|pv": { effect: "read", operands: { kinds: ["path", "text"], matching: /^[^@]/ } } },
    },
    examples: {
      read: ["ar t a.a", "ar tv a.deb", "ar p a.deb debian-binary"],
      asks: ["ar x a.deb", "ar r a.a b.o", "ar d a.a b.o", "ar t --plugin x.so a"],
    },
  },
  changing(
    "archives",
    [
      "dar",
      "duply",
      "bacula",
      "amanda",
      "unison",
      "mksquashfs",
      "unsquashfs",
      "genisoimage",
      "mkisofs",
      "xorriso",
      "cabextract",
      "unar",
      "rpm2cpio",
      "partclone",
      "partimage",
      "fsarchiver",
      "clonezilla",
    ],
    "packs, unpacks or backs up files",
    "empaqueta, desempaqueta o respalda archivos",
    ["mksquashfs a b.sqfs", "unsquashfs a.sqfs", "jar xf a.jar", "duply x backup"],
  ),
];
