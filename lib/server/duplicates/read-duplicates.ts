import { type Compared, type Duplicates, findDuplicates } from "@/lib/domain/duplicates/duplicate";
import { quadrantOf } from "@/lib/domain/map/quadrant";
import type { Id } from "@/lib/domain/primitives";
import { readAt } from "@/lib/server/exercises/read-at";
import { getOption } from "@/lib/server/options/read-option";
import { toContent } from "@/lib/server/options/rows";
import { findNearest } from "@/lib/server/options/search-options";
import { alone } from "@/lib/server/options/standing";

/** So many are compared by all their words, which keeps it quick however many options there are. */
const mostCompared = 40;
const mostShown = 3;

/** The options that may be the same as this one, by what they say and never by how they were rated; throws "not-found". */
export async function readDuplicates(exerciseId: Id, number: number): Promise<Duplicates> {
  const option = await getOption(exerciseId, number);
  const numbers = await findNearest(exerciseId, option.title, option.facets.summary, mostCompared);
  return readAt(exerciseId, async (tx) => {
    const where = { exerciseId, number: { in: numbers, not: number }, status: { not: "declined" }, ...alone };
    const rows = await tx.policyOption.findMany({ where, orderBy: { number: "asc" } });
    const others = rows.map((row) => toCompared({ ...toContent(row), id: row.id, number: row.number }));
    return { duplicates: findDuplicates(toCompared(option), others, mostShown) };
  });
}

type Text = Pick<ReturnType<typeof toContent>, "title" | "facets" | "placement" | "stakeholders" | "instruments">;

function toCompared({ id, number, title, facets, placement, ...option }: Text & { id: Id; number: number }): Compared {
  return {
    ...{ id, number, title, instruments: option.instruments, quadrant: quadrantOf(placement) },
    text: Object.values(facets).join("\n"),
    stakeholders: option.stakeholders.map((stakeholder) => stakeholder.id),
  };
}
