import { randomUUID } from "node:crypto";
import type { CommandInput } from "@/lib/domain/commands";
import { quadrantOf } from "@/lib/domain/map/quadrant";
import { findNarrativeOf } from "@/lib/domain/narratives/evolve";
import { type PolicyOption, standsAlone } from "@/lib/domain/options/option";
import type { Activity } from "@/lib/domain/rounds/round";
import { closedCodes, type CrowdMember } from "./member";
import type { Pace } from "./pace";
import type { Plan } from "./plan";
import { synthetic } from "./words";

type Unnumbered = CommandInput extends infer C
  ? C extends { id: string }
    ? Omit<C, "id"> & { id?: string }
    : never
  : never;

/**
 * The moderators at work: each call does what is needed now and permitted, and nothing twice, so
 * that what a deadline or a server that was away kept them from is done by the next call.
 */
export function createModeration(plan: Plan, moderators: CrowdMember[]) {
  const fates = new Map(plan.options.map((option) => [option.id, option]));
  const done = new Set<string>();

  /** Sends what has not been accepted yet under this name; in vain when the round has closed. */
  async function once(name: string, moderator: CrowdMember, command: Unnumbered): Promise<void> {
    if (done.has(name)) return;
    const { outcome } = await moderator.act({ id: randomUUID(), ...command } as CommandInput, closedCodes);
    if (outcome === "accepted") done.add(name);
  }

  /** Lets each moderator do their share, one thing after the other, having seen what the others did. */
  async function shareOut<T>(
    pace: Pace,
    list: (moderator: CrowdMember) => T[],
    act: (entry: T, moderator: CrowdMember) => Promise<void>,
  ) {
    const part = async (moderator: CrowdMember, mine: number) => {
      await moderator.catchesUp(pace.isOver);
      const share = list(moderator).filter((_, index) => index % moderators.length === mine);
      for (const entry of share) {
        if (pace.isOver()) return;
        await act(entry, moderator);
        await pace.breath();
      }
    };
    await Promise.all(moderators.map(part));
  }

  const optionsOf = ({ live }: CrowdMember): PolicyOption[] =>
    Object.values(live.getState().options).toSorted((a, b) => a.number - b.number);
  const bundleable = (moderator: CrowdMember): PolicyOption[] =>
    optionsOf(moderator).filter((option) => option.status === "accepted" && standsAlone(option));
  const narrativeFor = (moderator: CrowdMember, option: PolicyOption) =>
    Object.values(moderator.live.getState().narratives).find(
      ({ quadrant }) => quadrant === quadrantOf(option.placement),
    );

  const triage = (pace: Pace) =>
    shareOut(pace, optionsOf, async (option, moderator) => {
      if (option.status !== "submitted") return;
      const reason = `${synthetic} It repeats what others say with more detail.`;
      if (fates.get(option.id)?.fate !== "decline")
        await once(`triage ${option.id}`, moderator, { type: "accept-option", optionId: option.id });
      else await once(`triage ${option.id}`, moderator, { type: "decline-option", optionId: option.id, reason });
    });

  const merge = (pace: Pace) =>
    shareOut(pace, optionsOf, async (option, moderator) => {
      const into = fates.get(option.id)?.mergeInto;
      const target = into && moderator.live.getState().options[into.id];
      if (option.status !== "accepted" || target?.status !== "accepted") return;
      await once(`merge ${option.id}`, moderator, {
        type: "merge-option",
        optionId: option.id,
        intoId: target.id,
        note: synthetic,
      });
    });

  const createNarratives = (pace: Pace) =>
    shareOut(
      pace,
      () => plan.narratives,
      ({ id, first }, moderator) => once(`narrative ${id}`, moderator, { id, type: "create-narrative", texts: first }),
    );

  const bundle = (pace: Pace) =>
    shareOut(pace, bundleable, async (option, moderator) => {
      const narrative = narrativeFor(moderator, option);
      if (!narrative || findNarrativeOf(moderator.live.getState().narratives, option.id)) return;
      const command = { type: "bundle-option" as const, optionId: option.id, narrativeId: narrative.id, index: 100 };
      await once(`bundle ${option.id}`, moderator, command);
    });

  /** Every fifth option goes to the top of its narrative. */
  const reorder = (pace: Pace) =>
    shareOut(pace, bundleable, async (option, moderator) => {
      const narrative = findNarrativeOf(moderator.live.getState().narratives, option.id);
      if (!narrative || option.number % 5 !== 0) return;
      const command = { type: "bundle-option" as const, optionId: option.id, narrativeId: narrative.id, index: 0 };
      await once(`reorder ${option.id}`, moderator, command);
    });

  const conclude = async (pace: Pace): Promise<void> => {
    await shareOut(
      pace,
      () => plan.narratives,
      async ({ id, final }, moderator) => {
        const held = moderator.live.getState().narratives[id];
        if (!held) return;
        await once(`texts ${id}`, moderator, {
          type: "edit-narrative",
          narrativeId: id,
          baseVersion: held.version,
          changes: final,
        });
      },
    );
    await shareOut(
      pace,
      () => plan.takeaways,
      ({ id, texts }, moderator) => once(`takeaway ${id}`, moderator, { id, type: "add-takeaway", texts }),
    );
  };

  /** What moderators do while the open round permits `permits`; all of it once the exercise is closed. */
  return async function moderate(permits: Activity[], pace: Pace): Promise<void> {
    await triage(pace);
    if (permits.includes("bundle")) {
      for (const step of [merge, createNarratives, bundle, reorder]) await step(pace);
    }
    if (permits.includes("conclude")) await conclude(pace);
  };
}

export type Moderation = ReturnType<typeof createModeration>;
