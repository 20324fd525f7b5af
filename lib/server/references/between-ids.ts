import type { Id } from "@/lib/domain/primitives";

/** The ids that begin with these eight hexadecimal digits, for Prisma. */
export function betweenIds(digits: string): { gte: Id; lte: Id } {
  return { gte: `${digits}-0000-0000-0000-000000000000`, lte: `${digits}-ffff-ffff-ffff-ffffffffffff` };
}
