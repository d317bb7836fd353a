/**
 * What is there, what happens to it, and whether only root can do it. `really`: what the command does when it runs, where
 * that is not what was shown of it.
 */
export type Scenario = { name: string; make: string; change: string; really?: string; root?: true };

/** Old times, so that any that is not put back shows. */
export const standardTree = String.raw`
mkdir -p d/e/f empty
printf 'one\n' >a; printf 'two\n' >b; printf 'three\n' >d/c; printf 'four\n' >d/e/g; printf 'five\n' >d/e/f/h
ln a a2; ln -s a l; ln -s nowhere dead; mkfifo pipe
chmod 640 b; chmod 750 d; chmod 2755 d/e
find . -exec touch -h -d '2020-02-02 02:02:02.123456789' {} +
`;

export const scenarios: readonly Scenario[] = [
  {
    name: "creates files, folders, links and fifos",
    make: "",
    change: "mkdir -p n/o; echo x >n/o/p; ln -s ../a n/l; mkfifo n/q; echo y >d/new",
  },
  { name: "modifies in place", make: "", change: "echo more >>b; : >d/c" },
  { name: "modifies a file with two names in place", make: "", change: "echo more >>a" },
  { name: "replaces by another file", make: "", change: "sed -i s/two/zwei/ b; sed -i s/five/5/ d/e/f/h" },
  { name: "breaks a hard link", make: "", change: "sed -i s/one/uno/ a" },
  { name: "breaks a hard link with the same content", make: "", change: "cp -p a t; mv t a" },
  { name: "makes hard links", make: "", change: "ln b b2; ln d/c d/e/c2; echo n >n1; ln n1 n2; mkdir m; ln n1 m/n3" },
  { name: "makes one file of two", make: "", change: "ln -f b d/c" },
  { name: "deletes one name", make: "", change: "rm a2" },
  { name: "deletes both names", make: "", change: "rm a a2" },
  {
    name: "deletes a name whose other lies far away",
    make: "mkdir -p z/y/x; ln d/e/g z/y/x/g2; touch -d 2020-01-01 z/y/x z/y z d/e",
    change: "rm d/e/g",
  },
  { name: "deletes everything", make: "", change: "rm -rf ./*" },
  { name: "deletes a tree", make: "", change: "rm -rf d" },
  { name: "moves folders and files", make: "", change: "mv d dd; mv a empty/a3" },
  { name: "swaps two files", make: "", change: "mv b t; mv d/c b; mv t d/c" },
  { name: "a folder becomes a file", make: "", change: "rm -rf d; echo now a file >d" },
  {
    name: "a file becomes a folder",
    make: "",
    change: "rm b; mkdir b; echo in >b/in; mkdir b/deep; ln b/in b/deep/in2",
  },
  {
    name: "a folder becomes a link and a link a folder",
    make: "",
    change: "rm -rf d; ln -s empty d; rm l; mkdir l; echo x >l/x",
  },
  { name: "a fifo becomes a file and a file a fifo", make: "", change: "rm pipe; echo x >pipe; rm b; mkfifo b" },
  { name: "a folder is made anew", make: "", change: "rm -rf d; mkdir d; echo other >d/c" },
  { name: "links lead elsewhere", make: "", change: "ln -sfn b l; rm dead; ln -s a dead" },
  { name: "modes", make: "", change: "chmod 600 a; chmod 4711 b; chmod 1777 d; chmod 0 d/c; chmod 500 d/e" },
  {
    name: "times",
    make: "",
    change: "touch -d '1969-07-20 20:17:40.5' a; touch -h -d 2031-01-01 l; touch -d 2001-01-01 d pipe",
  },
  {
    name: "a time set back after a change",
    make: "",
    change: "touch -r b ref; echo more >>b; touch -r ref b; rm ref; touch -d '2020-02-02 02:02:02.123456789' .",
  },
  {
    name: "attributes",
    make: "setx a user.k 6f6c64; setx d user.d 31",
    change: "setx a user.k 6e6577; setx b user.e ''; delx d user.d; setx d/c user.bin 00ff",
  },
  {
    name: "attributes of what is deleted, replaced and not writable",
    make: "setx b user.k 6f; setx d/c user.k 70; chmod 400 b",
    change: "rm -f b; cp d/c t; mv t d/c; setx d/e/g user.x 31; chmod 444 d/e/g",
  },
  {
    name: "ACLs",
    make: "acl b 1234; acl d 1234 system.posix_acl_default",
    change: "delx b system.posix_acl_access; acl d/c 4321; echo inherits >d/new; mkdir d/nd; echo x >d/nf",
  },
  {
    name: "folders and files with ACLs move",
    make: "acl d/e 1234; acl d/e 99 system.posix_acl_default; acl d/c 77; setx d/c user.x 31; chmod 700 d/e; chmod 0 d/c",
    change: "mv d dd; echo more >dd/new; chmod 750 dd/e/f; mkdir m; echo x >m/in; acl m 1234; chmod 474 m",
  },
  {
    name: "ACLs with attributes on what is closed",
    make: "setx b user.k 6f; acl b 1234; setx d/e user.k 6f; acl d/e 1234",
    change: "chmod a-w b d/e",
  },
  {
    name: "ACLs of what is deleted",
    make: "acl b 1234; acl d 99 system.posix_acl_default; acl d/c 77",
    change: "rm -rf b d",
  },
  {
    name: "odd names",
    make: String.raw`echo x >$'new\nline'; echo y >$'by\xfftes'; mkdir $'\xe9'; echo z >$'\xe9'/' sp ace'; echo 1 >./-rf`,
    change: String.raw`rm $'new\nline'; echo more >>$'by\xfftes'; mv $'\xe9' "q'uote"; rm ./-rf; echo n >$'\x01\t'`,
  },
  {
    name: "sparse and large files",
    make: "truncate -s 8M s; printf end >>s; head -c 3000000 /dev/urandom >big",
    change:
      "printf mid | dd of=s bs=1 seek=4194304 conv=notrunc status=none; truncate -s 20M t; head -c 100 big >t2; mv t2 big",
  },
  {
    name: "second names of links and pipes that are there",
    make: "",
    change: "ln dead d/dead2; ln pipe d/pipe2; chmod 600 pipe; touch -h -d 2001-01-01 dead",
  },
  {
    name: "second names of links and pipes that are new",
    make: "",
    change: "ln -sf x b; ln b d/z; mkfifo p; ln p d/p",
  },
  {
    name: "links and pipes with several names lose one, move, and part",
    make: "ln dead dead2; ln pipe pipe2; ln l d/l2; touch -h -d 2020-01-01 d .",
    change: "rm dead; mv pipe2 d/e/pipe3; ln -sfn b l",
  },
  {
    name: "a second name is made of what changes",
    make: "",
    change: "ln b d/z; chmod 600 b; echo more >>b; ln d/c c2; chmod 600 c2; touch -d 2001-01-01 c2",
  },
  {
    name: "one of two names is something else then, and the other is written into",
    make: "ln b b2; ln d/c c2; mkdir m; ln d/e/g m/g2; touch -d 2020-01-01 . d d/e m",
    change:
      "echo more >>b2; ln -sf elsewhere b; echo more >>c2; rm d/c; mkdir d/c; chmod 600 m/g2; rm d/e/g; mkfifo d/e/g",
  },
  {
    name: "one of two names is another file then, and the other is touched",
    make: "ln b b2; touch -d 2020-01-01 .",
    change: "cp d/c t; chmod 1777 t; mv -f t b; touch -d 2001-01-01 b2",
  },
  {
    name: "a name becomes one of a file that changes, too",
    make: "",
    change: "ln -f b d/e/g; head -c 1000 /dev/zero >b",
  },
  {
    name: "files with two names are written and moved",
    make: "mkdir t; ln b t/y; ln d/c t/c2; touch -d 2020-01-01 t . d",
    change: "mv t/y d/x; echo more >>b; mv t tt; echo more >>d/c",
  },
  { name: "two names of one file change to two others", make: "", change: "mv a n1; mv a2 d/n2; chmod 600 d/n2" },
  {
    name: "names of two files change places",
    make: "ln b b2; touch -d 2020-01-01 .",
    change: "mv a t; mv b a; mv t b; echo more >>b2",
  },
  {
    name: "a file is moved and written into",
    make: "",
    change: "mv b d/b2; echo more >>d/b2; mv d/c cc; chmod 600 cc",
  },
  {
    name: "a file goes and another comes in the same moment",
    make: "",
    change: "rm b; echo other >n; rm d/c; ln n d/c; rm a a2; echo x >a",
  },
  {
    name: "files that nobody may read are moved, linked and written into",
    make: "chmod 0 b d/c; ln d/c c2; echo x >k; chmod 200 k; ln k d/k2; touch -d 2020-01-01 b d/c k d .",
    change: "mv b b.old; rm -f d/c; ln k k3; echo more >>k; chmod 0 k",
  },
  {
    name: "files that nobody may read lose a name to a folder",
    make: "chmod 0 b; ln b b2; touch -d 2020-01-01 .",
    change: "rm -f b; mkdir b; cp d/c t; mv -f t d/c; touch -d 2001-01-01 b2",
  },
  {
    name: "a file goes whose other name changes, too",
    make: "ln b d/b2; ln d/c d/e/c2; touch -d 2020-01-01 . d d/e",
    change: "chmod 1777 d/b2; rm -f b; touch -d 2001-01-01 d/c; rm d/e/c2",
  },
  {
    name: "both names of a file go, one comes back as another file and the other moves",
    make: "ln d/c c2; touch -d 2020-01-01 . d",
    change: "rm d/c; mv c2 d/e/c3; echo new >d/c",
  },
  {
    name: "a file moves, and a copy is made that is just like it",
    make: "ln b d/b2; touch -d 2020-01-01 . d",
    change: "mv b n; cp -p d/b2 copy",
  },
  {
    name: "a copy of one of two names, and both move",
    make: "ln d/e/g d/e/f/g2; touch -d 2020-01-01 d/e d/e/f",
    change: "cp -a d/e/f copy; mv d dd",
  },
  { name: "copies that are older", make: "touch -d 2019-01-01 d/c", change: "cp -u b d/c; touch -d 1970-01-01 b" },
  {
    name: "a folder moves whole of which only the file was shown to, and the file's other name is written into",
    make: "mkdir -p p n; ln b p/b2; touch -d 2020-01-01 p n .",
    change: "mkdir n/p; mv p/b2 n/p; echo more >>b",
    really: "mv p n; echo more >>b",
  },
  {
    name: "folders in folders move whole of which only the file was shown to",
    make: "mkdir -p p/q/r n; ln b p/q/r/b2; ln -s b p/q/l; touch -h -d 2020-01-01 p/q/l p/q/r p/q p n .; chmod 750 p/q",
    change: "mkdir -p n/p/q/r; mv p/q/r/b2 n/p/q/r; mv p/q/l n/p/q",
    really: "mv p n",
  },
  {
    name: "a file takes the place of a folder of which only the file was shown to go",
    make: "mkdir p; ln d/c p/c2; touch -d 2020-01-01 p d .",
    change: "rm p/c2",
    really: "rm -r p; echo x >p",
  },
  {
    name: "owners of what has several names",
    root: true,
    make: "",
    change: "cp -al b newb; cp -al d dd; chown -hR 1234 .",
  },
  { name: "empty files", make: ": >nil", change: "rm nil; : >a; : >fresh" },
  {
    name: "closed folders and files",
    make: "mkdir c; echo x >c/x; echo y >c/y; chmod 0 c/y; chmod 500 c",
    change: "chmod 700 c; rm -f c/y; echo more >>c/x; echo new >c/z; chmod 0 c/z c",
  },
  {
    name: "a closed folder is deleted",
    make: "mkdir -p c/i; echo x >c/i/x; chmod 400 c/i/x; chmod 0 c",
    change: "chmod 700 c; rm -rf c",
  },
  { name: "a folder is closed", make: "", change: "echo more >>d/e/g; echo new >d/e/n; chmod 500 d/e; chmod 0 d" },
  { name: "read-only files are changed", make: "chmod 444 b", change: "chmod 644 b; echo more >>b; chmod 444 b" },
  {
    name: "owners",
    root: true,
    make: "chown 1000:1000 b; chmod 4755 b",
    change:
      "chown 5:6 a; chown -h 7:8 l; chown 9 d/e; chown 1001 b; chgrp 12 pipe; echo x >o; chown 3:4 o; chmod 6755 o",
  },
  {
    name: "capabilities",
    root: true,
    make: "setx b security.capability 0100000200040000000000000000000000000000",
    change: "echo more >>b; setx d/c security.capability 0100000200040000000000000000000000000000; chmod 4755 d/c",
  },
  {
    name: "capabilities of what is deleted, and an owner changes",
    root: true,
    make: "setx b security.capability 0100000200040000000000000000000000000000; setx d/c security.capability 0100000200040000000000000000000000000000; setx l trusted.t 31",
    change: "rm b l; chown 1000 d/c; setx dead trusted.t 32",
  },
];
