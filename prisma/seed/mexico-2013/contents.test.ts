import { describe, expect, it } from "vitest";
import { Command } from "@/lib/domain/commands";
import { mexico } from "@/lib/domain/exercise/templates/mexico";
import { narrativeProse, OptionLine } from "@/lib/domain/narratives/narrative";
import { stances as everyStance } from "@/lib/domain/narratives/ratification";
import { nameOfReference, referencesIn } from "@/lib/domain/references/reference";
import { unborneIn } from "@/lib/domain/references/statements";
import { options, threads } from "./contents";
import { contradictions } from "./contradictions";
import { ids } from "./ids";
import { releases } from "./inject-steps";
import { injects } from "./injects";
import { members } from "./members";
import { narratives } from "./narratives";
import { stances } from "./stances";
import { listSteps, ratingSeed } from "./steps";
import { ratify, support } from "./ratification";
import { openings } from "./ratifying-steps";
import { takeaways } from "./takeaways";

const texts = [
  ...narratives.flatMap((narrative) =>
    narrativeProse.map((field) => ({ where: `MN-${narrative.number} ${field}`, text: narrative[field] })),
  ),
  ...takeaways.map(({ number, explanation }) => ({ where: `takeaway ${number}`, text: explanation })),
];
const references = texts.flatMap(({ where, text }) =>
  referencesIn(text).map((reference) => ({ where, inside: nameOfReference(reference) })),
);
const wordsIn = (text: string): number => text.replace(/\[\[.*?\]\]/g, "").match(/\S+/g)?.length ?? 0;

/** Everything that a reference may name. */
function targets(): Set<string> {
  const revisions = options.flatMap(({ number, revisions: later }) =>
    [...Array(later.length + 1).keys()].map((index) => `PO-${number} r${index + 1}`),
  );
  const comments = threads.flatMap(({ option, comments: all }) =>
    all.map(({ key }) => `PO-${option} #${ids.comment(option, key).slice(0, 8)}`),
  );
  const rounds = mexico.rounds.flatMap(({ permits }, index) => (permits.includes("rate") ? [index + 1] : []));
  const ratings = options.flatMap(({ number }) =>
    mexico.framing.criteria.flatMap(({ id }) => rounds.map((round) => `PO-${number} ${id} in round ${round}`)),
  );
  const news = injects.map(({ number }) => `IN-${number}`);
  return new Set([...revisions, ...comments, ...ratings, ...news]);
}

describe("the report of Mexico 2013", () => {
  it("refers to what there is, and to each comment by digits of its own", () => {
    const known = targets();
    for (const { where, inside } of references) expect(known.has(inside), `${where}: ${inside}`).toBe(true);
    const comments = [...known].filter((target) => target.includes("#"));
    expect(comments.length).toBe(threads.flatMap((thread) => thread.comments).length);
  });

  it("bears every paragraph with a reference at its end, but for three sentences of the moderators' own", () => {
    const bare = texts.flatMap(({ where, text }) => unborneIn(text).map((statement) => ({ where, statement })));
    expect(bare.map(({ where }) => where)).toEqual(["MN-1 counterCase", "MN-2 counterCase", "MN-4 counterCase"]);
  });

  it("says enough in every text, and no more than can be read", () => {
    for (const { where, text } of texts) {
      expect(wordsIn(text), where).toBeGreaterThanOrEqual(70);
      expect(wordsIn(text), where).toBeLessThanOrEqual(/rationale/.test(where) ? 290 : 180);
    }
  });

  it("holds each option that stands once, with a line for it", () => {
    const bundled = narratives.flatMap((narrative) => narrative.options);
    const standing = options.filter(({ mergedInto }) => mergedInto === undefined).map(({ number }) => number);
    expect(bundled.map(({ number }) => number).toSorted((a, b) => a - b)).toEqual(standing);
    for (const { line, number } of bundled) {
      expect(OptionLine.parse(line), `PO-${number}`).toBe(line);
      expect(line.length, `PO-${number}`).toBeGreaterThan(60);
    }
  });
});

