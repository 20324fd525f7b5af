/** Sends the browser that posted a form on to a path, with a cookie. */
export function seeOther(path: string, cookie: string): Response {
  return new Response(null, { status: 303, headers: { location: path, "set-cookie": cookie } });
}
