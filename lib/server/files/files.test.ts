import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import type { Viewer } from "@/lib/domain/audience";
import { POST } from "@/app/api/v1/exercises/[slug]/files/route";
import { largestFile } from "@/lib/domain/injects/files";
import type { InjectFile } from "@/lib/domain/injects/inject";
import { injectContent, onePixel as png } from "@/test/contents";
import { testDatabase } from "@/test/database";
import { createTestExercise, type Player, type TestExercise } from "@/test/exercise";
import { passBySession } from "@/test/matrix/doors";
import { expectRefusal } from "@/test/refusals";
import { keepFile } from "./keep-file";
import { readFile } from "./read-file";

const ground = testDatabase();
let game: TestExercise;

beforeEach(async () => {
  game = await createTestExercise(ground.db);
  await game.playTo("propose");
});

const viewer = ({ memberId }: Player, role: "organizer" | "analyst", desk: string | null = null): Viewer => ({
  ...{ kind: "member", memberId, role, desk },
});

async function plan(files: InjectFile[], desks: string[] = []): Promise<string> {
  const id = randomUUID();
  const content = injectContent({ files, desks });
  await game.play(game.organizer, { id, type: "plan-inject", content, plan: { kind: "reserve" } });
  return id;
}

describe("a file of an inject", () => {
  it("is seen by staff alone until the inject has arrived", async () => {
    const file = await keepFile(game.id, "The dry river", png);
    expect(file).toMatchObject({ type: "image/png", size: png.length });
    const injectId = await plan([file]);
    const analyst = viewer(game.analyst, "analyst");
    await expectRefusal(readFile(game.id, file.id, analyst), "not-found");
    expect(Buffer.from((await readFile(game.id, file.id, viewer(game.organizer, "organizer"))).content)).toEqual(png);
    await game.play(game.organizer, { type: "release-inject", injectId });
    expect(Buffer.from((await readFile(game.id, file.id, analyst)).content)).toEqual(png);
  });

  it("is seen at the desks at which it arrived, and nowhere else", async () => {
    const file = await keepFile(game.id, "A letter", png);
    const injectId = await plan([file], ["church"]);
    await game.play(game.organizer, { type: "release-inject", injectId });
    await expectRefusal(readFile(game.id, file.id, viewer(game.analyst, "analyst", "press")), "not-found");
    await expectRefusal(readFile(game.id, file.id, { kind: "reader" }), "not-found");
    expect(await readFile(game.id, file.id, viewer(game.analyst, "analyst", "church"))).toMatchObject({
      type: "image/png",
    });
  });

  it("is not found from another exercise, and cannot be named there", async () => {
    const file = await keepFile(game.id, "The dry river", png);
    game = await createTestExercise(ground.db);
    await expectRefusal(readFile(game.id, file.id, viewer(game.organizer, "organizer")), "not-found");
    await expectRefusal(plan([file]), "invalid");
  });

  it("is told by its content, whatever its name says, and not taken for what it is not", async () => {
    const script = Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>");
    await expectRefusal(keepFile(game.id, "map.png", script), "invalid");
    await expectRefusal(keepFile(game.id, "map.png", Buffer.alloc(0)), "invalid");
    const file = await keepFile(game.id, "map.pdf", png);
    expect(file.type).toBe("image/png");
    await expectRefusal(plan([{ ...file, type: "application/pdf" }]), "invalid");
  });

  it("is not taken beyond its size, whether its sender says how long it is or not", async () => {
    const pass = await passBySession(game.organizer.userId);
    const url = `http://localhost:3000/api/v1/exercises/${game.slug}/files?name=map.png`;
    const send = (body: BodyInit): Promise<Response> => {
      const request = new Request(url, { method: "POST", headers: pass, body, duplex: "half" } as RequestInit);
      return POST(request, { params: Promise.resolve({ slug: game.slug }) });
    };
    const tooLarge = Buffer.concat([png, Buffer.alloc(largestFile)]);
    expect((await send(png)).status).toBe(201);
    expect((await send(tooLarge)).status).toBe(413);
    expect((await send(new Blob([tooLarge]).stream())).status).toBe(413);
    expect(await ground.db.prisma.injectFile.count({ where: { exerciseId: game.id } })).toBe(1);
  });

  it("goes after a day when no inject has named it", async () => {
    const [named, loose] = [await keepFile(game.id, "One", png), await keepFile(game.id, "Two", png)];
    await plan([named]);
    await ground.db.prisma.injectFile.updateMany({ data: { keptAt: new Date(Date.now() - 25 * 60 * 60 * 1_000) } });
    const fresh = await keepFile(game.id, "Three", png);
    const kept = await ground.db.prisma.injectFile.findMany({ where: { exerciseId: game.id } });
    expect(kept.map(({ id }) => id).toSorted()).toEqual([named.id, fresh.id].toSorted());
    expect(kept.map(({ id }) => id)).not.toContain(loose.id);
  });
});
