import type { Instant } from "@/lib/domain/primitives";

export function toInstant(date: Date): Instant;
export function toInstant(date: Date | null): Instant | null;
export function toInstant(date: Date | null): Instant | null {
  return date === null ? null : date.getTime();
}

export function toDate(instant: Instant | null): Date | null {
  return instant === null ? null : new Date(instant);
}
