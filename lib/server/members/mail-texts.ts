import { frameMail } from "@/lib/server/mail/frame";

export type Heading = { title: string; question: string };

type Invited = { name: string; role: string; expiresAt: number | null; url: string };

const article = (role: string): string => (/^[aeiou]/.test(role) ? "an" : "a");

/** The mail with somebody's own invitation. */
export function invitationMail({ title, question }: Heading, { name, role, expiresAt, url }: Invited) {
  return frameMail({
    subject: `You are invited: ${title}`,
    paragraphs: [
      name ? `Hello ${name},` : "Hello,",
      `you are invited to a Sandtable exercise, “${title}”, as ${article(role)} ${role}. It asks:`,
      question,
    ],
    link: { label: "Join the exercise", url },
    smallPrint: [
      "This invitation is yours alone and works once.",
      expiresAt === null ? "" : `It can be used until ${inWords(expiresAt)}.`,
      "If you do not know what it is about, ignore this mail; nothing happens.",
    ]
      .filter(Boolean)
      .join(" "),
  });
}

/** To somebody who has waited for a place. */
export function admittedMail({ title, question }: Heading, { role, url }: { role: string; url: string }) {
  return frameMail({
    subject: `There is a place for you: ${title}`,
    paragraphs: [
      `There is a place for you now in “${title}”. You are ${article(role)} ${role} there. It asks:`,
      question,
    ],
    link: { label: "Go to the exercise", url },
    smallPrint: "You get this mail because you have waited for a place in this exercise.",
  });
}

const date = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "short", timeZone: "UTC" });

function inWords(instant: number): string {
  return `${date.format(instant)} UTC`;
}
