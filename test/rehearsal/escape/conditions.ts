/** Bash that prints the major and minor number of the disk under HERE. */
export const diskNumbers = `perl -e '($d) = stat "$ENV{HERE}"; printf "%d %d", ($d >> 8) & 0xfff, ($d & 0xff) | (($d >> 12) & 0xfff00)'`;

/** Succeeds where not even root may read that disk: a virtual machine's guard, or there is none. */
export const deviceIsKept = `! head -c 1 "/dev/$(basename "$(readlink -f "/sys/dev/block/$(${diskNumbers} | tr ' ' :)")")" | grep -qc ''`;

/** The same, or it holds no ext4, whose inode 2 is its root. */
export const diskIsKept = `[ "$(stat -f -c %T "$HERE")" != ext2/ext3 ] || ${deviceIsKept}`;

/** Inode 2 can be asked for without the disk's own device. */
export const isNoExt4 = '[ "$(stat -f -c %T "$HERE")" != ext2/ext3 ]';
