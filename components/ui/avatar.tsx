import { clsx } from "clsx";

const sizes = { sm: "size-6 text-[0.625rem]", md: "size-8 text-xs", lg: "size-10 text-sm" };

/** A member's initials on a calm tint that stays the same for the same alias. Says nothing to screen readers: the alias stands beside it. */
export function Avatar({
  alias,
  size = "md",
  className,
}: {
  alias: string;
  size?: keyof typeof sizes;
  className?: string;
}) {
  return (
    <span
      aria-hidden
      className={clsx(
        "grid shrink-0 place-items-center rounded-full font-semibold select-none",
        sizes[size],
        className,
      )}
      style={{ backgroundColor: `light-dark(hsl(${hueOf(alias)} 32% 88%), hsl(${hueOf(alias)} 22% 26%))` }}
    >
      {initialsOf(alias)}
    </span>
  );
}

function initialsOf(alias: string): string {
  const words = alias.trim().split(/\s+/);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return ends.map((word) => [...withoutArticle(word ?? "")][0]?.toLocaleUpperCase("en") ?? "").join("");
}

/** Most Arabic names would otherwise begin with the alif of "al-". */
function withoutArticle(word: string): string {
  return word.replace(/^ال(?=\p{Letter}{2})/u, "");
}

function hueOf(alias: string): number {
  let hash = 0;
  for (const letter of alias) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 3_600;
  return hash % 360;
}
