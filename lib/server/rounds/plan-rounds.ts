import type { Handler } from "@/lib/server/log/context";

export const planRounds: Handler<"plan-rounds"> = async (_context, { rounds }) => [
  { type: "rounds.planned", payload: { rounds } },
];
