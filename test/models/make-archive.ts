import { crc32, deflateRawSync } from "node:zlib";

export type TarMember = {
  name: string;
  content?: Uint8Array;
  type?: string;
  link?: string;
  size?: number;
  pax?: Record<string, string>;
};

/** A tar as anybody may write it, well or ill. */
export function tar(members: readonly TarMember[]): Buffer {
  const blocks = members.flatMap(({ pax, ...member }) => [
    ...(pax === undefined ? [] : tarMember({ name: "pax", type: "x", content: Buffer.from(paxText(pax)) })),
    ...tarMember(member),
  ]);
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}

function tarMember({
  name,
  content = Buffer.alloc(0),
  type = "0",
  link = "",
  size = content.length,
}: TarMember): Buffer[] {
  const header = Buffer.alloc(512);
  header.write(name.slice(0, 100), 0);
  header.write("0000644\0", 100);
  header.write(`${size.toString(8).padStart(11, "0")}\0`, 124);
  header.write("        ", 148);
  header.write(type, 156);
  header.write(link, 157);
  header.write("ustar\u000000", 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  return [header, Buffer.from(content), Buffer.alloc((512 - (content.length % 512)) % 512)];
}

function paxText(records: Readonly<Record<string, string>>): string {
  return Object.entries(records)
    .map(([key, value]) => {
      const rest = ` ${key}=${value}\n`;
      let length = Buffer.byteLength(rest) + 1;
      while (String(length).length + Buffer.byteLength(rest) !== length) length += 1;
      return `${length}${rest}`;
    })
    .join("");
}

export type ZipMember = {
  name: string;
  content?: Uint8Array;
  stored?: boolean;
  /** UNIX mode, as the directory tells it. */
  mode?: number;
  flags?: number;
  /** What the directory claims. */
  claimedSize?: number;
  crc?: number;
  localName?: string;
  /** The content of the member before, instead of one of its own. */
  shares?: boolean;
};

/** A zip as anybody may write it, well or ill. */
export function zip(members: readonly ZipMember[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  let lastAt = 0;
  for (const member of members) {
    const { name, content = Buffer.alloc(0), stored = false, mode = 0o100644, flags = 0, localName = name } = member;
    const packed = stored ? Buffer.from(content) : deflateRawSync(content);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(stored ? 0 : 8, 8);
    local.writeUInt16LE(Buffer.byteLength(localName), 26);
    const at = member.shares === true ? lastAt : offset;
    if (member.shares !== true) {
      locals.push(local, Buffer.from(localName), packed);
      lastAt = offset;
      offset += 30 + Buffer.byteLength(localName) + packed.length;
    }
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE((3 << 8) | 20, 4);
    entry.writeUInt16LE(flags, 8);
    entry.writeUInt16LE(stored ? 0 : 8, 10);
    entry.writeUInt32LE(member.crc ?? crc32(content), 16);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(member.claimedSize ?? content.length, 24);
    entry.writeUInt16LE(Buffer.byteLength(name), 28);
    entry.writeUInt32LE(mode * 0x10000, 38);
    entry.writeUInt32LE(at, 42);
    directory.push(entry, Buffer.from(name));
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, listing, end]);
}
