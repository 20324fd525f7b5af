import Link from "next/link";
import type { ReactNode } from "react";
import { quadrantColor } from "@/components/ui/quadrant";
import type { Axes, Axis, Term } from "@/lib/domain/exercise/setup";
import type { MapDot } from "@/lib/domain/map/dots";
import type { Placement } from "@/lib/domain/options/option";
import type { Criterion } from "@/lib/domain/ratings/criterion";
import { ellipseWords, signed } from "./words";

/** A column of the table; rows without a `value` come last in every order. */
export type Column = {
  id: string;
  /** Columns side by side of the same group stand under its name. */
  group?: string;
  label: string;
  /** What the figures mean. */
  hint?: string;
  value: (dot: MapDot) => number | string | null;
  cell?: (dot: MapDot) => ReactNode;
  className?: string;
};

type ColumnsProps = {
  axes: Axes;
  criteria: readonly Criterion[];
  dots: MapDot[];
  stakeholders: Term[];
  instruments: Term[];
};

/** All that the map shows, on every axis it can be drawn on, as columns; only those of which something is known. */
export function columnsOf({ axes, criteria, dots, stakeholders, instruments }: ColumnsProps): Column[] {
  const scored = criteria.filter(({ id }) => dots.some(({ scores }) => scores[id]));
  return [
    narrative,
    ...coordinates("author", "Its author's place", axes, ({ place }) => place),
    ...(dots.some(({ crowd }) => crowd) ? crowdColumns(axes) : []),
    ...(dots.some(({ crowd }) => crowd?.staffPlace)
      ? coordinates("staff", "The moderators' position", axes, ({ crowd }) => crowd?.staffPlace ?? null)
      : []),
    ...scored.flatMap(scoreColumns),
    {
      id: "status",
      label: "Status",
      value: (dot) => (dot.mergedInto ? `Merged into PO-${dot.mergedInto.number}` : statusWords[dot.status]),
      className: "min-w-32",
    },
    { id: "by", label: "Author", value: ({ author }) => author, className: "min-w-28" },
    terms("stakeholders", "Stakeholders", stakeholders, "min-w-80"),
    terms("instruments", "Instruments", instruments, "min-w-44"),
  ];
}

const statusWords = { submitted: "Submitted", accepted: "Accepted", declined: "Declined" };

/** The first column: which option. */
export function OptionLink({ dot, optionsHref }: { dot: MapDot; optionsHref: string }) {
  return (
    <Link href={`${optionsHref}/${dot.number}`} className="hover:underline">
      <span className="me-2 font-normal text-soft">PO-{dot.number}</span>
      <bdi>{dot.title}</bdi>
    </Link>
  );
}

const narrative: Column = {
  id: "narrative",
  label: "Narrative",
  value: (dot) => dot.narrative?.nickname ?? null,
  cell: (dot) =>
    dot.narrative && (
      <span className="flex items-baseline gap-1.5">
        <span
          aria-hidden
          className="size-2 shrink-0 rounded-full"
          style={{ backgroundColor: quadrantColor[dot.narrative.quadrant] }}
        />
        <bdi>{dot.narrative.nickname}</bdi>
      </span>
    ),
  className: "min-w-36",
};

function coordinates(id: string, group: string, axes: Axes, placeOf: (dot: MapDot) => Placement | null): Column[] {
  return (["x", "y"] as const).map((along) => ({
    id: `${id}-${along}`,
    group,
    label: axes[along].name,
    hint: endsOf(axes[along]),
    value: (dot) => placeOf(dot)?.[along] ?? null,
    cell: (dot) => signed(placeOf(dot)?.[along]),
    className: "min-w-28",
  }));
}

function endsOf({ negative, positive }: Axis): string {
  return `−1 ${negative}, 1 ${positive}`;
}

function crowdColumns(axes: Axes): Column[] {
  const group = "The crowd's place";
  return [
    { id: "n", group, label: "Analysts", hint: "who placed it", value: ({ crowd }) => crowd?.n ?? null },
    ...coordinates("crowd", group, axes, ({ crowd }) => crowd?.median ?? null),
    {
      id: "spread",
      group,
      label: "Middle half",
      hint: "half-axes of its ellipse, angle, centre",
      value: ({ crowd }) => (crowd?.spread ? crowd.spread.rx * crowd.spread.ry : null),
      cell: ({ crowd }) => crowd?.spread && ellipseWords(crowd.spread),
      className: "min-w-48",
    },
    {
      id: "peaks",
      group,
      label: "Split opinion",
      hint: "how many at which two places",
      value: ({ crowd }) => crowd?.peaks?.[1].n ?? null,
      cell: ({ crowd }) =>
        crowd?.peaks?.map(({ n, x, y }, index) => (
          <span key={index} className="block whitespace-nowrap">
            {n} at {signed(x)}, {signed(y)}
          </span>
        )),
      className: "min-w-32",
    },
  ];
}

function scoreColumns({ id, name, low, high }: Criterion): Column[] {
  const group = `${name}: 1 ${low}, 7 ${high}`;
  const part = (key: "median" | "q1" | "q3" | "n", label: string): Column => ({
    id: `${id}-${key}`,
    group,
    label,
    value: ({ scores }) => scores[id]?.[key] ?? null,
  });
  return [part("median", "Median"), part("q1", "Lower quartile"), part("q3", "Upper quartile"), part("n", "Analysts")];
}

function terms(id: "stakeholders" | "instruments", label: string, list: Term[], width: string): Column {
  const names = new Map(list.map((term) => [term.id, term.name]));
  const value = (dot: MapDot): string => dot[id].map((each) => names.get(each) ?? each).join(", ");
  return { id, label, value: (dot) => value(dot) || null, className: `${width} text-[0.8125rem] text-soft` };
}
