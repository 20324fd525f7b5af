import type { Handler } from "@/lib/server/log/context";
import { suggested } from "./suggested";

export const suggestEdit: Handler<"suggest-edit"> = (context, { type: _type, ...edit }) =>
  suggested(context, { ...edit, injectId: null });
