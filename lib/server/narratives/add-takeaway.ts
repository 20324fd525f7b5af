import type { Handler } from "@/lib/server/log/context";

export const addTakeaway: Handler<"add-takeaway"> = async (_context, { id, texts }) => [
  { type: "takeaway.added", payload: { takeawayId: id, texts } },
];
