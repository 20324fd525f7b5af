import type { Handler } from "@/lib/server/log/context";
import { hidden } from "./hidden";
import { requireComment } from "./require-comment";

export const hideComment: Handler<"hide-comment"> = async (context, { commentId, reason }) =>
  hidden(await requireComment(context, commentId), reason);
