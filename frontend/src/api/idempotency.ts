/**
 * The same request sent again carries the same key, until the server has answered it: so a second click after a lost
 * connection does not create a second record.
 */
const unanswered = new Map<string, string>()

export function keyFor(request: Request, body: string | undefined): string {
  const what = nameOf(request, body)
  const key = unanswered.get(what) ?? crypto.randomUUID()
  unanswered.set(what, key)
  return key
}

export function answered(request: Request, body: string | undefined, status: number) {
  if (status < 500 && status !== 409 && status !== 429) unanswered.delete(nameOf(request, body))
}

function nameOf(request: Request, body: string | undefined) {
  return `${request.method} ${request.url} ${body ?? ''}`
}
