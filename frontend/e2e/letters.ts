import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Where the service of the stack of `make test` sends its letters; elsewhere they are not to be had. */
export const letterbox = process.env.PAIDEIA_LETTERS

const folder = join(tmpdir(), `paideia-letters-${letterbox ? new URL(letterbox).port : ''}`)

/**
 * Takes the letters of the service for as long as the journeys run, and puts each into a folder of its reader. Readers whose
 * address begins with `unknown-` are refused.
 */
export default function takeLetters() {
  if (!letterbox) return
  rmSync(folder, { recursive: true, force: true })
  const server = createServer(receive).listen(Number(new URL(letterbox).port))
  return () => void server.close()
}

/** The latest letter to that address as it is read, nothing while there is none. */
export function latestLetterTo(address: string): string | undefined {
  const box = join(folder, address)
  const latest = letters(box).at(-1)
  // Lines that were too long for the wire are put together again.
  return latest && readFileSync(join(box, latest), 'utf8').replace(/=\r?\n/g, '')
}

function letters(box: string): string[] {
  try {
    return readdirSync(box).sort()
  } catch {
    return []
  }
}

const answers: Record<string, string> = { DATA: '354 Go on', QUIT: '221 Bye' }

/** As much of SMTP (RFC 5321) as it takes for a letter to be handed over. */
function receive(socket: Socket) {
  let unread = ''
  let readers: string[] = []
  let isLetter = false
  const say = (line: string) => socket.write(`${line}\r\n`)

  function heed(line: string) {
    const verb = line.slice(0, 4).toUpperCase()
    if (verb === 'MAIL') readers = []
    if (verb === 'RCPT') {
      const reader = /<([^>]+)>/.exec(line)?.[1] ?? ''
      if (reader.startsWith('unknown-')) return say(`550 5.1.1 <${reader}>: nobody of that name`)
      readers.push(reader)
    }
    if (verb === 'DATA') isLetter = true
    say(answers[verb] ?? '250 OK')
    if (verb === 'QUIT') socket.end()
  }

  function keep(letter: string) {
    for (const reader of readers) {
      const box = join(folder, reader)
      mkdirSync(box, { recursive: true })
      writeFileSync(join(box, `${String(letters(box).length).padStart(4, '0')}.eml`), letter)
    }
    isLetter = false
    say('250 Taken')
  }

  socket.setEncoding('utf8')
  socket.on('error', () => socket.destroy())
  socket.on('data', (part: string) => {
    unread += part
    for (;;) {
      const end = isLetter ? '\r\n.\r\n' : '\r\n'
      const at = unread.indexOf(end)
      if (at < 0) return
      const read = unread.slice(0, at)
      unread = unread.slice(at + end.length)
      if (isLetter) keep(read)
      else heed(read)
    }
  })
  say('220 localhost')
}
