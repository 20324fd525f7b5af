import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { testDatabase } from "@/test/database";
import { connect, type Db } from "./client";
import { inTransaction } from "./in-transaction";
import type { Sql } from "./sql";

const ground = testDatabase();

/** A pool of a single connection, so that whoever comes next is given the one of before. */
async function onOneConnection(act: (one: Db) => Promise<void>): Promise<void> {
  const one = connect(ground.url, 1);
  try {
    await act(one);
  } finally {
    await one.close();
  }
}

const addUser = (sql: Sql, id: string): Promise<object[]> => sql(`INSERT INTO "user" (id) VALUES ($1::uuid)`, [id]);
const countUsers = (ids: string[]): Promise<number> => ground.db.prisma.user.count({ where: { id: { in: ids } } });

it("commits all of it or nothing, what was not waited for included", async () => {
  const [kept, taken, dropped] = [randomUUID(), randomUUID(), randomUUID()];
  await inTransaction(ground.db, async (sql) => void addUser(sql, kept));
  await addUser(async (text, values) => (await ground.db.pool.query(text, [...values])).rows as never, taken);
  const failing = inTransaction(ground.db, async (sql) => {
    await addUser(sql, dropped);
    addUser(sql, taken).catch(() => undefined);
  });
  await expect(failing).rejects.toMatchObject({ code: "23505" });
  expect(await countUsers([kept, taken, dropped])).toBe(2);
});

it.each(["commits", "fails"])("does nothing that is asked for after it ended, when it %s", (how) =>
  onOneConnection(async (one) => {
    const late = randomUUID();
    let straggler: Promise<unknown> | undefined;
    const ended = inTransaction(one, async (sql) => {
      straggler = sql(`SELECT pg_sleep(0.05)`, []).then(() => addUser(sql, late));
      straggler.catch(() => undefined);
      if (how === "fails") throw new Error("Something else went wrong.");
    });
    await Promise.allSettled([ended]);
    await expect(straggler).rejects.toThrow("over");
    expect(await countUsers([late])).toBe(0);
  }),
);

it("leaves a connection behind that is as good as before, whatever failed on it", () =>
  onOneConnection(async (one) => {
    const same = `SELECT $1::int AS value`;
    const failing = inTransaction(one, (sql) =>
      // The first fails; of the others, which nobody has prepared yet, one is asked twice.
      Promise.all([sql(`SELECT 1 / $1::int`, [0]), sql(same, [1]), sql(same, [2]), sql(`SELECT $1::uuid`, ["no id"])]),
    );
    await expect(failing).rejects.toMatchObject({ code: "22012" });
    const values = await inTransaction(one, (sql) =>
      Promise.all([3, 4, 5].map((value) => sql<{ value: number }>(same, [value]))),
    );
    expect(values.map(([row]) => row?.value)).toEqual([3, 4, 5]);
  }));
