import type { LoggedEvent } from "@/lib/domain/events";
import type { Id } from "@/lib/domain/primitives";
import type { ExerciseState } from "@/lib/domain/state";
import type { News } from "./showpiece";

export type Told = Omit<News, "beat">;

/** What somebody would tell of an event who has a minute for a week, by the names of the moment after it; else null. */
export function newsOf(event: LoggedEvent, state: ExerciseState): Told | null {
  const numberOf = (id: Id): number | null => state.options[id]?.number ?? null;
  const option = (id: Id): string => `PO-${numberOf(id) ?? "?"}`;
  const told = (kind: News["kind"], words: string, id?: Id): Told => ({
    ...{ kind, words },
    option: id === undefined ? null : numberOf(id),
  });
  switch (event.type) {
    case "exercise.opened":
      return told("round", "The exercise opens");
    case "round.opened":
    case "round.reopened":
      return told("round", `${roundName(event.payload.roundId, state)} begins`);
    case "round.closed": {
      const round = state.rounds.find(({ id }) => id === event.payload.roundId);
      if (!round || round.revealedAt !== event.at) return null;
      return told("ratings", `The ratings of “${round.name}” are opened: options move to where the crowd puts them`);
    }
    case "option.submitted":
      return told(
        "option",
        `PO-${event.payload.number} proposed: ${event.payload.content.title}`,
        event.payload.optionId,
      );
    case "option.revised":
      return told(
        "revision",
        revisedWords(option(event.payload.optionId), event.payload.revision),
        event.payload.optionId,
      );
    case "inject.released":
      return told("inject", `IN-${event.payload.number} arrives: ${event.payload.content.title}`);
    case "option.judged": {
      const { optionId, injectId, verdict } = event.payload;
      if (verdict === null) return null;
      return told(
        "verdict",
        `Tested by IN-${state.injects[injectId]?.number ?? "?"}: ${option(optionId)} ${verdict}`,
        optionId,
      );
    }
    case "option.merged":
      return told(
        "bundling",
        `${option(event.payload.optionId)} merged into ${option(event.payload.intoId)}`,
        event.payload.optionId,
      );
    case "narrative.created":
      return told("bundling", `MN-${event.payload.number} takes shape: ${event.payload.texts.nickname}`);
    case "option.bundled": {
      const nickname = state.narratives[event.payload.narrativeId]?.nickname ?? "a narrative";
      return told("bundling", `${option(event.payload.optionId)} joins ${nickname}`, event.payload.optionId);
    }
    case "contradiction.flagged": {
      const [one, other] = event.payload.optionIds;
      return told("bundling", `${option(one)} and ${option(other)} are said to contradict each other`);
    }
    case "narrative.edited": {
      const narrative = state.narratives[event.payload.narrativeId];
      return narrative ? told("report", `MN-${narrative.number} is written: ${narrative.tagline}`) : null;
    }
    case "narrative.ratified": {
      const { narrativeId, stance } = event.payload;
      const nickname = state.narratives[narrativeId]?.nickname ?? "a narrative";
      return stance === "endorse" ? null : told("report", `${stanceWords[stance]} ${nickname}, and says why`);
    }
    case "takeaway.added":
      return told("report", `Takeaway ${state.takeaways.length}: ${event.payload.texts.statement}`);
    case "exercise.closed":
      return told("report", "The exercise closes");
    case "exercise.published":
      return told("report", "The report is published");
    default:
      return null;
  }
}

const stanceWords = { reserve: "A member has a reservation about", dissent: "A member dissents from" };

function roundName(id: Id, { rounds }: ExerciseState): string {
  const name = rounds.find((round) => round.id === id)?.name;
  return name === undefined ? "A round" : `“${name}”`;
}

function revisedWords(option: string, revision: number): string {
  return `${option} is revised: revision ${revision}`;
}
