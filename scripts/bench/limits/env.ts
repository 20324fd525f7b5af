/** What a bare server is told by the one that starts it. */
export function bareEnv(): { port: number; url: string } {
  const { PORT, DATABASE_URL } = process.env;
  if (!PORT || !DATABASE_URL) throw new Error("PORT and DATABASE_URL are what this needs.");
  return { port: Number(PORT), url: DATABASE_URL };
}
