import { randomUUID } from "node:crypto";
import { expect, test } from "./test";
import { buildOpenApi } from "@/lib/server/api/openapi";
import { advance, closeAll, enterAs, type Person, send, visit } from "./people";
import { type Cast, inCommonWords, listen, makeWorld, type World } from "./worlds";

test.afterEach(closeAll);

const rooms = [
  [
    "",
    "/options",
    "/options/1",
    "/options/1/history",
    "/options/3",
    "/map",
    "/board",
    "/board/blind",
    "/board/compare",
    "/narratives",
    "/injects",
    "/report",
  ],
  [
    "/replay",
    "/ratings",
    "/rate",
    "/rate?option=2",
    "/attention",
    "/options?sort=comments",
    "/options?sort=activity",
    "/options?q=wells",
  ],
  [
    "/console",
    "/console/participation",
    "/console/members",
    "/console/rounds",
    "/console/audit",
    "/console/framing",
    "/console/archive",
  ],
].flat();

/** Every GET below an exercise that the API tells of, filled in for this world. */
function listAddresses({ slug, optionIds, roundId }: World): string[] {
  const below = Object.entries(buildOpenApi().paths).filter(
    ([path, methods]) => path.startsWith("/api/v1/exercises/{slug}") && "get" in methods,
  );
  const addresses = below.map(([path]) =>
    path
      .replace("{slug}", slug)
      .replace("{roundId}", roundId)
      .replace("{subjectId}", optionIds[0]!)
      .replace("{id}", optionIds[0]!)
      .replace("{number}", "1"),
  );
  const more = [
    "?threads=all&options=all",
    "/events?since=0",
    "/options?sort=number",
    "/options?q=wells",
    "/report?format=md",
  ];
  const results = [`/results/${roundId}/3`, `/results/${roundId}?format=csv`];
  const rest = [...more, ...results].map((path) => `/api/v1/exercises/${slug}${path}`);
  return [...addresses, ...rest, ...rooms.map((room) => `/exercises/${slug}${room}`)];
}

async function read({ page }: Person, address: string): Promise<string> {
  const response = await page.request.get(address, { maxRedirects: 0 });
  const text = await response.text();
  const nonce = /nonce="([^"]+)"/.exec(text)?.[1];
  return `${response.status()} ${nonce ? text.replaceAll(nonce, "<nonce>") : text}`;
}

// What a page is made of anew each time, whatever it shows.
// Notices are numbered over all exercises. Every seal has a random salt.
const ofThisAnswer = [/\\*"id\\*":\d+/g, /"head":"[0-9a-f]{64}"/g, /calendar\/[\w-]+\.ics/g, /\d\d:\d\d(:\d\d)?/g];

function bare(text: string, world: World): string {
  const words = ofThisAnswer.reduce((left, pattern) => left.replaceAll(pattern, "<anew>"), inCommonWords(text, world));
  return words.includes("self.__next_f") ? dataOf(words) : words;
}

/**
 * All data that a page was sent. It comes in numbered rows, as they are ready, and what was not ready in time stands in a row of
 * its own: each row is put where it is referred to, so that what is left does not tell how quick the server was.
 */
