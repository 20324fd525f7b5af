import { WordDiff } from "./word-diff";

/** What became of a text that is called `label`; `key` tells it from the others of its version. */
export type TextChange = { key: string; label: string; before: string; after: string };

const headClass = "mb-1 font-ui text-sm font-semibold tracking-normal text-soft";

/** What became of a text, word by word. */
export function ChangedText({ change: { label, before, after } }: { change: TextChange }) {
  return (
    <section className="mb-5 last:mb-0">
      <h3 className={headClass}>{label}</h3>
      <WordDiff before={before} after={after} />
    </section>
  );
}

/** A text as it stood after a change. */
export function PlainText({ change: { label, after } }: { change: TextChange }) {
  return (
    <section className="mb-5 last:mb-0">
      <h3 className={headClass}>{label}</h3>
      <p dir="auto" className="measure font-read text-[1.0625rem] leading-relaxed whitespace-pre-wrap">
        {after || "Left open."}
      </p>
    </section>
  );
}
