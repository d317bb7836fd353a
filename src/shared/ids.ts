import { randomBytes } from "node:crypto";

/** 26 characters of Crockford base 32: 48 bits of time, 80 of chance (ULID): sorts by the time it was made. */
export function newId(now: number = Date.now()): string {
  return encode(BigInt(now), 10) + encode(BigInt(`0x${randomBytes(10).toString("hex")}`), 16);
}

const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

function encode(value: bigint, length: number): string {
  let text = "";
  for (let left = value; text.length < length; left >>= 5n) text = alphabet[Number(left & 31n)] + text;
  return text;
}
