import { connect } from 'node:net'

/** The database of the stack of `make test`; elsewhere it is not to be had. */
export const database = process.env.PAIDEIA_DATABASE

/**
 * Lets a year pass for one commitment, so that a report on it is due today: all its days move back by that, and whoever looks
 * for reports to remind of looks at once. Through the service nobody can bring that about but by waiting.
 */
export async function aYearPasses(commitment: string) {
  if (!/^[0-9a-f-]{36}$/.test(commitment)) throw new Error(`${commitment} is no id`)
  const back = (...columns: string[]) =>
    columns.map((column) => `${column} = (${column} - interval '12 months')::date`).join(', ')
  await tell(`
    update commitment set ${back('published_on', 'last_accepted_on', 'amber_on', 'red_on', 'report_sort')}
     where id = '${commitment}';
    update progress_report set ${back('from_day', 'to_day', 'accepted_on')} where commitment_id = '${commitment}';
    update scheduled_tasks set execution_time = now() where task_name = 'report-reminders' and not picked`)
}

/** As much of the protocol of PostgreSQL (version 3.0, simple query) as it takes to change something. */
function tell(sql: string): Promise<void> {
  const { hostname, port, pathname } = new URL(database ?? '')
  const name = pathname.slice(1)
  return new Promise((resolve, reject) => {
    let unread = Buffer.alloc(0)
    let isAsked = false
    const socket = connect(Number(port), hostname)
    const fail = (error: Error) => {
      socket.destroy()
      reject(error)
    }
    socket.on('error', fail)
    socket.on('close', () => reject(new Error('The database hung up')))
    socket.on('connect', () => socket.write(startup(name)))
    socket.on('data', (part) => {
      unread = Buffer.concat([unread, part])
      while (unread.length >= 5 && unread.length > unread.readUInt32BE(1)) {
        const kind = String.fromCharCode(unread[0] ?? 0)
        const body = unread.subarray(5, unread.readUInt32BE(1) + 1)
        unread = unread.subarray(unread.readUInt32BE(1) + 1)
        if (kind === 'E') return fail(new Error(body.toString('utf8').replaceAll('\0', ' ')))
        // The stack lets everybody on this machine in.
        if (kind === 'R' && body.readUInt32BE(0) !== 0) return fail(new Error('The database wants a password'))
        if (kind === 'Z' && isAsked) {
          resolve()
          return socket.end()
        }
        if (kind === 'Z') {
          isAsked = true
          socket.write(message('Q', `${sql}\0`))
        }
      }
    })
  })
}

function startup(name: string) {
  const words = Buffer.from(`user\0${name}\0database\0${name}\0\0`)
  const head = Buffer.alloc(8)
  head.writeUInt32BE(8 + words.length, 0)
  head.writeUInt32BE(3 << 16, 4)
  return Buffer.concat([head, words])
}

function message(kind: string, words: string) {
  const body = Buffer.from(words)
  const head = Buffer.alloc(5)
  head.write(kind, 0, 'latin1')
  head.writeUInt32BE(4 + body.length, 1)
  return Buffer.concat([head, body])
}
