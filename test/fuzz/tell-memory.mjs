// Loaded beside the server (`--expose-gc --import`): tells whoever started it how much its heap holds, when asked.
process.on("message", (wish) => {
  if (wish !== "memory") return;
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, rss } = process.memoryUsage();
  process.send({ heapUsed, rss });
});
process.channel?.unref();
