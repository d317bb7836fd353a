/**
 * Device controls that a filter must know by number (linux/fs.h, btrfs.h, fsverity.h, fscrypt.h, loop.h, tty ioctls.h):
 * unlike files, they change things through a descriptor that was opened for reading only.
 */

/** Terminal controls with which a program could type into its parent's terminal or take it away. */
export const deniedControls: readonly number[] = [
  0x5412, // TIOCSTI
  0x541c, // TIOCLINUX
  0x540e, // TIOCSCTTY
  0x541d, // TIOCCONS
  0x5423, // TIOCSETD
  0x5437, // TIOCVHANGUP
];

/** Families, by the type byte of the command: everything but `reads` is refused. */
export const ioctlFamilies: readonly { type: number; reads: readonly number[] }[] = [
  {
    type: 0x12, // block devices: BLKROGET, sizes, alignments, zones, sequence
    reads: [
      0x125e, 0x1260, 0x80081272, 0x1268, 0x80081270, 0x1263, 0x1265, 0x1267, 0x1278, 0x1279, 0x127a, 0x127b, 0x127c,
      0x127e, 0x80041284, 0x80041285, 0xc0101282, 0x80081280,
    ],
  },
  {
    type: 0x66, // 'f': FS_IOC_GETFLAGS (and its 32-bit twin), FIEMAP, MEASURE_VERITY, GET_ENCRYPTION_POLICY(_EX)
    reads: [0x80086601, 0x80046601, 0xc020660b, 0xc0046686, 0x400c6615, 0xc0096616],
  },
  {
    type: 0x58, // 'X': FS_IOC_FSGETXATTR, XFS geometry (three versions)
    reads: [0x801c581f, 0x8100587e, 0x80705864, 0x80e0587c],
  },
  { type: 0x76, reads: [0x80087601] }, // 'v': FS_IOC_GETVERSION
  {
    type: 0x94, // btrfs: label, fs, device, space, tree search, inode and subvolume look-ups, features, statistics
    reads: [
      0x81009431, 0x8400941f, 0xd000941e, 0xc0109414, 0xd0009411, 0xc0709411, 0xd0009412, 0xd000943e, 0x81f8943c,
      0xd000943d, 0x80189439, 0xc4089434, 0x80089419, 0xc400941d, 0x84009422,
    ],
  },
  { type: 0x4c, reads: [0x4c03, 0x4c05] }, // loop devices: LOOP_GET_STATUS(64)
];
