import { Refusal } from "@/lib/domain/errors";
import type { InjectFile } from "@/lib/domain/injects/inject";
import type { HandlerContext } from "@/lib/server/log/context";

/** Throws "invalid" for a file that is not kept in this exercise, or is said to be other than it is. */
export async function requireFiles({ tx, exercise }: HandlerContext, files: InjectFile[]): Promise<void> {
  if (files.length === 0) return;
  const rows = await tx.injectFile.findMany({
    where: { exerciseId: exercise.id, id: { in: files.map(({ id }) => id) } },
    select: { id: true, type: true, size: true },
  });
  for (const { id, name, type, size } of files) {
    if (rows.some((row) => row.id === id && row.type === type && row.size === size)) continue;
    const message = `"${name}" is not kept here any more. Add it again.`;
    throw new Refusal("invalid", message, [{ path: "content.files", message }]);
  }
}
