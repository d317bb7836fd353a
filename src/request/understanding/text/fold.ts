/** Lower case without accents, so that "Cuánto" and "cuanto" are one word. Ñ folds to n on both sides of a comparison. */
export function fold(text: string): string {
  // Most words need nothing, and normalising is dear.
  if (plain.test(text)) return text;
  return text.toLowerCase().normalize("NFD").replace(combiningMarks, "");
}

const plain = /^[a-z0-9]*$/;
const combiningMarks = /[\u0300-\u036f]/g;
