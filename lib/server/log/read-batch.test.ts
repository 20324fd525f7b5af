import { beforeAll, describe, expect, it } from "vitest";
import { testDatabase } from "@/test/database";
import { createTestExercise, type Player, type TestExercise } from "@/test/exercise";
import { readWholeLog } from "@/test/log-equals-tables";
import { populate, type Targets } from "@/test/populate";
import { givenTo, type Viewer } from "@/lib/domain/audience";
import { withoutWords } from "@/lib/domain/discussion/hidden";
import type { LoggedEvent } from "@/lib/domain/events";
import { fold } from "@/lib/domain/evolve";
import { Batch } from "@/lib/realtime/messages";
import { readSnapshot } from "@/lib/server/exercises/read-snapshot";
import { readBatch, toBatch } from "./read-batch";

const ground = testDatabase();
let game: TestExercise;
let targets: Targets;

beforeAll(async () => {
  game = await createTestExercise(ground.db);
  targets = await populate(game, "published");
});

const viewerOf = ({ memberId, role }: Player): Viewer => ({ kind: "member", memberId, role, desk: null });
const viewers = (): [string, Viewer, boolean][] => [
  ["organizer", viewerOf(game.organizer), true],
  ["moderator", viewerOf(game.moderator), true],
  ["analyst", viewerOf(game.analyst), false],
  ["observer", viewerOf(game.observer), false],
  ["reader", { kind: "reader" }, false],
];

/** The analyst's comment is hidden: they and staff read it on. */
const silenced = (event: LoggedEvent): LoggedEvent =>
  "commentId" in event.payload && event.payload.commentId === targets.hiddenCommentId ? withoutWords(event) : event;

describe("what a viewer is sent", () => {
  it("holds invites, who waits and what is planned for staff only, and the rest for all", async () => {
    const all = (await readWholeLog(ground.db, game.id)).map(({ event }) => event);
    // Of the flag its maker would be told, too, who is none of these.
    const staffs = /^(invite|applicant|flag|blind)\.|^inject\.(planned|revised|removed)$/;
    const forAll = all.filter(({ type }) => !staffs.test(type));
    expect(all.length - forAll.length).toBeGreaterThan(10);
    for (const [name, viewer, isStaff] of viewers()) {
      const batch = await readBatch(game.id, viewer, 0);
      // What somebody bundles alone is nobody else's before it is revealed.
      const isMine = ({ type, by }: LoggedEvent): boolean =>
        type !== "blind.saved" || (viewer.kind === "member" && by === viewer.memberId);
      const seen = (isStaff ? all : forAll).filter(isMine);
      const events = name === "analyst" || isStaff ? seen : seen.map((event) => silenced(event));
      expect(batch, name).toStrictEqual({ from: 0, to: all.length, events });
    }
  });

  it("tells how far it reaches, also where nothing in it is for them", async () => {
    const log = await readWholeLog(ground.db, game.id);
    const hidden = log.findIndex(({ audience }) => audience === "staff");
    const viewer = viewerOf(game.analyst);
    expect(toBatch(log.slice(hidden, hidden + 1), viewer, hidden)).toEqual({
      from: hidden,
      to: hidden + 1,
      events: [],
    });
    expect(await readBatch(game.id, viewer, log.length)).toEqual({ from: log.length, to: log.length, events: [] });
  });

  it("comes through the wire unchanged", async () => {
    const batch = await readBatch(game.id, viewerOf(game.organizer), 0);
    expect(Batch.parse(JSON.parse(JSON.stringify(batch)))).toStrictEqual(batch);
  });
});

describe("a snapshot", () => {
  it("is what the viewer's part of the log folds into", async () => {
    const log = await readWholeLog(ground.db, game.id);
    for (const [name, viewer, isStaff] of viewers()) {
      const visible = log.flatMap((entry) => givenTo(viewer, entry) ?? []);
      const snapshot = await readSnapshot(game.id, viewer, { threads: "all", options: "all" });
      expect(snapshot.state, name).toStrictEqual({ ...fold(visible), seq: log.length });
      expect(snapshot.viewer).toEqual(viewer);
      expect(Object.keys(snapshot.state.invites).length, name).toBe(isStaff ? 8 : 0);
      expect(Object.keys(snapshot.state.applicants).length, name).toBe(isStaff ? 2 : 0);
    }
  });

  it("without threads and options' texts holds their counts and excerpts", async () => {
    const viewer = viewerOf(game.analyst);
    const { state } = await readSnapshot(game.id, viewer, { threads: "none", options: "cards" });
    const full = await readSnapshot(game.id, viewer, { threads: "all", options: "all" });
    const cards = Object.entries(full.state.options).map(([id, option]) => [id, { ...option, facets: null }]);
    expect(state).toStrictEqual({
      ...full.state,
      threads: {},
      suggestions: {},
      sources: {},
      options: Object.fromEntries(cards) as unknown,
    });
    expect(Object.values(state.options).reduce((sum, option) => sum + option.commentCount, 0)).toBe(3);
  });

  it("names no account", async () => {
    const accounts = [game.organizer, game.moderator, ...game.analysts, game.observer].map(({ userId }) => userId);
    const { state } = await readSnapshot(game.id, viewerOf(game.organizer), { threads: "all", options: "all" });
    const said = JSON.stringify(state) + JSON.stringify(await readBatch(game.id, viewerOf(game.organizer), 0));
    for (const userId of accounts) expect(said).not.toContain(userId);
  });
});
