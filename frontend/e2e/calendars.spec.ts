import type { APIRequestContext } from '@playwright/test'
import ICAL from 'ical.js'
import { expect, test } from './fixtures'

/** What a calendar program makes of the meeting in that calendar. */
async function eventIn(request: APIRequestContext, address: string, slug: string) {
  const answer = await request.get(`/api/v1${address}`, { headers: { 'Cache-Control': 'no-cache' } })
  expect(answer.status()).toBe(200)
  const calendar = new ICAL.Component(ICAL.parse(await answer.text()))
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0')
  const components = calendar
    .getAllSubcomponents('vevent')
    .filter((one) => String(one.getFirstPropertyValue('url')).endsWith(`/meetings/${slug}`))
  expect(components).toHaveLength(1)
  const event = new ICAL.Event(components[0])
  return {
    uid: event.uid,
    sequence: event.sequence,
    status: event.component.getFirstPropertyValue('status'),
    busy: event.component.getFirstPropertyValue('transp') !== 'TRANSPARENT',
    summary: event.summary,
    allDay: event.startDate.isDate,
    start: event.startDate.toString(),
    end: event.endDate.toString(),
    inMadrid: event.startDate.toJSDate().toLocaleString('en-GB', { timeZone: 'Europe/Madrid' }),
  }
}

test('a calendar program follows a meeting from a season to its day and to its end', async ({ request, colleague }) => {
  const secretariat = await colleague('secretariat-iaec')
  const { slug } = await secretariat.send('POST', '/meetings', {
    network: 'iaec-spain',
    kind: 'NETWORK_MEETING',
    sourceLanguage: 'en',
    titles: { en: `Meeting for calendars ${Date.now()}` },
    when: { edtf: '2031-23' },
    mode: 'ONSITE',
  })
  const path = `/meetings/${slug}`
  const feed = '/networks/iaec-spain/agenda.ics'

  const announced = await eventIn(request, feed, slug)
  expect(announced).toMatchObject({
    allDay: true,
    start: '2031-09-01',
    end: '2031-12-01',
    status: 'TENTATIVE',
    busy: false,
  })
  expect(announced.summary).toContain('autumn 2031')

  await secretariat.send('PATCH', path, { when: { edtf: '2031-11-12/2031-11-13' } }, path)
  const refined = await eventIn(request, feed, slug)
  expect(refined).toMatchObject({ uid: announced.uid, allDay: true, start: '2031-11-12', end: '2031-11-14' })
  expect(refined.sequence).toBeGreaterThan(announced.sequence)

  // Times go out in UTC, and are shown in the zone of whoever looks.
  await secretariat.send(
    'PATCH',
    path,
    {
      when: { edtf: '2031-11-12' },
      timeZone: 'Europe/Madrid',
      startsAt: '2031-11-12T08:30:00Z',
      endsAt: '2031-11-12T12:00:00Z',
    },
    path,
  )
  await secretariat.send('POST', `${path}/transitions`, { to: 'CONFIRMED' }, path)
  const timed = await eventIn(request, feed, slug)
  expect(timed).toMatchObject({
    uid: announced.uid,
    allDay: false,
    start: '2031-11-12T08:30:00Z',
    end: '2031-11-12T12:00:00Z',
    inMadrid: '12/11/2031, 09:30:00',
    status: 'CONFIRMED',
    busy: true,
  })
  expect(timed.sequence).toBeGreaterThan(refined.sequence)

  await secretariat.send('POST', `${path}/transitions`, { to: 'CANCELLED', note: 'The host withdrew.' }, path)
  for (const address of [feed, `${path}/event.ics`]) {
    const cancelled = await eventIn(request, address, slug)
    expect(cancelled).toMatchObject({ uid: announced.uid, status: 'CANCELLED', start: timed.start })
    expect(cancelled.sequence).toBeGreaterThan(timed.sequence)
  }
})
