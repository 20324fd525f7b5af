import type { Handler } from "@/lib/server/log/context";
import { requireReferences } from "@/lib/server/references/require-references";

export const addTakeaway: Handler<"add-takeaway"> = async (context, { id, texts }) => {
  await requireReferences(context, "texts", texts);
  return [{ type: "takeaway.added", payload: { takeawayId: id, texts } }];
};
