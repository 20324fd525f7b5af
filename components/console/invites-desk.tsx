"use client";

import { useState } from "react";
import { CodesTab } from "@/components/invites/codes-tab";
import { LinksTab } from "@/components/invites/links-tab";
import { PeopleTab } from "@/components/invites/people-tab";
import { WaitingTab } from "@/components/invites/waiting-tab";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Tabs } from "@/components/ui/tabs";
import { useExercise, useMe, useRefusal } from "@/lib/client/hooks";
import type { InviteKind } from "@/lib/domain/members/member";

type TabId = "people" | "links" | "codes" | "waiting";

/** All ways in: by mail from a list, by a link that goes round, by a code that is typed; and who waits for a place. */
export function InvitesDesk() {
  const [tab, setTab] = useState<TabId>("people");
  const invites = Object.values(useExercise((state) => state.invites)).toSorted((a, b) => b.issuedAt - a.issuedAt);
  const waiting = useExercise((state) => Object.keys(state.applicants).length);
  const refusal = useRefusal("issue-invite");
  const isOrganizer = useMe()?.role === "organizer";
  const canInvite = refusal === null;
  const of = (kind: InviteKind) => invites.filter((invite) => invite.kind === kind);
  return (
    <>
      <PageHeader
        title="Invitations"
        lede="By mail to a list of people, by a link that goes round, or by codes for a room without mail."
      />
      {refusal && <Notice className="mb-5">{refusal.message}</Notice>}
      <Tabs<TabId>
        label="Ways in"
        isKept
        selectedId={tab}
        onChange={setTab}
        tabs={[
          {
            id: "people",
            label: "People",
            content: <PeopleTab invites={of("personal")} isOrganizer={isOrganizer} canInvite={canInvite} />,
          },
          { id: "links", label: "Links", content: <LinksTab invites={of("link")} canInvite={canInvite} /> },
          { id: "codes", label: "Codes", content: <CodesTab invites={of("code")} canInvite={canInvite} /> },
          {
            id: "waiting",
            label: waiting === 0 ? "Places" : `Places (${waiting} waiting)`,
            content: <WaitingTab isOrganizer={isOrganizer} />,
          },
        ]}
      />
    </>
  );
}
