import type { Role } from "@/lib/domain/members/member";

type Invite = { exerciseTitle: string; question: string; role: Role };

const duties: Record<Role, string> = {
  organizer: "You run the exercise: its clock, its invitations, what is published.",
  moderator: "You look through what comes in, merge, bundle, and write the narratives.",
  analyst: "You propose policy options and argue those of the others.",
  observer: "You follow everything and change nothing.",
};

/** What one is invited to, and as what. */
export function InviteSummary({ invite }: { invite: Invite }) {
  return (
    <div>
      <p className="kicker mb-2">You are invited as {invite.role}</p>
      <h1 dir="auto" className="text-[1.75rem] sm:text-[2.125rem]">
        {invite.exerciseTitle}
      </h1>
      <p dir="auto" className="mt-2 font-read text-[1.1875rem] leading-normal text-soft">
        {invite.question}
      </p>
      <p className="mt-3 text-sm">{duties[invite.role]}</p>
    </div>
  );
}
