import { EmptyState } from "@/components/ui/empty-state";
import { LocalTime } from "@/components/ui/local-time";

type KeptMail = { id: string; to: string; subject: string; text: string; sentAt: number };

/** The mails of the development mailbox. */
export function KeptMails({ mails }: { mails: KeptMail[] }) {
  if (mails.length === 0) {
    return (
      <EmptyState title="No mail yet">Ask for a sign-in link, and its mail appears here after a reload.</EmptyState>
    );
  }
  return (
    <ol className="flex flex-col gap-4">
      {mails.map((mail) => (
        <li key={mail.id} className="rounded-xl border border-line bg-card p-4 sm:p-5">
          <article aria-labelledby={`subject-${mail.id}`}>
            <p className="flex flex-wrap justify-between gap-x-4 text-[0.8125rem] text-soft">
              <span className="min-w-0 wrap-anywhere">To {mail.to}</span>
              <LocalTime at={mail.sentAt} style="relative" />
            </p>
            <h2 id={`subject-${mail.id}`} className="mt-1 text-lg">
              {mail.subject}
            </h2>
            <p className="mt-2 text-sm wrap-anywhere whitespace-pre-line">
              {mail.text
                .trim()
                .split(/(https?:\/\/\S+)/)
                .map(toNode)}
            </p>
          </article>
        </li>
      ))}
    </ol>
  );
}

// Splitting by a group puts the addresses at the odd places.
function toNode(part: string, index: number) {
  if (index % 2 === 0) return part;
  return (
    <a key={index} href={part} className="font-medium text-accent underline">
      {part}
    </a>
  );
}
