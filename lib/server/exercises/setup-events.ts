import { randomUUID } from "node:crypto";
import type { Setup } from "@/lib/domain/exercise/copy";
import type { DomainEvent } from "@/lib/domain/events";
import type { InjectFile } from "@/lib/domain/injects/inject";
import type { Id } from "@/lib/domain/primitives";
import type { Tx } from "@/lib/server/db/client";

/**
 * The events that give an exercise that has just been founded what else was set up: its capacity and its injects,
 * whose files are copied, too.
 */
export async function setupEvents(tx: Tx, exerciseId: Id, { injects, capacity }: Setup): Promise<DomainEvent[]> {
  const planned: DomainEvent[] = [];
  for (const { content, plan } of injects) {
    const files = await copyFiles(tx, exerciseId, content.files);
    planned.push({ type: "inject.planned", payload: { injectId: randomUUID(), content: { ...content, files }, plan } });
  }
  return [...(capacity === null ? [] : [{ type: "capacity.set" as const, payload: { capacity } }]), ...planned];
}

async function copyFiles(tx: Tx, exerciseId: Id, files: InjectFile[]): Promise<InjectFile[]> {
  const copies = files.map((file) => ({ ...file, id: randomUUID() }));
  for (const [place, { id }] of copies.entries()) {
    await tx.$executeRaw`
      INSERT INTO inject_file (id, "exerciseId", type, size, content)
      SELECT ${id}::uuid, ${exerciseId}::uuid, type, size, content FROM inject_file WHERE id = ${files[place]!.id}::uuid`;
  }
  return copies;
}
