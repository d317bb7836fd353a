/**
 * An archive's name for a file as a path beneath a folder, or undefined where it leads elsewhere or no file system of
 * ours should hold it: absolute, "..", backslashes, drive letters, control characters, too long or too deep.
 */
export function entryName(name: string): string | undefined {
  if (name.startsWith("/") || name.length > mostCharacters || unfit.test(name)) return undefined;
  const parts = name.split("/").filter((part) => part !== "" && part !== ".");
  if (parts.length === 0 || parts.length > mostParts || parts.some(isUnfitPart)) return undefined;
  return parts.join("/");
}

const mostCharacters = 1024;
const mostParts = 16;
const unfit = /[\u0000-\u001f\u007f-\u009f\\\ufffd]|^[A-Za-z]:/;

function isUnfitPart(part: string): boolean {
  return part === ".." || Buffer.byteLength(part) > 255;
}
