// Before a transaction is committed that has written events, those are sent out.
import pg from "pg";

const ask = pg.Client.prototype.query;
const writing = new WeakSet();

pg.Client.prototype.query = function (config, ...rest) {
  const text = typeof config === "string" ? config : config?.text;
  if (/^\s*INSERT INTO[^(]*"?event"?[ (]/i.test(text ?? "")) writing.add(this);
  const isPromise = typeof rest.at(-1) !== "function";
  if (text === "COMMIT" && isPromise && writing.delete(this) && globalThis.chaosFollowed) {
    return emit(this).then(() => ask.call(this, config, ...rest));
  }
  if (text === "ROLLBACK") writing.delete(this);
  return ask.call(this, config, ...rest);
};

async function emit(client) {
  for (const { id, seq } of globalThis.chaosFollowed()) {
    const { rows } = await ask.call(
      client,
      `SELECT seq, at, by, type, payload, audience FROM event WHERE "exerciseId" = $1 AND seq > $2 ORDER BY seq`,
      [id, seq],
    );
    const stored = rows.map(({ audience, at, ...event }) => ({
      event: { ...event, at: at.getTime() },
      audience,
      hiddenAuthorId: null,
    }));
    globalThis.chaosEmit(id, stored);
  }
}
