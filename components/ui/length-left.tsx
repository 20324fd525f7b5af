const countedFrom = 0.9;

/** Shows itself only when it begins to matter. */
export function LengthLeft({ length, limit }: { length: number; limit: number }) {
  if (length < limit * countedFrom) return null;
  return (
    <p
      role="status"
      className={`mt-1 text-[0.8125rem] tabular-nums ${length > limit ? "font-medium text-danger" : "text-soft"}`}
    >
      {length.toLocaleString("en")} of {limit.toLocaleString("en")} characters
    </p>
  );
}
