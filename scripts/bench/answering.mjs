// Has the functions of a process called by the one that started it (`child.ts`).

/** @param {Record<string, (given: any) => unknown>} functions */
export function answer(functions) {
  process.on("message", async (/** @type {{ id: number; name: string; given: unknown }} */ asked) => {
    const act = functions[asked.name];
    if (!act) return;
    try {
      process.send?.({ id: asked.id, result: await act(asked.given) });
    } catch (error) {
      process.send?.({ id: asked.id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  });
  // Nobody is left who could end it.
  process.once("disconnect", () => process.exit());
  process.channel?.unref();
}
