/** A word as it is compared: "La de Secretaría" and "de secretaria" are one, whatever the case, accents or article. */
export function wordName(word: string): string {
  return word
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .trim()
    .replace(/\s+/g, " ")
    .replace(/^(?:el|la|los|las|lo|the|mi|mis|my) (?=\S)/, "");
}
