import { frameMail } from "./frame";

/** The mail with the link that signs somebody in. */
export function signInMail(url: string): { subject: string; text: string; html: string } {
  const { host } = new URL(url);
  return frameMail({
    subject: `Sign in to Sandtable at ${host}`,
    paragraphs: [`Sign in to Sandtable at ${host}:`],
    link: { label: "Sign in", url },
    smallPrint: "The link works once, within 24 hours. If you did not ask for it, ignore this mail; nothing happens.",
  });
}
