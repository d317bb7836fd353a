/**
 * A masked request as the model was taught to read it (training/mango/plain.py): in small letters, without accents, and
 * without marks at the edges of words; slots stay as they are.
 */
export function plainRequest(text: string): string {
  return text
    .split(/\s+/)
    .map((word) => (word.includes("{") ? word.replace(/^[^\p{L}\p{N}_{]+|[^\p{L}\p{N}_}]+$/gu, "") : plainWord(word)))
    .filter((word) => word !== "")
    .join(" ");
}

function plainWord(word: string): string {
  const letters = word
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "");
  return letters.replace(edges, "");
}

const marks = "¿?¡!.,;:\"'`«»“”‘’()…";
const edges = new RegExp(`^[${marks}]+|[${marks}]+$`, "gu");
