import type { Person } from "./use-people";

/** Who is behind an alias, below it, for those who may know; nothing where nothing is known. */
export function BehindAlias({ person }: { person: Person | null }) {
  const known = [person?.name, person?.email].filter(Boolean);
  if (known.length === 0) return null;
  return (
    <span dir="auto" className="block text-[0.8125rem] leading-snug font-normal text-soft">
      {known.join(", ")}
    </span>
  );
}
