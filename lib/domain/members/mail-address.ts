import { z } from "zod";

/** An e-mail address as it is kept and compared: in small letters, without spaces around it. */
export const MailAddress = z
  .string()
  .transform((text) => text.normalize("NFKC").trim().toLowerCase())
  .pipe(z.email("This is not an e-mail address.").max(254));
