/**
 * How a meeting comes about, from a season in which it is to be until what was agreed is carried on to the next, with nothing
 * but the generated client: by a network's program and a city's.
 */
import { Configuration, ConvocationApi, MeetingApi, MinutesApi } from './client'

const [basePath, secretariat, cityToken, network, city, today] = process.argv.slice(2)
const byNetwork = new Configuration({ basePath, accessToken: secretariat })
const meetings = new MeetingApi(byNetwork)
const convocations = new ConvocationApi(byNetwork)
const minutes = new MinutesApi(byNetwork)
const answers = new ConvocationApi(new Configuration({ basePath, accessToken: cityToken }))
const anyone = new Configuration({ basePath })

function day(date?: Date) {
  return date?.toISOString().slice(0, 10)
}

function etagOf(raw: Response) {
  return raw.headers.get('ETag') ?? undefined
}

async function announce() {
  const announced = await meetings.createMeetingRaw({
    meetingCreate: {
      network,
      kind: 'NETWORK_MEETING',
      sourceLanguage: 'en',
      titles: { en: `Meeting of ${network}` },
      when: { edtf: '2026-23', asWritten: 'autumn 2026' },
      mode: 'ONLINE',
    },
  })
  const { slug, state, when } = await announced.value()
  console.log(`announced ${state}, ${when.precision} from ${day(when.earliest)} to ${day(when.latest)}`)
  const refined = await meetings.updateMeetingRaw({
    slug,
    meetingPatch: { when: { edtf: today, asWritten: null } },
    ifMatch: etagOf(announced.raw),
  })
  const known = await refined.value()
  console.log(`refined to a ${known.when.precision}, ${day(known.when.earliest) === today ? 'today' : known.when.edtf}`)
  const confirmed = await meetings.transitionMeeting({
    slug,
    transitionRequest: { to: 'CONFIRMED' },
    ifMatch: etagOf(refined.raw),
  })
  console.log(confirmed.state)
  return slug
}

async function convoke(slug: string) {
  const { number, changes } = await convocations.createConvocation({
    slug,
    convocationCreate: { messages: { en: 'We look forward to seeing you.' } },
  })
  console.log(`convoked for the ${number === 1 ? 'first' : 'next'} time, ${changes.length} changes`)
  const answer = await answers.setMeetingAnswer({ slug, city, meetingAnswerInput: { answer: 'COMING', people: 2 } })
  console.log(`${answer.answer} with ${answer.people}`)
}

/** On the record as it is now: a part that is added raises the version of the whole. */
async function move(slug: string, to: string) {
  const { raw } = await meetings.getMeetingRaw({ slug })
  return meetings.transitionMeeting({ slug, transitionRequest: { to }, ifMatch: etagOf(raw) })
}

async function hold(slug: string) {
  console.log((await move(slug, 'HELD')).state)
  await minutes.setMeetingAttendance({ slug, city, attendanceInput: { presence: 'PRESENT', mode: 'ONLINE', people: 2 } })
  await minutes.setMinutes({ slug, minutesInput: { sourceLanguage: 'en', texts: { en: 'The mayor opened the meeting.' } } })
  await minutes.createDecision({ slug, decisionCreate: { texts: { en: 'The next meeting is in spring.' } } })
  const point = await minutes.createActionPoint({ slug, actionPointCreate: { texts: { en: 'Send the list.' }, city } })
  console.log(`agreed ${point.number}: ${point.texts.en}`)
  const { state } = await move(slug, 'CLOSED')
  const written = await new MinutesApi(anyone).getMinutes({ slug })
  console.log(`${state} with ${written.decisions.length} decision and ${written.actionPoints.length} action point`)
}

async function carryOn(previous: string) {
  const { slug } = await meetings.createMeeting({
    meetingCreate: {
      network,
      kind: 'NETWORK_MEETING',
      sourceLanguage: 'en',
      titles: { en: `Next meeting of ${network}` },
      when: { edtf: '2099-21' },
      mode: 'ONLINE',
      previous,
    },
  })
  const { items } = await new MinutesApi(anyone).listActionPoints({ carriedTo: slug })
  console.log(`carried on: ${items.map(({ texts, state, city }) => `${texts.en} ${state} by ${city?.slug}`).join(', ')}`)
}

async function main() {
  const slug = await announce()
  await convoke(slug)
  await hold(slug)
  await carryOn(slug)
}

main().catch((error) => {
  console.error(error)
  process.exitCode = 1
})
