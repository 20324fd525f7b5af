import { Notice } from "@/components/ui/notice";
import { countUnborne, nameOfText, type Unborne } from "@/lib/domain/references/unborne";
import { countOf } from "@/lib/domain/report/words";

/** The statements of a report behind which no reference stands, each in its place. */
export function UnborneList({ unborne }: { unborne: Unborne[] }) {
  const count = countUnborne(unborne);
  return (
    <Notice tone="warn" title={`${countOf(count, "statement")} ${count === 1 ? "rests" : "rest"} on no reference`}>
      <p>That you publish it so is recorded, and the report says how many there are.</p>
      <ul className="mt-2 flex max-h-56 flex-col gap-2 overflow-y-auto">
        {unborne.map(({ place, statements }) => (
          <li key={nameOfText(place)}>
            <b className="font-semibold">{nameOfText(place)}</b>
            <ul className="flex flex-col gap-0.5 text-[0.8125rem] text-soft">
              {statements.map((statement, index) => (
                <li key={index} dir="auto">
                  {statement}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
