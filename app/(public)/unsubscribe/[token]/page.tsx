import type { Metadata } from "next";
import { NarrowPage } from "@/components/account/narrow-page";
import { DeadEnd } from "@/components/frame/dead-end";
import { PublicMasthead } from "@/components/frame/public-masthead";
import { LinkButton } from "@/components/ui/button";
import { buttonClass } from "@/components/ui/button-class";
import { wantsNoMail } from "@/lib/domain/attention/mail-settings";
import { readMailSettings } from "@/lib/server/attention/mail-settings";
import { findSubscriber } from "@/lib/server/attention/unsubscribe";

export const metadata: Metadata = { title: "No more mails", robots: { index: false } };

export default async function UnsubscribePage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const userId = await findSubscriber(token);
  return (
    <>
      <PublicMasthead />
      <main className="page-width pb-20">
        {userId === null ? (
          <DeadEnd
            title="This link stops no mails"
            actions={<LinkButton href="/account#mail">What comes by mail</LinkButton>}
          >
            It may not be complete. Signed in, you find on your account page what comes to you by mail.
          </DeadEnd>
        ) : wantsNoMail(await readMailSettings(userId)) ? (
          <NarrowPage
            title="No more mails"
            lede="Nothing that happens in your exercises is sent to you any more. In the exercises themselves you find all of it."
          >
            <LinkButton href="/account#mail" className="self-start">
              Choose what comes by mail
            </LinkButton>
          </NarrowPage>
        ) : (
          <NarrowPage
            title="No more mails?"
            lede="Nothing that happens in your exercises will be sent to you by mail. Mails that you ask for yourself, to sign in, still come."
          >
            <form method="post" action={`/api/v1/unsubscribe/${token}`} className="flex flex-wrap gap-2">
              <input type="hidden" name="page" value="yes" />
              <button type="submit" className={buttonClass({ variant: "primary" })}>
                No more mails
              </button>
              <LinkButton href="/account#mail" variant="quiet">
                Only fewer
              </LinkButton>
            </form>
          </NarrowPage>
        )}
      </main>
    </>
  );
}
