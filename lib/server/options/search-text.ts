/**
 * A text as it is searched: in small letters, without accents and vowel signs, in one form of each
 * letter, so that "nación" is found by "nacion" and "مُدُن" by "مدن".
 */
export function toSearchText(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/[\p{Mark}\u0640]/gu, "")
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .replaceAll(/\s+/g, " ")
    .trim();
}
