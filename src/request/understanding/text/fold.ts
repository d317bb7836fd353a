/** Lower case without accents, so that "Cuánto" and "cuanto" are one word. Ñ folds to n on both sides of a comparison. */
export function fold(text: string): string {
  return text.toLowerCase().normalize("NFD").replace(combiningMarks, "");
}

const combiningMarks = /[\u0300-\u036f]/g;
