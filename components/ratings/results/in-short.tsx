import { OptionLink } from "@/components/options/option-link";
import type { Headline } from "@/lib/domain/ratings/findings/headlines";

/** The first things to know, before any table. */
export function InShort({ headlines }: { headlines: Headline[] }) {
  return (
    <section aria-labelledby="in-short" className="mb-8">
      <h2 id="in-short" className="sr-only">
        In short
      </h2>
      <div className="grid gap-x-10 gap-y-6 border-y border-line py-5 md:grid-cols-2">
        {headlines.map(({ title, sentences, listTitle, named }) => (
          <div key={title} className="min-w-0">
            <h3 className="text-lg">{title}</h3>
            {sentences.map((sentence) => (
              <p key={sentence} className="mt-1 font-read text-[1.0625rem] leading-normal">
                {sentence}
              </p>
            ))}
            {named.length > 0 && (
              <>
                <h4 className="mt-3 font-ui text-[0.8125rem] font-semibold tracking-normal text-soft">{listTitle}</h4>
                <ul className="mt-1 flex flex-col gap-1 text-sm">
                  {named.map(({ option, note }) => (
                    <li key={option.id}>
                      <OptionLink option={option} /> <span className="text-soft tabular-nums">{note}</span>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </div>
        ))}
      </div>
    </section>
  );
}
