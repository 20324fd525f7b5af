import type { Metadata } from "next";
import { redirect } from "next/navigation";
import type { ReactNode } from "react";
import { DeleteAccount } from "@/components/account/delete-account";
import { MailForm } from "@/components/account/mail-form";
import { MyExercises } from "@/components/account/my-exercises";
import { NameForm } from "@/components/account/name-form";
import { NewToken } from "@/components/account/new-token";
import { PartList } from "@/components/account/part-list";
import { SessionList } from "@/components/account/session-list";
import { SignOut } from "@/components/account/sign-out";
import { TokenList } from "@/components/account/token-list";
import { YourData } from "@/components/account/your-data";
import { ZoneForm } from "@/components/account/zone-form";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { isAdmin } from "@/lib/server/admin/is-admin";
import { readMailSettings } from "@/lib/server/attention/mail-settings";
import { demoSlugs } from "@/lib/server/auth/demo";
import { listSessions } from "@/lib/server/auth/sessions";
import { listTokens } from "@/lib/server/auth/tokens";
import { getVisitor } from "@/lib/server/auth/page-visitor";
import { findZone } from "@/lib/server/auth/zone";
import { db } from "@/lib/server/db/client";
import { isDemo } from "@/lib/server/env";
import { listExercises } from "@/lib/server/exercises/list-exercises";
import { listNeeding } from "@/lib/server/privacy/leave";

export const metadata: Metadata = { title: "Account" };

const titles = {
  exercises: "Your exercises",
  mail: "What comes by mail",
  sessions: "Where you are signed in",
  tokens: "Tokens for the API",
  "your-data": "Your data",
  delete: "Delete account",
};
type Part = keyof typeof titles;
const parts = Object.entries(titles).map(([id, title]) => ({ id, title }));

export default async function AccountPage() {
  const visitor = await getVisitor();
  if (!visitor) redirect("/sign-in?next=/account");
  const { userId, name, email, sessionOrTokenId } = visitor;
  const [visible, sessions, tokens, zone, mail, needing] = await Promise.all([
    listExercises(userId),
    listSessions(userId, sessionOrTokenId),
    listTokens(userId),
    findZone(userId),
    readMailSettings(userId),
    listNeeding(db().prisma, userId),
  ]);
  const exercises = visible.filter(({ role }) => role !== null);
  // A persona of a demonstration has no address either, and can be entered again.
  const isPersona = isDemo() && exercises.some(({ slug }) => demoSlugs.includes(slug));
  const isGuest = email === null && !isPersona;

  return (
    <div className="mx-auto grid max-w-2xl gap-x-12 gap-y-2 lg:max-w-4xl lg:grid-cols-[11.5rem_minmax(0,1fr)]">
      <div className="lg:col-span-2">
        <PageHeader
          title="Account"
          lede={email ? `Signed in as ${email}` : "You are here without an e-mail address."}
          actions={
            <>
              {isAdmin(visitor) && <LinkButton href="/admin">How Sandtable runs</LinkButton>}
              <SignOut isGuest={isGuest} />
            </>
          }
        />
        {isGuest && (
          <Notice tone="warn" className="mb-5">
            You joined as a guest: only this browser knows you, so keep its cookies as long as the exercise runs.
          </Notice>
        )}
      </div>
      <PartList parts={parts} />
      <div className="flex min-w-0 flex-col gap-10">
        <NameForm name={name ?? ""} />
        <Section id="exercises">
          <MyExercises exercises={exercises} />
        </Section>
        <Section
          id="mail"
          lede="Of all your exercises. What concerns you is always to be found in the exercise itself, behind the bell."
        >
          <ZoneForm zone={zone} />
          {email ? (
            <MailForm settings={mail} />
          ) : (
            <Notice>Nothing comes to you by mail: there is no e-mail address here to send it to.</Notice>
          )}
        </Section>
        <Section id="sessions" lede="End a session that you do not know, or one on a device you no longer have.">
          <SessionList sessions={sessions} />
        </Section>
        <Section id="tokens" lede="A program with a token of yours can do all that you can.">
          <TokenList tokens={tokens} />
          <NewToken />
        </Section>
        <Section id="your-data" lede="All that this Sandtable keeps of you, over all exercises.">
          <YourData />
        </Section>
        <Section id="delete">
          <DeleteAccount needing={needing} />
        </Section>
      </div>
    </div>
  );
}

type SectionProps = { id: Part; lede?: string; children: ReactNode };

function Section({ id, lede, children }: SectionProps) {
  return (
    <section id={id} className="flex flex-col gap-4">
      <div>
        <h2 className="text-xl">{titles[id]}</h2>
        {lede && <p className="mt-0.5 text-sm text-soft">{lede}</p>}
      </div>
      {children}
    </section>
  );
}
