import { bash, type EscapeAttempt, perl, root, unshown } from "../attempt.ts";

/** Memory, queues, semaphores, locks and keys that the machine shares between processes. */
export const sharedAttempts: readonly EscapeAttempt[] = [
  perl(
    "ipc/shm-write",
    "write to a System V segment",
    `my $id = shmget($ENV{KEY}, 0, 0); defined $id and shmwrite($id, "escaped!", 0, 8)`,
    { outside: ["shm"] },
  ),
  perl("ipc/shm-remove", "remove it", `my $id = shmget($ENV{KEY}, 0, 0); defined $id and shmctl($id, 0, 0)`, {
    outside: ["shm"],
  }),
  perl("ipc/shm-new", "make one", `shmget($ENV{KEY} + 0x1000000, 4096, 01600)`, {
    outside: ["shm"],
    takeBack: `perl -e 'my $id = shmget($ENV{KEY} + 0x1000000, 0, 0); shmctl($id, 0, 0) if defined $id'`,
  }),
  perl(
    "ipc/msg-send",
    "send to a System V queue",
    `my $id = msgget($ENV{KEY}, 0); defined $id and msgsnd($id, pack("l! a*", 1, "escaped"), 04000)`,
    { outside: ["msg"] },
  ),
  perl("ipc/msg-remove", "remove it", `my $id = msgget($ENV{KEY}, 0); defined $id and msgctl($id, 0, 0)`, {
    outside: ["msg"],
  }),
  perl(
    "ipc/sem-change",
    "change a System V semaphore",
    `my $id = semget($ENV{KEY}, 0, 0); defined $id and semop($id, pack("s3", 0, 3, 04000))`,
    { outside: ["sem"] },
  ),
  perl("ipc/sem-remove", "remove it", `my $id = semget($ENV{KEY}, 0, 0); defined $id and semctl($id, 0, 0, 0)`, {
    outside: ["sem"],
  }),
  bash(
    "ipc/by-number",
    "remove by number with ipcrm",
    `for i in $(seq 0 9); do ipcrm -m $i -q $i -s $i; done 2>/dev/null; ipcrm -M $KEY`,
    { outside: ["shm"] },
  ),
  perl(
    "ipc/mq-send",
    "send to a POSIX queue",
    `my $q = $ENV{QUEUE}; my $fd = call("mq_open", $q, 04001, 0, 0); call("mq_timedsend", $fd, "escaped", 7, 0, 0) if $fd >= 0`,
    { outside: ["mq"] },
  ),
  perl(
    "ipc/mq-take",
    "open a POSIX queue for reading",
    `my $q = $ENV{QUEUE}; my $fd = call("mq_open", $q, 04000, 0, 0); said("open") if $fd >= 0`,
    { outside: ["mq"] },
  ),
  bash(
    "ipc/mq-mount",
    "mount the queues and look",
    `mount -t mqueue none "$HERE/folder" && [ -e "$HERE/folder/$QUEUE" ] && said seen`,
    {
      ...root,
      outside: ["mq"],
      takeBack: `umount "$HERE/folder"`,
    },
  ),
  perl(
    "ipc/flock",
    "hold a lock that the outside wants (flock)",
    `open(my $h, "+<", "$here/lock"); flock($h, LOCK_EX); pause(0.4)`,
    { outside: ["flock"] },
  ),
  perl(
    "ipc/flock-by-reader",
    "hold it by a descriptor opened for reading",
    `open(my $h, "<", "$here/lock"); flock($h, LOCK_EX); pause(0.4)`,
    { outside: ["flock"] },
  ),
  perl(
    "ipc/posix-lock",
    "hold a lock that the outside wants (fcntl)",
    `open(my $h, "+<", "$here/lock"); my $l = pack("ssx4qqlx4", 1, 0, 0, 0, 0); fcntl($h, 7, $l); pause(0.4)`,
    { outside: ["posix-lock"] },
  ),
  perl(
    "ipc/open-lock",
    "hold an open-file lock",
    `open(my $h, "+<", "$here/lock"); my $l = pack("ssx4qqlx4", 1, 0, 0, 0, 0); fcntl($h, 38, $l); pause(0.4)`,
    { outside: ["posix-lock"] },
  ),
  perl(
    "ipc/lease",
    "hold a lease, which stops those who open",
    `open(my $h, "<", "$here/lock"); $SIG{IO} = sub { }; fcntl($h, 1024, 0); pause(0.4)`,
    { outside: ["lease"] },
  ),
  perl(
    "ipc/fifo",
    "write into a pipe that somebody outside reads",
    `sysopen($h, "$here/fifo", O_WRONLY | O_NONBLOCK) and syswrite $h, "escaped"`,
    { outside: ["fifo"] },
  ),
  perl("ipc/key-user", "add a key to the user's keyring", `call("add_key", "user", $ENV{ABSTRACT}, "escaped", 7, -4)`, {
    witness: `grep -c "$ABSTRACT" /proc/keys; true`,
    takeBack: String.raw`perl -e '$n = $ENV{SYSCALLS} =~ /\bkeyctl=(\d+)/ ? $1 + 0 : exit; open(K, "/proc/keys"); while (<K>) { syscall($n, 9, hex $1, -4) if /^([0-9a-f]+) .*\Q$ENV{ABSTRACT}\E/ }'`,
    control: { by: "anyone", unless: "[ ! -e /proc/keys ]" },
  }),
  perl(
    "ipc/key-session",
    "join the user's session keyring",
    `my $r = call("keyctl", 0, -5, 1); said("keyring $r") if $r > 0`,
    { control: { by: "anyone", unless: "[ ! -e /proc/keys ]" } },
  ),
  perl(
    "ipc/key-request",
    "request a key, which would start a program outside",
    `agreed("request_key", call("request_key", "user", "neo-none-$name", 0, -4))`,
    {
      control: { by: "anyone", unless: "[ ! -e /proc/keys ]" },
    },
  ),
  perl(
    "ipc/key-persistent",
    "get the persistent keyring",
    `my $r = call("keyctl", 22, -1, -4); said("keyring $r") if $r > 0`,
    unshown("not in every kernel"),
  ),
  bash("ipc/message-to-terminals", "wall", `echo escaped | wall 2>/dev/null; true`, {
    outside: ["pty"],
    ...unshown("wall knows terminals by the log of users"),
  }),
];
