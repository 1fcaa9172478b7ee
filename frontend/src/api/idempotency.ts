import { sha256 } from '@/lib/sha256'

/**
 * The same request sent again carries the same key, until the server has answered it: so a second click after a lost
 * connection does not create a second record.
 */
const unanswered = new Map<string, string>()

export async function keyFor({ method, url }: Request, body: unknown): Promise<string> {
  const what = `${method} ${url} ${await nameOf(body)}`
  const key = unanswered.get(what) ?? crypto.randomUUID()
  unanswered.set(what, key)
  return key
}

export function answered(key: string | null, status: number) {
  if (status >= 500 || status === 409 || status === 429) return
  for (const [what, known] of unanswered) if (known === key) unanswered.delete(what)
}

/** A file by its content: another of the same name is another, and the same chosen again is the same. */
async function nameOf(body: unknown) {
  return body instanceof Blob ? sha256(await body.arrayBuffer()) : String(body ?? '')
}