function dataOf(page: string): string {
  const pushed = [...page.matchAll(/self\.__next_f\.push\((\[.*?\])\)<\/script>/gs)].map((match) => match[1]!);
  const streamed = pushed.flatMap((raw) => (JSON.parse(raw) as unknown[]).slice(1)).join("");
  const rows = new Map<string, string>();
  const unnumbered: string[] = [];
  for (const row of streamed.split(/\n|(?<!\w)(?=[0-9a-f]{1,3}:[[IT"{])/)) {
    const [, id, text] = /^([0-9a-f]{1,3}):(.*)$/s.exec(row) ?? [];
    if (id !== undefined && text !== undefined) rows.set(id, text.replace(/^T[0-9a-f]+,/, ""));
    else if (row !== "") unnumbered.push(row);
  }
  const used = new Set<string>();
  const whole = (text: string, above: string[]): string =>
    text.replaceAll(/"\$[A-Z@]?([0-9a-f]{1,3})"/g, (reference, id: string) => {
      const row = rows.get(id);
      used.add(id);
      return row === undefined || above.includes(id) ? reference : whole(row, [...above, id]);
    });
  const expanded = [...rows].map(([id, text]) => ({ id, text: whole(text, [id]) }));
  const roots = expanded.filter(({ id }) => !used.has(id)).map(({ text }) => text);
  return [...roots, ...unnumbered]
    .map((text) => text.replaceAll(/\$[A-Z@]?[0-9a-f]+/g, "$"))
    .toSorted()
    .join("\n");
}

async function castOf(browser: Parameters<typeof enterAs>[0], origin: string): Promise<Cast> {
  const raters = [await enterAs(browser, origin, "Slate Wren"), await enterAs(browser, origin, "White Stork")];
  return {
    organizer: await enterAs(browser, origin, "Grey Owl"),
    moderator: await enterAs(browser, origin, "Black Swan"),
    analyst: await enterAs(browser, origin, "Amber Heron"),
    observer: await enterAs(browser, origin, "Red Kestrel"),
    bundler: await enterAs(browser, origin, "Cobalt Lynx"),
    raters,
  };
}

test("two worlds with other sealed ratings and bundlings are the same to everybody else, on every surface, until the round ends", async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(300_000);
  const origin = baseURL!;
  const cast = await castOf(browser, origin);
  const rarely = (rater: number) => ({
    scores: { impact: 1, feasibility: 2 },
    placement: { x: -0.9, y: -0.9 },
    reason: `Never, says ${rater}.`,
  });
  const often = (rater: number, option: number) =>
    option === 1
      ? { abstains: true }
      : { scores: { risk: 7, impact: 7 }, reason: "Yes", placement: { x: 1, y: rater } };
  const low = await makeWorld("low", cast, rarely, [{ nickname: "Bundled together", held: [0, 1, 2] }]);
  const high = await makeWorld("high", cast, often, [
    { nickname: "Bundled apart", held: [2, 0] },
    { nickname: "Alone", held: [1] },
  ]);
  const { organizer, moderator, analyst, observer } = cast;
  const stranger = await visit(browser, origin);
  const viewers = { organizer, moderator, analyst, observer, stranger };

  for (const [role, person] of Object.entries(viewers)) {
    await test.step(`as ${role}`, async () => {
      const [lowAddresses, highAddresses] = [listAddresses(low), listAddresses(high)];
      for (const [at, address] of lowAddresses.entries()) {
        const [inLow, inHigh] = [await read(person, address), await read(person, highAddresses[at]!)];
        expect(inLow, address).not.toContain("Never, says");
        expect(inLow, address).not.toContain("Bundled together");
        expect(bare(inHigh, high), address).toBe(bare(inLow, low));
      }
    });
  }

  await test.step("over the socket", async () => {
    for (const [at, person] of [organizer, moderator, analyst, observer].entries()) {
      const [inLow, inHigh] = [await listen(person, low), await listen(person, high)];
      // While they listen, somebody answers, and otherwise in each world.
      const answers = [
        { world: low, answer: { scores: { impact: 1 }, reason: "Never, says nobody else." } },
        { world: high, answer: { scores: { impact: 7, risk: 6 }, placement: { x: 1, y: 1 } } },
      ];
      for (const { world, answer } of answers) {
        const rating = { type: "rate-option" as const, optionId: world.optionIds[2]!, ...answer };
        await send(cast.raters[0]!, world.slug, { id: randomUUID(), ...rating });
      }
      // Another one each time: whoever listens is told first of what was said before.
      const body = `So it is, ${at}.`;
      const say = { type: "post-comment" as const, parentId: null, kind: null, body };
      for (const world of [low, high]) {
        const subject = { kind: "option" as const, id: world.optionIds[0]!, facet: null };
        await send(analyst, world.slug, { id: randomUUID(), ...say, subject });
      }
      await expect.poll(() => JSON.stringify(inLow.heard)).toContain(body);
      await expect.poll(() => JSON.stringify(inHigh.heard)).toContain(body);
      expect(bare(JSON.stringify(inHigh.heard), high)).toBe(bare(JSON.stringify(inLow.heard), low));
      inLow.stop();
      inHigh.stop();
    }
  });

  await test.step("while a moderator bundles otherwise", async () => {
    for (const [at, person] of [organizer, moderator, analyst].entries()) {
      const heard = [];
      for (const [world, nickname] of [
        [low, "Never bundled"],
        [high, "Bundled ever"],
      ] as const) {
        const sittingId = [...world.ids].find(([, name]) => name === "sitting")![0];
        const listening = await listen(person, world);
        const groups = [{ id: randomUUID(), nickname, optionIds: world.optionIds }];
        await send(cast.bundler, world.slug, { id: randomUUID(), type: "take-back-bundling", sittingId });
        await send(cast.bundler, world.slug, { id: randomUUID(), type: "save-bundling", sittingId, groups });
        await send(cast.bundler, world.slug, { id: randomUUID(), type: "hand-in-bundling", sittingId });
        const body = `And so, ${at}.`;
        const subject = { kind: "option" as const, id: world.optionIds[0]!, facet: null };
        const said = { type: "post-comment" as const, parentId: null, kind: null, body, subject };
        await send(analyst, world.slug, { id: randomUUID(), ...said });
        await expect.poll(() => JSON.stringify(listening.heard)).toContain(body);
        listening.stop();
        expect(JSON.stringify(listening.heard)).not.toContain(nickname);
        heard.push(bare(JSON.stringify(listening.heard), world));
      }
      expect(heard[1]).toBe(heard[0]);
    }
  });

  await test.step("in refusals", async () => {
    const refuse = async ({ slug, optionIds }: World, person: Person, said: object) => {
      const command = { id: randomUUID(), type: "rate-option", optionId: optionIds[1], ...said };
      const response = await person.page.request.post(`/api/v1/exercises/${slug}/commands`, {
        data: command,
        headers: { origin },
      });
      return `${response.status()} ${await response.text()}`;
    };
    for (const said of [{ scores: { beauty: 1 } }, { scores: { impact: 9 } }, { revision: 7 }]) {
      for (const person of [observer, analyst]) {
        expect(bare(await refuse(high, person, said), high)).toBe(bare(await refuse(low, person, said), low));
      }
    }
  });

  await test.step("and then they are not", async () => {
    for (const world of [low, high]) await advance(organizer, world.slug);
    const results = ({ slug, roundId }: World) => read(observer, `/api/v1/exercises/${slug}/results/${roundId}/1`);
    await expect.poll(async () => bare(await results(low), low)).toContain('"status":"ready"');
    await expect.poll(async () => bare(await results(high), high)).toContain('"status":"ready"');
    expect(bare(await results(high), high)).not.toBe(bare(await results(low), low));
  });
});
