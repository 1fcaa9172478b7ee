import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { APIRequestContext } from '@playwright/test'
import { expect, test } from './fixtures'

const { PAIDEIA_API: api, PAIDEIA_LOGS: logs, PAIDEIA_TOKEN_URL: tokenUrl, PAIDEIA_TRACES: traces } = process.env

test.skip(!logs, 'what is seen from outside is looked at in the stack of make test')

async function tokenOf(account: string, request: APIRequestContext): Promise<string> {
  const form = {
    grant_type: 'password',
    client_id: 'paideia-test',
    scope: 'openid',
    username: account,
    password: account,
  }
  return (await (await request.post(tokenUrl ?? '', { form })).json()).access_token
}

test('the log is for machines, and tells no secret and nothing of people', async ({ request }) => {
  const token = await tokenOf('focal-espoo', request)
  const headers = { Authorization: `Bearer ${token}` }
  const email = `invited-${randomBytes(4).toString('hex')}@example.org`
  const unknown = `unknown-${email}`

  await test.step('an invitation, whose link is a secret', async () => {
    const made = await request.post(`${api}/invitations`, {
      headers,
      data: { email, role: 'DEPUTY', city: 'espoo-fi' },
    })
    expect(made.status()).toBe(201)
    const { id } = await made.json()
    const { url } = await (await request.get(`${api}/invitations/${id}/link`, { headers })).json()
    const secret = url.split('.').at(-1)
    expect(secret).toMatch(/^[\w-]{16,}$/)
    expect(text()).not.toContain(secret)
  })

  await test.step('a letter that the mail server refuses, with the address in its answer', async () => {
    const made = await request.post(`${api}/invitations`, {
      headers,
      data: { email: unknown, role: 'DEPUTY', city: 'espoo-fi' },
    })
    expect(made.status()).toBe(201)
    await expect.poll(() => lines().filter((line) => line.includes('invitation-letter'))).not.toEqual([])
  })

  await test.step('tokens and texts that are refused', async () => {
    const forged = `${token.slice(0, -12)}AAAAAAAAAAAA`
    for (const bad of ['a-secret-that-is-no-token', forged]) {
      const answer = await request.get(`${api}/me`, { headers: { Authorization: `Bearer ${bad}` } })
      expect(answer.status()).toBe(401)
      expect(text()).not.toContain(bad)
    }
    const broken = await request.post(`${api}/invitations`, {
      headers: { ...headers, 'Content-Type': 'application/json' },
      data: Buffer.from(`{"email": "${email}", `),
    })
    expect(broken.status()).toBe(400)
  })

  expect(lines().filter((line) => !isForMachines(line))).toEqual([])
  const secrets = /eyJ[\w-]+\.|@example\.org|demonstration-signing-key|Bearer /
  expect(lines().filter((line) => line.includes(token) || secrets.test(line))).toEqual([])
})

test('one id leads from an answer to the line of the server before the service', async ({ request }) => {
  test.skip(process.env.PAIDEIA_SERVED_BY !== 'nginx', 'nginx is not to be had here')
  const { traceId } = await (await request.get('/api/v1/cities/atlantis-xx?unknown=a-code-of-a-sign-in')).json()
  const line =
    text('app')
      .split('\n')
      .find((candidate) => candidate.includes(traceId)) ?? '{}'
  expect(JSON.parse(line)).toMatchObject({ method: 'GET', path: '/api/v1/cities/atlantis-xx', status: 400 })
  expect(text('app')).not.toContain('a-code-of-a-sign-in')
})

test('a trace that is to be recorded goes where the standard variables say', async ({ request }) => {
  // The lower half decides; the least of all is in every share.
  const trace = `${randomBytes(8).toString('hex')}0000000000000001`
  let sent = Buffer.alloc(0)
  const collector = createServer((message, answer) => {
    message.on('data', (part: Buffer) => {
      sent = Buffer.concat([sent, part])
    })
    message.on('end', () => answer.writeHead(200, { 'Content-Type': 'application/x-protobuf' }).end())
  }).listen(Number(new URL(traces ?? '').port))
  try {
    const answer = await request.get(`${api}/cities/atlantis-xx`, {
      headers: { traceparent: `00-${trace}-00000000000000aa-01` },
    })
    expect((await answer.json()).traceId).toBe(trace)
    await expect.poll(() => sent.includes(Buffer.from(trace, 'hex'))).toBe(true)
    expect(sent.includes('paideia')).toBe(true)
  } finally {
    collector.close()
  }
})

/** The lines of the service's log; of the last one, the service may have written only the beginning yet. */
function lines() {
  return text().split('\n').slice(0, -1)
}

function isForMachines(line: string) {
  try {
    const { timestamp, level, message } = JSON.parse(line)
    return [timestamp, level, message].every((part) => typeof part === 'string')
  } catch {
    return false
  }
}

/** Of the service, and of the server before it. */
function text(name: 'backend' | 'app' = 'backend') {
  return readFileSync(`${logs}/${name}.log`, 'utf8')
}
