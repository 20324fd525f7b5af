import pg from "pg";

export const dynamic = "force-dynamic";

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
pool.on("error", (error) => console.error(error.message));

export default async function Page() {
  const { rows } = await pool.query("SELECT count(*)::int AS posts FROM room");
  return <main>{rows[0].posts} rooms</main>;
}
