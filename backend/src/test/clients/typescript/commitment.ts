/**
 * How a city keeps its word, from the clause that it signed to an accepted report, with nothing but the generated client: by a
 * city's program and a network's. Run again with the id of the commitment, a year later, it tells how the next report is put off.
 */
import { CommitmentApi, Configuration, ProgressApi } from './client'

const [basePath, networkToken, cityToken, city, declaration, promised] = process.argv.slice(2)
const byNetwork = new Configuration({ basePath, accessToken: networkToken })
const byCity = new Configuration({ basePath, accessToken: cityToken })
const commitments = new CommitmentApi(byCity)
const progress = new ProgressApi(byCity)
const reviews = new ProgressApi(byNetwork)
const anyone = new CommitmentApi(new Configuration({ basePath }))

function etagOf(raw: Response) {
  return raw.headers.get('ETag') ?? undefined
}

async function promise() {
  const { items } = await anyone.listClauseOutcomes({ slug: declaration })
  const { clause } = items[0]
  console.log(`clause ${clause.number}: ${clause.texts.en}`)
  const drafted = await commitments.createCommitmentRaw({
    commitmentCreate: {
      city,
      declaration,
      block: clause.id,
      sourceLanguage: 'en',
      titles: { en: 'Libraries open on Sundays' },
      descriptions: { en: 'All twelve libraries of the city open on Sundays from ten to six, with somebody there who helps.' },
      department: 'Library services',
      resources: { en: 'Six posts and 200,000 euros a year.' },
      indicator: {
        names: { en: 'Open hours' },
        baseline: { value: 40, unit: 'hours a week', year: 2025, source: 'Yearly report' },
        target: { value: 60, unit: 'hours a week', year: 2028, source: 'Budget' },
      },
      startsOn: new Date('2027-01-01'),
      dueOn: new Date('2028-12-31'),
      milestones: [{ titles: { en: 'The first library opens' }, dueOn: new Date('2027-06-30') }],
    },
  })
  const { id } = await drafted.value()
  const { items: unmet } = await commitments.getCommitmentSmartCheck({ id })
  console.log(`still unmet: ${unmet.length}`)
  await commitments.transitionCommitment({
    id,
    commitmentTransitionRequest: { to: 'SUBMITTED' },
    ifMatch: etagOf(drafted.raw),
  })
  return id
}

async function publish(id: string) {
  const { items: waiting } = await reviews.listReviewQueue({})
  console.log(`waits for review: ${waiting.map(({ kind, record }) => (record === id ? kind : 'other')).join(' ')}`)
  const network = new CommitmentApi(byNetwork)
  const { raw } = await network.getCommitmentRaw({ id })
  const { state, light } = await network.transitionCommitment({
    id,
    commitmentTransitionRequest: { to: 'PUBLISHED' },
    ifMatch: etagOf(raw),
  })
  console.log(`${state}, ${light}`)
}

async function report(id: string) {
  const { sourceLanguage } = await progress.getProgressReportStart({ id })
  const { id: begun } = await progress.createProgressReport({
    id,
    progressReportCreate: {
      sourceLanguage,
      from: new Date('2026-01-01'),
      to: new Date('2026-06-30'),
      percentage: 40,
      progress: 'IN_PROGRESS',
      indicatorValue: { value: 48, unit: 'hours a week', year: 2026, source: 'Count at the doors' },
      narratives: { en: 'Five libraries open on Sundays.' },
    },
  })
  await progress.createEvidence({
    id: begun,
    evidenceCreate: { titles: { en: 'Opening hours' }, url: 'https://www.example.org/hours' },
  })
  const { raw } = await progress.getProgressReportRaw({ id: begun })
  const submitted = await progress.transitionProgressReport({
    id: begun,
    progressReportTransitionRequest: { to: 'SUBMITTED' },
    ifMatch: etagOf(raw),
  })
  console.log(`report ${submitted.number} ${submitted.state}, ${submitted.evidence.length} piece of evidence`)
  return begun
}

async function accept(id: string, begun: string) {
  await reviews.createProgressReportAcceptance({ progressReportAcceptanceCreate: { reports: new Set([begun]) } })
  const kept = await anyone.getCommitment({ id })
  const { state, percentage } = await new ProgressApi(new Configuration({ basePath })).getProgressReport({ id: begun })
  console.log(`${state} at ${percentage} %: ${kept.progress}, ${kept.light}`)
  const { items } = await anyone.listClauseOutcomes({ slug: declaration })
  console.log(`under the clause: ${items[0].commitments} of ${items[0].cities} city`)
}

async function putOff(id: string) {
  const { items: due } = await progress.listDueReports({ city })
  console.log(`due: ${due.map(({ commitment, light }) => (commitment.id === id ? light : 'other')).join(' ')}`)
  const { steps } = await progress.getReportSchedule({ id })
  console.log(`so far: ${steps.flatMap(({ step, happened }) => (happened ? [step] : [])).join(' ')}`)
  const asked = await progress.createExtensionRequest({
    id,
    extensionRequestCreate: { months: 3, reason: 'The counts come in summer.' },
  })
  const { raw } = await reviews.getExtensionRequestRaw({ id: asked.id })
  const { state } = await reviews.transitionExtensionRequest({
    id: asked.id,
    transitionRequest: { to: 'GRANTED' },
    ifMatch: etagOf(raw),
  })
  const { light, extensionMonths } = await progress.getReportSchedule({ id })
  console.log(`${state}: ${extensionMonths} months, ${light}`)
}

async function main() {
  if (promised) return putOff(promised)
  const id = await promise()
  await publish(id)
  await accept(id, await report(id))
}

main().catch((error) => {
  console.error(error)
  process.exitCode = 1
})
