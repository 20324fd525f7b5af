import { readFileSync } from "node:fs";
import path from "node:path";
import { create, type Font } from "fontkit";

export type FontStyle = "normal" | "italic";
/** A face for the letters of some writing. Fontsource cuts its fonts into parts of the alphabet, each a file. */
export type Face = { family: string; fileOf: (weight: 400 | 600, style: FontStyle) => string };

const folder = path.resolve(/* turbopackIgnore: true */ "node_modules/@fontsource");
const parts = ["latin", "latin-ext", "cyrillic", "cyrillic-ext", "greek", "vietnamese"];

function facesOf(name: string): Face[] {
  return parts.map((part) => ({
    family: `${name}/${part}`,
    fileOf: (weight, style) => `${folder}/${name}/files/${name}-${part}-${weight}-${style}.woff`,
  }));
}

export const stacks = {
  sans: facesOf("inter"),
  serif: facesOf("source-serif-4"),
  mono: facesOf("jetbrains-mono"),
} satisfies Record<string, Face[]>;
export type Stack = keyof typeof stacks;

/** For what the faces of the site have no letters; each is used where something of its writing occurs. */
const others: { of: RegExp; face: Face }[] = [
  other(/\p{Script=Arabic}/u, "noto-sans-arabic", "arabic", 600),
  other(/\p{Script=Hebrew}/u, "noto-sans-hebrew", "hebrew", 600),
  other(/\p{Script=Devanagari}/u, "noto-sans-devanagari", "devanagari", 600),
  other(/\p{Script=Thai}/u, "noto-sans-thai", "thai", 600),
  other(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u, "kosugi", "japanese"),
  other(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u, "zcool-xiaowei", "chinese-simplified"),
  other(/\p{Script=Hangul}/u, "gowun-dodum", "korean"),
  other(/[\p{S}\p{No}\p{Po}\p{L}]/u, "noto-sans-math", "latin"),
  other(/[\p{S}\p{No}]/u, "noto-sans-symbols-2", "symbols"),
  other(/\p{Extended_Pictographic}/u, "noto-emoji", "emoji"),
];

function other(of: RegExp, name: string, part: string, heaviest: 400 | 600 = 400): { of: RegExp; face: Face } {
  const fileOf = (weight: 400 | 600): string =>
    `${folder}/${name}/files/${name}-${part}-${Math.min(weight, heaviest)}-normal.woff`;
  return { of, face: { family: `${name}/${part}`, fileOf } };
}

const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The faces for those writings of a text that the site's own have no letters for. */
export function otherFacesFor(text: string): Face[] {
  // What is in Latin-1, and the usual quotes and dashes, needs none of them.
  const rest = text.replace(/[\u0000-\u00ff\u2010-\u2027]/g, "");
  const wanted = others.flatMap(({ of, face }) => (of.test(rest) ? [face] : []));
  // Without kana, ideographs are Chinese, and first looked for there.
  const isLast = ({ family }: Face): boolean => family.startsWith("kosugi") && !kana.test(rest);
  return [...wanted.filter((face) => !isLast(face)), ...wanted.filter(isLast)];
}

const opened = new Map<string, Font>();

/** A font file, opened once. */
export function openFont(file: string): Font {
  const font = opened.get(file) ?? (create(readFileSync(file)) as Font);
  opened.set(file, font);
  return font;
}
