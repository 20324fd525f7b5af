import { unitMs } from "@/components/rounds/lengths";

/** How long an invitation may be used. */
export const expiries = [
  { id: "day", label: "a day", ms: unitMs("days") },
  { id: "week", label: "a week", ms: 7 * unitMs("days") },
  { id: "month", label: "30 days", ms: 30 * unitMs("days") },
  { id: "never", label: "never", ms: null },
] as const;
export type Expiry = (typeof expiries)[number]["id"];

/** When it ends, counted from `from`; null where it does not. */
export function expiryAt(expiry: Expiry, from: number): number | null {
  const lastsMs = expiries.find(({ id }) => id === expiry)?.ms ?? null;
  return lastsMs === null ? null : from + lastsMs;
}
