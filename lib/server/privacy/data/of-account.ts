import { z } from "zod";
import { type Collection, id, json, maybe, moment, text, whole } from "./collection";

const ofUser = `"userId" = $1::uuid`;
const inExercise = `(SELECT title FROM exercise WHERE exercise.id = "exerciseId")`;
/** What a mail was about, by the first word of its key. */
const about = `CASE substring(key from '^[a-z]+') WHEN 'invite' THEN 'an invitation' WHEN 'admitted' THEN 'a place'
  WHEN 'nudge' THEN 'a word of the organizers' WHEN 'notices' THEN 'notices' ELSE 'other' END`;

/** What is kept of a person beside the exercises. Secrets, and hashes of them, stay where they are. */
export const ofAccount: Collection[] = [
  {
    ...{ name: "account", title: "Your account", table: "user", whose: "id = $1::uuid", order: "id" },
    row: z.object({
      ...{ id, name: maybe(text), email: maybe(text), emailVerified: maybe(moment), image: maybe(text) },
      ...{ createdAt: moment, zone: maybe(text) },
    }),
  },
  {
    ...{ name: "sign-in-methods", title: "Services you sign in with", table: "account", whose: ofUser, order: "id" },
    row: z.object({ provider: text, type: text, providerAccountId: text, scope: maybe(text) }),
  },
  {
    ...{
      name: "sessions",
      title: "Where you are signed in",
      table: "session",
      whose: ofUser,
      order: `"createdAt", id`,
    },
    row: z.object({ createdAt: moment, expires: moment }),
  },
  {
    ...{ name: "tokens", title: "Tokens for the API", table: "api_token", whose: ofUser, order: `"createdAt", id` },
    row: z.object({ name: text, createdAt: moment, lastUsedAt: maybe(moment), revokedAt: maybe(moment) }),
  },
  {
    ...{ name: "mail-settings", title: "What comes by mail", table: "mail_settings", whose: ofUser, order: `"userId"` },
    row: z.object({ settings: json }),
  },
  {
    ...{ name: "sign-in-mails", title: "Links to sign in that were asked for", table: "verification_token" },
    ...{
      isByAddress: true,
      whose: "lower(identifier) = lower($1)",
      order: "expires",
      row: z.object({ identifier: text, expires: moment }),
    },
  },
  {
    ...{ name: "mails", title: "Mails to you", table: "outgoing_mail" },
    ...{ isByAddress: true, whose: `lower("to") = lower($1)`, order: `"writtenAt", id`, as: { about } },
    row: z.object({ to: text, about: text, state: text, writtenAt: moment, sentAt: maybe(moment) }),
  },
  {
    ...{ name: "mailbox", title: "Mails kept in this Sandtable's own mailbox", table: "kept_mail" },
    ...{
      isByAddress: true,
      whose: `lower("to") = lower($1)`,
      order: `"sentAt", id`,
      row: z.object({ to: text, sentAt: moment }),
    },
  },
  {
    ...{
      name: "invitations",
      title: "Invitations to you",
      table: "invite",
      isByAddress: true,
      whose: "lower(email) = lower($1)",
    },
    ...{ order: `"issuedAt", id`, as: { exercise: inExercise } },
    row: z.object({
      ...{ exercise: text, role: text, email: maybe(text), name: text, region: text, field: text, resends: whole },
      ...{ issuedAt: moment, expiresAt: maybe(moment), revokedAt: maybe(moment), resentAt: maybe(moment) },
    }),
  },
  {
    ...{
      name: "waiting",
      title: "Where you wait for a place",
      table: "applicant",
      whose: ofUser,
      order: `"queuedAt", id`,
    },
    as: { exercise: inExercise },
    row: z.object({ exercise: text, role: text, alias: text, region: text, field: text, queuedAt: moment }),
  },
];
