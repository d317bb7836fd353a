#!/bin/sh
# Namespaces of the test's own, so that what is "outside" for the view (its name, network, processes, mounts, queues) is
# made by the test and may be changed by a control. Run by root: enter-world.sh FOLDER UID GID COMMAND...
# FOLDER then holds two worlds, "bare" for the controls and "world" for the views.
set -eu
if [ "${1:-}" != --inside ]; then
  exec unshare --mount --uts --ipc --net --pid --fork --mount-proc --propagation private --kill-child -- "$0" --inside "$@"
fi
shift
folder=$1 uid=$2 gid=$3
shift 3
echo neo-outside >/proc/sys/kernel/hostname
echo neo-domain >/proc/sys/kernel/domainname
# The loop comes up: SIOCSIFFLAGS with IFF_UP.
perl -MSocket -e 'socket(my $s, PF_INET, SOCK_DGRAM, 0); my $r = pack("a16sx22", "lo", 1); ioctl($s, 0x8914, $r) or die $!'
echo '0 2147483647' >/proc/sys/net/ipv4/ping_group_range || true

furnish() { # world
  mkdir -p "$1/mounted" "$1/programs" "$1/here"
  mount -t tmpfs -o size=64m,mode=755 none "$1/mounted"
  for pair in set-id-cat:cat set-id-tee:tee set-id-kill:kill; do
    cp "/bin/${pair#*:}" "$1/programs/${pair%:*}"
    chmod 4755 "$1/programs/${pair%:*}"
  done
  cp /bin/cat "$1/programs/able-cat"
  perl -e 'my ($n) = $ENV{SYSCALLS} =~ /\bsetxattr=(\d+)/; my ($p, $k) = ("$ARGV[0]/programs/able-cat", "security.capability");
    my $caps = pack("L5", 0x02000001, 1 << 2, 0, 0, 0); syscall($n + 0, $p, $k, $caps, 20, 0) == 0 or die $!' "$1"
  # The test reads the token; attempts get at it only by root's own file.
  head -c 12 /dev/urandom | od -An -tx1 | tr -d ' \n' >"$1/token"
  cp "$1/token" "$1/roots"
  chmod 600 "$1/roots"
  : >"$1/root-signals"
  perl -e '$0 = "neo-root-victim"; $SIG{USR1} = sub { open(my $h, ">>", $ARGV[0]); syswrite $h, "x" }; sleep 1 while -e $ARGV[0]' "$1/root-signals" </dev/null >/dev/null 2>&1 &
  echo $! >"$1/root-pid"
  truncate -s 1M "$1/disk.img"
  : >"$1/loop"
  if [ "$uid" = 0 ]; then losetup -f --show "$1/disk.img" >"$1/loop" 2>/dev/null || true; fi
  chown "$uid:$gid" "$1" "$1/mounted" "$1/here"
}
release() { for w in bare world; do [ ! -s "$folder/$w/loop" ] || losetup -d "$(cat "$folder/$w/loop")" || true; done; }
trap release EXIT
chown "$uid:$gid" "$folder"
furnish "$folder/bare"
furnish "$folder/world"
status=0
if [ "$uid" = 0 ]; then "$@" || status=$?
else setpriv --reuid="$uid" --regid="$gid" --clear-groups -- "$@" || status=$?; fi
exit $status
