import type { Metadata } from "next";
import { InvitesDesk } from "@/components/console/invites-desk";

export const metadata: Metadata = { title: "Invitations" };

export default function InvitesPage() {
  return <InvitesDesk />;
}
