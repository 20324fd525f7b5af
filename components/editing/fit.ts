/**
 * A value that was kept in the browser, made to fit the code of today: what is missing or of another
 * kind is taken from `sample`. Pages are newer than what they find kept, and a part that is not there
 * any more must not keep a page from opening.
 */
export function fit<T>(value: unknown, sample: T): T {
  if (sample === null || sample === undefined) return (value === undefined ? sample : value) as T;
  if (Array.isArray(sample)) return isLikeList(value, sample) ? (value as T) : sample;
  // A number or an object may be null for "none"; a text or a list never is.
  if (value === null) return (typeof sample === "string" ? sample : null) as T;
  if (typeof value !== typeof sample || Array.isArray(value)) return sample;
  if (typeof sample !== "object") return value as T;
  const given = value as Record<string, unknown>;
  const parts = Object.entries(sample as Record<string, unknown>).map(([key, part]) => [key, fit(given[key], part)]);
  return { ...given, ...Object.fromEntries(parts) } as T;
}

function isLikeList(value: unknown, sample: unknown[]): boolean {
  if (!Array.isArray(value)) return false;
  const kind = kindOf(sample[0]);
  return sample.length === 0 || value.every((entry) => kindOf(entry) === kind);
}

function kindOf(value: unknown): string {
  return value === null ? "null" : typeof value;
}
