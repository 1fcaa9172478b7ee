/**
 * What a partner's program does with the client that it generated: it reads the directory page by page, keeps its own
 * city, applies to a network, and understands what is refused. It is written as a partner would write it, to show that
 * the contract gives a client with which that is easy; what it does, it tells line by line.
 */
import { randomUUID } from 'node:crypto'
import {
  ActivityApi,
  CityApi,
  type CityPage,
  Configuration,
  MembershipApi,
  type Problem,
  ProblemFromJSON,
  ResponseError,
} from './client'

const [basePath, accessToken, theme, ownCity, network] = process.argv.slice(2)
const configuration = new Configuration({ basePath, accessToken })
const cities = new CityApi(configuration)
const memberships = new MembershipApi(configuration)
const activities = new ActivityApi(configuration)

async function list() {
  const slugs: string[] = []
  let page: CityPage | undefined
  do {
    page = await cities.listCities({
      theme,
      country: 'FI',
      sort: '-population',
      limit: 2,
      count: 'exact',
      cursor: page?.nextCursor,
    })
    slugs.push(...page.items.map((city) => city.slug))
  } while (page.nextCursor)
  console.log(`listed ${slugs.join(' ')} of ${page.totalCount}`)
}

async function keep(slug: string) {
  const read = await cities.getCityRaw({ slug })
  const city = await read.value()
  console.log(`read ${city.slug}, ${city.population?.value} inhabitants, ${city.adminArea}, ${city.languages.join(' ')}`)

  const ifMatch = read.raw.headers.get('ETag') ?? undefined
  const cityPatch = { website: 'https://www.example.org', adminArea: null }
  const changed = await cities.updateCity({ slug, cityPatch, ifMatch })
  console.log(`changed to ${changed.website}, ${changed.adminArea ?? 'no region'}, ${changed.languages.join(' ')}`)

  const history = await activities.listActivities({ city: slug, recordKind: 'CITY', limit: 1 })
  for (const change of history.items.flatMap((activity) => activity.changes)) {
    if (change.field === 'adminArea') console.log(`history: adminArea was ${change.before}`)
  }

  await refused(cities.updateCity({ slug, cityPatch, ifMatch }))
}

async function apply(city: string, network: string) {
  const application = { membershipCreate: { city, network }, idempotencyKey: randomUUID() }
  const applied = await memberships.createMembership(application)
  const again = await memberships.createMembershipRaw(application)
  const isSame = (await again.value()).id === applied.id
  const replayed = again.raw.headers.get('Idempotent-Replayed')
  console.log(`applied as ${applied.state}, sent again ${isSame ? replayed : 'made another'}`)

  await refused(memberships.createMembership({ membershipCreate: { city, network: 'no-such' } }))
}

async function exportTable() {
  const table = await cities.exportCitiesCsv({ theme, country: 'FI' })
  const lines = (await table.text()).trimEnd().split('\r\n')
  console.log(`exported ${lines.length - 1}`)
}

async function refused(call: Promise<unknown>) {
  try {
    await call
  } catch (error) {
    if (!(error instanceof ResponseError)) throw error
    const problem: Problem = ProblemFromJSON(await error.response.json())
    const violations = (problem.violations ?? []).map(({ pointer, code }) => `: ${pointer} ${code}`)
    console.log(`refused ${problem.status} ${problem.code}${violations.join('')}`)
  }
}

async function main() {
  await list()
  await keep(ownCity)
  await apply(ownCity, network)
  await exportTable()
}

main().catch((error) => {
  console.error(error)
  process.exitCode = 1
})
