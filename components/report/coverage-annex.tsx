import { clsx } from "clsx";
import Link from "next/link";
import { optionPath } from "@/components/options/option-path";
import { quadrantColor } from "@/components/ui/quadrant";
import type { Voices } from "@/lib/domain/coverage/coverage";
import { gridCell, nothingMissing, sayCovered, sayVoices } from "@/lib/domain/report/coverage-blocks";
import type { ReportCoverage } from "@/lib/domain/report/schema";
import { PartTitle } from "./chapter-section";

const textClass = "measure font-read text-[1.125rem] leading-[1.62]";

/** What the options covered: the grid, the quarters of the map, what was missing, and what was called for. */
export function CoverageAnnex({ coverage, slug }: { coverage: ReportCoverage; slug: string }) {
  const { options, quadrants, instruments, stakeholders, calls } = coverage;
  return (
    <>
      <p className={textClass}>{sayCovered(coverage)}</p>
      {options > 0 && (
        <>
          {instruments.length + stakeholders.length > 0 && <Grid coverage={coverage} />}
          <PartTitle>The quarters of the map</PartTitle>
          <ul className="grid max-w-2xl gap-2 sm:grid-cols-2">
            {quadrants.map(({ quadrant, name, ...voices }) => (
              <li
                key={quadrant}
                className="rounded-lg border border-s-4 border-line bg-card px-3.5 py-2.5"
                style={{ borderInlineStartColor: quadrantColor[quadrant] }}
              >
                <bdi className="block text-sm text-soft">{name}</bdi>
                <span className="font-semibold">{sayVoices(voices)}</span>
              </li>
            ))}
          </ul>
          <PartTitle>What was missing</PartTitle>
          <Missing coverage={coverage} />
        </>
      )}
      {calls.length > 0 && (
        <>
          <PartTitle>Calls for proposals</PartTitle>
          <Calls calls={calls} slug={slug} />
        </>
      )}
    </>
  );
}

function Grid({ coverage: { instruments, stakeholders, options, authors } }: { coverage: ReportCoverage }) {
  const caption = "Options by stakeholder and instrument";
  const headClass = "min-w-16 max-w-28 px-1 align-bottom text-xs text-soft";
  const nameClass = "sticky start-0 z-10 min-w-28 max-w-56 bg-paper pe-3 text-start";
  return (
    <div tabIndex={0} role="region" aria-label={caption} className="relative mt-5 overflow-x-auto pb-2">
      <table className="border-separate border-spacing-0.5 text-sm tabular-nums print:text-xs">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={clsx(nameClass, "align-bottom text-xs text-soft")}>
              Stakeholder
            </th>
            {[...instruments.map(({ name }) => name), "In all"].map((name, place) => (
              <th key={place} scope="col" className={headClass}>
                <bdi>{name}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {stakeholders.map(({ name, cells, ...sum }) => (
            <Row key={name} name={name} cells={cells} sum={sum} nameClass={nameClass} />
          ))}
          <Row name="In all" cells={instruments} sum={{ options, authors }} nameClass={nameClass} isSum />
        </tbody>
      </table>
    </div>
  );
}

type RowProps = { name: string; cells: Voices[]; sum: Voices; nameClass: string; isSum?: boolean };

function Row({ name, cells, sum, nameClass, isSum = false }: RowProps) {
  return (
    <tr>
      <th scope="row" className={clsx(nameClass, "wrap-anywhere", isSum ? "font-semibold" : "font-medium")}>
        <bdi>{name}</bdi>
      </th>
      {cells.map((voices, place) => (
        <Cell key={place} voices={voices} isSum={isSum} />
      ))}
      <Cell voices={sum} isSum />
    </tr>
  );
}

function Cell({ voices, isSum }: { voices: Voices; isSum: boolean }) {
  const { text, look } = gridCell(voices);
  return (
    <td
      className={clsx(
        "h-9 rounded-md border px-1.5 text-center",
        look === "empty" && "border-dashed border-edge text-soft",
        look === "one-voice" && "border-2 border-warn",
        look === "plain" && (isSum ? "border-transparent" : "border-line"),
        look !== "empty" && (isSum ? "bg-wash font-semibold" : "bg-card"),
      )}
    >
      <span aria-hidden>{text}</span>
      <span className="sr-only">{sayVoices(voices)}</span>
    </td>
  );
}

function Missing({ coverage: { gaps, moreGaps } }: { coverage: ReportCoverage }) {
  if (gaps.length === 0) return <p className={textClass}>{nothingMissing}</p>;
  return (
    <>
      <ul className={clsx(textClass, "flex list-disc flex-col gap-1 ps-5")}>
        {gaps.map((sentence) => (
          <li key={sentence} dir="auto">
            {sentence}.
          </li>
        ))}
      </ul>
      {moreGaps && <p className="mt-3 text-sm text-soft">{moreGaps}.</p>}
    </>
  );
}

function Calls({ calls, slug }: { calls: ReportCoverage["calls"]; slug: string }) {
  return (
    <ul className="flex max-w-[44.5rem] flex-col gap-5">
      {calls.map(({ number, of, text, answers, isClosed }) => (
        <li key={number} className="border-s-2 border-line ps-4">
          <p className="text-sm font-semibold">
            <span className="text-soft tabular-nums">CP-{number}</span> <bdi>{of}</bdi>
          </p>
          <p dir="auto" className="mt-1 font-read text-[1.0625rem] leading-normal whitespace-pre-line">
            {text}
          </p>
          <p className="mt-1 text-sm text-soft">
            {answers.length === 0 ? "No option answered it" : "Answered by "}
            {answers.map((answer, place) => (
              <span key={answer}>
                {place > 0 && ", "}
                <Link href={optionPath(slug, answer)} prefetch={false} className="underline underline-offset-2">
                  PO-{answer}
                </Link>
              </span>
            ))}
            ; {isClosed ? "the gap is closed." : "the gap is still open."}
          </p>
        </li>
      ))}
    </ul>
  );
}
