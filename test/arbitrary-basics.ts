import fc from "fast-check";
import type { Id } from "@/lib/domain/primitives";

/** A few ids, so that events often meet what others have made. */
export const ids: Id[] = Array.from({ length: 6 }, (_, index) => `00000000-0000-4000-8000-00000000000${index}`);
export const anId = fc.constantFrom(...ids);
export const aText = fc.constantFrom("", "One", "Two", "Trois\n\nquatre");
export const aLine = fc.constantFrom("One", "Two", "Trois");
export const anInstant = fc.integer({ min: 0, max: 1_000 });
