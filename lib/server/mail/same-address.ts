import { literally } from "@/lib/server/db/literally";

/** What a column must be to hold this address, in whatever letters. */
export function sameAddress(address: string) {
  return { equals: literally(address), mode: "insensitive" as const };
}
