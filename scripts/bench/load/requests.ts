import { randomUUID } from "node:crypto";

/** An exercise, as somebody needs to know it who sends commands into it; or a room of the bare pipeline. */
export type Target =
  | { kind: "product"; port: number; slug: string; tokens: string[]; optionIds: string[]; roundId: string }
  | { kind: "bare"; port: number; room: number; path?: "say" };

export type Outgoing = { id: string; path: string; headers: Record<string, string>; body: string };

/** How many commands of how many are ratings; the others are comments. */
export type Mix = { ratings: number; of: number };
export const comments: Mix = { ratings: 0, of: 1 };

const text = "A comment of about the length that people write, so that what is written is not less. ".repeat(2).trim();

/** The `n`th command into a target: of one person after another, on one option after another. */
export function requestOf(target: Target, n: number, mix: Mix = comments): Outgoing {
  const id = randomUUID();
  if (target.kind === "bare") {
    const path = `/${target.path ?? "post"}/${target.room}`;
    return { id, path, headers: { "content-type": "application/json" }, body: JSON.stringify({ id, body: text }) };
  }
  const { slug, tokens, optionIds, roundId } = target;
  const optionId = optionIds[Math.floor(n / tokens.length + n) % optionIds.length]!;
  const isRating = n % mix.of < mix.ratings;
  const command = isRating
    ? { id, type: "rate-option", optionId, roundId, scores: scoresOf(n), reason: `Because of ${n}.` }
    : { id, type: "post-comment", subject: { kind: "option", id: optionId, facet: null }, ...plain };
  return {
    id,
    path: `/api/v1/exercises/${slug}/commands`,
    headers: { "content-type": "application/json", authorization: `Bearer ${tokens[n % tokens.length]!}` },
    body: JSON.stringify(command),
  };
}

const plain = { parentId: null, kind: null, body: text };

// Never what the same person said of the same option a moment ago, which would be nothing new.
function scoresOf(n: number): Record<string, number> {
  return { impact: 1 + (n % 7), feasibility: 1 + (Math.floor(n / 7) % 7), risk: 1 + (Math.floor(n / 49) % 7) };
}
