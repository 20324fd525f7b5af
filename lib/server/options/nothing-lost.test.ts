import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { optionContent } from "@/test/contents";
import { testDatabase } from "@/test/database";
import { createTestExercise, type Played, type Player } from "@/test/exercise";
import { createRandom } from "@/test/random";
import { Refusal } from "@/lib/domain/errors";
import { type FacetName, facetNames } from "@/lib/domain/options/option";
import { readRevisions } from "./read-revisions";

const ground = testDatabase();

it.each([1, 2, 3, 4])(
  "whatever three people save, suggest and restore, every word they wrote stands in a revision, seed %i",
  async (seed) => {
    const { pick, below, isOnceIn } = createRandom(seed);
    const game = await createTestExercise(ground.db, { analysts: 2 });
    await game.playTo("propose");
    const optionId = randomUUID();
    const sentences = "First this. Then that. Then something else. At the end nothing.";
    const facets = Object.fromEntries(facetNames.map((name) => [name, sentences])) as Record<FacetName, string>;
    await game.play(game.analyst, { id: optionId, type: "submit-option", content: { ...optionContent(), facets } });

    const players: [Player, Player, Player] = [game.analyst, game.other, game.moderator];
    // What each has on screen: the number of a revision that may not be the last any more.
    const bases = new Map(players.map((player) => [player, 1]));
    const written: string[] = [];
    let refused = 0;

    /** Tries it, and says whether it was taken. */
    async function attempt(player: Player, command: Played): Promise<boolean> {
      const before = await game.readSeq();
      try {
        await game.play(player, command);
        return true;
      } catch (error) {
        if (!(error instanceof Refusal) || error.code !== "stale") throw error;
        refused += 1;
        expect(await game.readSeq()).toBe(before);
        return false;
      }
    }

    function retold(text: string, word: string): string {
      const parts = text.split(/(?<=\.) /);
      const place = below(parts.length);
      if (isOnceIn(3)) return parts.toSpliced(place, 0, `${word} is new.`).join(" ");
      return parts.with(place, parts[place]!.replace(".", ` ${word}.`)).join(" ");
    }

    for (let turn = 0; turn < 60; turn += 1) {
      const player = pick(players)!;
      const revisions = await readRevisions(optionId);
      if (isOnceIn(2)) bases.set(player, revisions.length);
      if (isOnceIn(10)) {
        await attempt(player, { type: "restore-revision", optionId, revision: 1 + below(revisions.length), note: "" });
        continue;
      }
      const word = `word${turn}`;
      const facet = pick(facetNames)!;
      const write = (baseRevision: number) => ({
        baseRevision,
        text: retold(revisions[baseRevision - 1]!.content.facets[facet], word),
      });
      if (isOnceIn(4)) {
        const suggestionId = randomUUID();
        const reason = "Better so.";
        const command = { type: "suggest-edit" as const, optionId, facet, reason, ...write(bases.get(player)!) };
        await game.play(player, { id: suggestionId, ...command });
        // Refused where the sentence has changed since; then the suggestion stays, with its words.
        if (await attempt(game.analyst, { type: "accept-suggestion", suggestionId })) written.push(word);
        continue;
      }
      const save = (baseRevision: number): Promise<boolean> => {
        const { text } = write(baseRevision);
        const what = { optionId, baseRevision, changes: { facets: { [facet]: text } }, note: "" };
        return attempt(player, { type: "revise-option", ...what });
      };
      // Whoever is refused sees both texts, and saves again to what stands there now.
      if (!(await save(bases.get(player)!))) expect(await save(revisions.length)).toBe(true);
      written.push(word);
    }

    const kept = (await readRevisions(optionId))
      .map(({ content }) => Object.values(content.facets).join(" "))
      .join(" ");
    expect(written.filter((word) => !new RegExp(`\\b${word}\\b`).test(kept))).toEqual([]);
    expect(written.length).toBeGreaterThan(40);
    expect(refused).toBeGreaterThan(0);
  },
);
