/** Sends the browser that posted a form on to a path, with cookies. */
export function seeOther(path: string, cookies: string[]): Response {
  const headers = new Headers({ location: path });
  for (const cookie of cookies) headers.append("set-cookie", cookie);
  return new Response(null, { status: 303, headers });
}
