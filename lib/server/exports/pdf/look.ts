import { paper } from "@/lib/domain/map/shapes";
import type { Typeface } from "../typeface";

export const { ink, soft, line } = paper;
export const accent = "#0e5a5a";

/** A4, in points. */
export const page = { width: 595.28, height: 841.89, side: 74, top: 76, bottom: 76 };
export const column = page.width - 2 * page.side;

/** What every part of the document is drawn with. */
export type Press = { face: Typeface; hrefOf: (number: number) => string | null };

export type Look = ReturnType<typeof lookOf>;

export function lookOf({ serif, sans, mono }: Typeface) {
  return {
    page: {
      paddingTop: page.top,
      paddingBottom: page.bottom,
      paddingHorizontal: page.side,
      ...{ fontFamily: serif, fontSize: 10.5, lineHeight: 1.5, color: ink },
    },
    text: { fontFamily: serif, fontSize: 10.5, lineHeight: 1.5 },
    small: { fontFamily: sans, fontSize: 8, lineHeight: 1.45, color: soft },
    kicker: { fontFamily: sans, fontSize: 8.5, fontWeight: 600, lineHeight: 1.4, color: soft },
    chapter: { fontFamily: serif, fontSize: 25, fontWeight: 600, lineHeight: 1.15 },
    section: { fontFamily: sans, fontSize: 11.5, fontWeight: 600, lineHeight: 1.3 },
    code: { fontFamily: mono, fontSize: 8.5, lineHeight: 1.45 },
    mono: { fontFamily: mono, fontSize: 9 },
    sans: { fontFamily: sans },
  } as const;
}