describe("what members say at the end of Mexico 2013", () => {
  const steps = listSteps();
  const opening = openings.narratives;
  const given = ratify(ratingSeed, opening);
  const roleOf = new Map(members.map(({ alias, role }) => [alias, role]));

  it("is said by people of the exercise, in commands that are accepted, in the order of time", () => {
    for (const { by, command } of steps) {
      expect(roleOf.has(by), by).toBe(true);
      Command.parse(command);
    }
    expect(new Set(steps.map(({ command }) => command.id)).size).toBe(steps.length);
    const lastDay = ["ratify-narrative", "support-takeaway", "write-line", "edit-narrative", "add-takeaway"];
    const lastRound = steps.filter(({ command }) => lastDay.includes(command.type));
    for (const { at, command } of lastRound) {
      expect(at >= Date.parse("2013-04-14T00:00:00Z") && at < opening.until, command.type).toBe(true);
    }
    const written = Math.max(...lastRound.filter(({ command }) => command.type === "write-line").map(({ at }) => at));
    const first = steps.find(({ command }) => command.type === "ratify-narrative");
    expect(first!.at).toBeGreaterThan(written);
  });

  it("is the same for the same seed", () => {
    expect(ratify(ratingSeed, opening)).toEqual(given);
    expect(ratify(ratingSeed + 1, opening)).not.toEqual(given);
    expect(support(ratingSeed, opening)).toEqual(support(ratingSeed, opening));
  });

  it("comes from most, once for each narrative, with every stance and its reason", () => {
    expect(new Set(given.map(({ by, narrative }) => `${by} ${narrative}`)).size).toBe(given.length);
    const people = new Set(given.map(({ by }) => by)).size;
    expect(people).toBeGreaterThanOrEqual(55);
    expect(people).toBeLessThan(70);
    const written = Object.values(stances).flat();
    for (const { by, note } of written) {
      expect(roleOf.get(by), by).toBe("analyst");
      expect(
        given.some((each) => each.by === by && each.note === note),
        by,
      ).toBe(true);
    }
    for (const { by, stance, note } of written.filter((each) => each.stance !== "endorse")) {
      expect(wordsIn(note), `${by}: ${stance}`).toBeGreaterThanOrEqual(20);
      expect(wordsIn(note), `${by}: ${stance}`).toBeLessThanOrEqual(80);
    }
    const count = (stance: string) => given.filter((each) => each.stance === stance).length;
    const [endorsed, reserved, dissented] = everyStance.map(count) as [number, number, number];
    expect(endorsed).toBeGreaterThan(reserved + dissented);
    expect(reserved).toBeGreaterThanOrEqual(15);
    expect(dissented).toBeGreaterThanOrEqual(8);
    for (const narrative of [1, 2, 3, 4]) {
      const of = given.filter((each) => each.narrative === narrative);
      expect(new Set(of.map(({ stance }) => stance)).size, `MN-${narrative}`).toBe(3);
    }
  });

  it("leaves one of three contradictions open, each within a narrative and of two options placed in it by then", () => {
    expect(contradictions.map(({ answer }) => answer !== undefined)).toEqual([true, true, false]);
    for (const { by, options: pair, at, answer } of contradictions) {
      expect(roleOf.get(by)).toBe("analyst");
      const within = narratives.some(({ options: bundled }) =>
        pair.every((number) => bundled.some((each) => each.number === number)),
      );
      expect(within, pair.join(" and ")).toBe(true);
      const placed = steps.filter(
        ({ command }) =>
          command.type === "bundle-option" && pair.some((number) => command.optionId === ids.option(number)),
      );
      expect(placed.length).toBe(2);
      for (const step of placed) expect(step.at).toBeLessThan(Date.parse(`${at}Z`));
      if (answer) {
        expect(roleOf.get(answer.by)).toBe("moderator");
        expect(Date.parse(`${answer.at}Z`)).toBeGreaterThan(Date.parse(`${at}Z`));
      }
    }
  });
});

describe("the news of Mexico 2013", () => {
  const opening = Date.parse("2013-04-08T00:00:00Z");
  const roundAt = (at: number) => mexico.rounds[Math.floor((at - opening) / (24 * 60 * 60 * 1_000))]!;
  const isStanding = (number: number, at: number): boolean => {
    const option = options[number - 1]!;
    const isMerged = option.mergedInto !== undefined && at >= Date.parse("2013-04-13T09:30:00Z");
    return Date.parse(option.submittedAt) < at && !isMerged;
  };

  it("arrives early, before the revising, and late, and says that it is synthetic", () => {
    expect(releases.map((at) => roundAt(at).name)).toEqual(["Challenge", "Rate and revise", "Re-rate and bundle"]);
    expect(injects.map(({ number }) => number)).toEqual([1, 2, 3]);
    for (const { body } of injects) expect(body).toMatch(/\*Synthetic: .*\*$/);
  });

  it("is argued and judged after it came, in rounds that permit it, once by each of options that stand", () => {
    for (const [index, { number, comments, judgements }] of injects.entries()) {
      const keys = comments.map(({ key }) => key);
      for (const { key, at, replyTo } of comments) {
        expect(Date.parse(at), `IN-${number} ${key}`).toBeGreaterThan(releases[index]!);
        expect(roundAt(Date.parse(at)).permits).toContain("comment");
        if (replyTo) expect(keys.indexOf(replyTo)).toBeLessThan(keys.indexOf(key));
      }
      for (const { by, at, option } of judgements) {
        const moment = Date.parse(`${at}Z`);
        expect(moment, `${by} on PO-${option}`).toBeGreaterThan(releases[index]!);
        expect(isStanding(option, moment), `${by} on PO-${option}`).toBe(true);
      }
      expect(new Set(judgements.map(({ by, option }) => `${by} ${option}`)).size).toBe(judgements.length);
      const byAuthors = judgements.filter(({ by, option }) => options[option - 1]!.author === by);
      expect(byAuthors.length, `IN-${number}`).toBeGreaterThanOrEqual(6);
      expect(new Set(judgements.map(({ verdict }) => verdict)).size, `IN-${number}`).toBe(3);
    }
  });

  it("changed one option, by its author, and is what the report rests on", () => {
    const bent = options.flatMap(({ number, author, revisions }) =>
      revisions.flatMap(({ by, inject, at }) => (inject ? [{ number, isOwn: by === author, inject, at }] : [])),
    );
    expect(bent).toEqual([{ number: 12, isOwn: true, inject: 2, at: "2013-04-12T14:20:00Z" }]);
    expect(
      references.filter(({ inside }) => inside.startsWith("IN-")).map(({ where, inside }) => [where, inside]),
    ).toEqual([
      ["MN-2 internationalDangers", "IN-2"],
      ["takeaway 1", "IN-1"],
      ["takeaway 6", "IN-3"],
    ]);
  });
});
