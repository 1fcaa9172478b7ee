/**
 * How a conference is filled: registration is opened, the waiting list is served, somebody without an account cancels by the
 * personal link, and an organiser who is no secretariat approves and writes to all. With nothing but the generated client. The
 * link stands in a letter, so the program is run once until that is sent, and once more with what the letter says.
 */
import { ConferenceApi, Configuration, EventRoleApi, RegistrationApi } from './client'

const [basePath, secretariat, organiserToken, cityToken, network, city, organiser, conference, link] = process.argv.slice(2)
const byOrganiser = new Configuration({ basePath, accessToken: organiserToken })
const desk = new RegistrationApi(byOrganiser)
const delegates = new RegistrationApi(new Configuration({ basePath, accessToken: cityToken }))
const anyone = new RegistrationApi(new Configuration({ basePath }))
const kind = 'CONFERENCE'

function etagOf(raw: Response) {
  return raw.headers.get('ETag') ?? undefined
}

function guest(event: string, name: string) {
  const email = `${name.toLowerCase()}-${event}@example.org`
  return { kind, event, mode: 'ONSITE', name: `${name} Example`, email, language: 'en' } as const
}

async function open() {
  const byNetwork = new Configuration({ basePath, accessToken: secretariat })
  const { slug, state } = await new ConferenceApi(byNetwork).createConference({
    conferenceCreate: {
      network,
      sourceLanguage: 'en',
      titles: { en: `Congress of ${network}` },
      when: { edtf: '2036-05-04' },
      mode: 'ONSITE',
      state: 'CONFIRMED',
    },
  })
  await new EventRoleApi(byNetwork).grantEventRole({
    eventRoleCreate: { kind, event: slug, role: 'ORGANISER', person: organiser },
  })
  const settings = await desk.setConferenceRegistration({
    slug,
    registrationSettingsInput: { places: [{ mode: 'ONSITE', capacity: 2, perCity: 2 }], keepDays: 90 },
  })
  console.log(`${state}: ${settings.status} with ${settings.places[0].capacity} places`)
  return slug
}

async function fill(event: string) {
  const { items } = await delegates.createRegistrationGroup({
    registrationGroupCreate: {
      kind,
      event,
      mode: 'ONSITE',
      city,
      delegates: ['Aino', 'Eero'].map((name) => {
        const { name: fullName, email, language } = guest(event, name)
        return { name: fullName, email, language }
      }),
    },
  })
  console.log(`the delegates: ${items.map(({ state }) => state).join(', ')}`)
  const waiting = await anyone.createRegistration({ registrationCreate: guest(event, 'Visitor') })
  console.log(`the visitor: ${waiting.state}, number ${waiting.arrival}`)
  const { id } = items[1]
  const { raw } = await delegates.getRegistrationRaw({ id })
  await delegates.transitionRegistration({ id, transitionRequest: { to: 'CANCELLED' }, ifMatch: etagOf(raw) })
  const { state } = await desk.getRegistration({ id: waiting.id })
  console.log(`after a delegate cancelled: ${state}`)
  return waiting.id
}

async function giveUp(code: string) {
  const found = await anyone.getRegistrationLinkRaw({ code })
  const { registration } = await found.value()
  console.log(`behind the link: ${registration.name}, ${registration.state}`)
  const given = await anyone.transitionRegistrationLink({
    code,
    transitionRequest: { to: 'CANCELLED' },
    ifMatch: etagOf(found.raw),
  })
  console.log(given.registration.state)
}

async function approve(event: string) {
  const { raw } = await desk.getConferenceRegistrationRaw({ slug: event })
  await desk.setConferenceRegistration({
    slug: event,
    registrationSettingsInput: { approval: true, places: [{ mode: 'ONSITE', capacity: 2, perCity: 2 }], keepDays: 90 },
    ifMatch: etagOf(raw),
  })
  const { id, state } = await anyone.createRegistration({ registrationCreate: guest(event, 'Late') })
  console.log(`the late one: ${state}`)
  const { items } = await desk.decideRegistrations({
    registrationDecisionInput: { kind, event, to: 'CONFIRMED', registrations: [id] },
  })
  console.log(`decided: ${items.map(({ name, state: now }) => `${name} ${now}`).join(', ')}`)
  const { readers } = await desk.sendRegistrationLetter({
    registrationLetterCreate: {
      kind,
      event,
      to: ['CONFIRMED'],
      sourceLanguage: 'en',
      subjects: { en: 'How to find us' },
      texts: { en: 'The doors open at eight.' },
    },
  })
  console.log(`written to ${readers}`)
}

async function main() {
  if (link) {
    await giveUp(link)
    await approve(conference)
  } else {
    const event = await open()
    console.log(`${event} ${await fill(event)}`)
  }
}

main().catch((error) => {
  console.error(error)
  process.exitCode = 1
})
