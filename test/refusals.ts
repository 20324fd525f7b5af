import { expect } from "vitest";
import { z } from "zod";
import { Refusal, type RefusalCode } from "@/lib/domain/errors";
import { toRefusal } from "@/lib/server/http/route";

/** Sees an act refused with this code and a message that a person can read; answers with the refusal. */
export async function expectRefusal(act: Promise<unknown>, code: RefusalCode): Promise<Refusal> {
  const outcome: unknown = await act.then(
    () => "accepted",
    (error: unknown) => (error instanceof z.ZodError ? toRefusal(error) : error),
  );
  if (!(outcome instanceof Refusal))
    throw new Error(`Expected "${code}", and got: ${describe(outcome)}`, { cause: outcome });
  expect(outcome.code, outcome.message).toBe(code);
  expect(outcome.message).toMatch(/\p{L}{2}/u);
  return outcome;
}

function describe(outcome: unknown): string {
  return outcome instanceof Error ? `${outcome.name}: ${outcome.message}` : String(outcome);
}
