/** What became of an attempt to send a mail. */
export type Outcome =
  | { kind: "sent" }
  /** For good: the same mail would be refused again. */
  | { kind: "refused"; problem: string }
  /** The server has not taken it, and may another time. */
  | { kind: "later"; problem: string }
  /** The line broke after the mail had been handed over and before the server had answered. */
  | { kind: "unsure"; problem: string };

export type Letter = {
  key: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  headers: Record<string, string>;
};

/** Where mails leave; after an outcome other than "sent" it is closed and opened anew. */
export type Outlet = { send: (letter: Letter) => Promise<Outcome>; close: () => void };
