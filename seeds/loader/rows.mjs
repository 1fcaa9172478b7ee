import { readFile } from 'node:fs/promises'
import { Stopped } from './problem.mjs'

/**
 * A row is the body of the POST that creates its record.
 *
 * @typedef {{slug: string, parent?: string, sourceLanguage: string, [field: string]: any}} Row
 * @typedef {{city: string, network: string, state: string, steps: Record<string, any>[]}} MembershipRow
 * @typedef {{code: string, year: number, network: string, sourceLanguage: string, [field: string]: any}} DayRow
 * @typedef {{themes: Row[], cities: Row[], networks: Row[], memberships: MembershipRow[], series: Row[], conferences: Row[], declarations: Row[], days: DayRow[], meetings: Row[]}} Rows
 */

export const KINDS = /** @type {const} */ ([
  'themes',
  'cities',
  'networks',
  'memberships',
  'series',
  'conferences',
  'declarations',
  'days',
  'meetings',
])
const TEXTS = [
  'labels',
  'names',
  'scope',
  'about',
  'benefits',
  'joining',
  'titles',
  'theme',
  'intendedFor',
  'takingPart',
  'invitedBy',
  'pressRelease',
]
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/

/**
 * @param {URL} folder
 * @returns {Promise<Rows>}
 */
export async function readRows(folder) {
  const read = async (/** @type {string} */ kind) => {
    const file = new URL(`${kind}.json`, folder)
    try {
      return [kind, JSON.parse(await readFile(file, 'utf8'))]
    } catch (cause) {
      throw new Stopped(`${kind}.json cannot be read: ${/** @type {Error} */ (cause).message}`, { cause })
    }
  }
  return Object.fromEntries(await Promise.all(KINDS.map(read)))
}

/**
 * Groups rows so that each one comes in a later group than its parent. The rows of a group do not need each other and
 * may be sent at the same time.
 *
 * @template {Row} R
 * @param {R[]} rows
 * @returns {R[][]}
 */
export function generations(rows) {
  const groups = []
  let left = rows
  while (left.length > 0) {
    const waiting = new Set(left.map(({ slug }) => slug))
    const ready = left.filter(({ parent }) => !parent || !waiting.has(parent))
    // A circle of parents is told by faultsIn; here it only must not run for ever.
    if (ready.length === 0) return [...groups, left]
    groups.push(ready)
    left = left.filter((row) => !ready.includes(row))
  }
  return groups
}

/**
 * What is wrong within the files themselves, in words. The rest (lengths, vocabularies, rules) is for the API to judge:
 * a second copy of the contract here would only go stale.
 *
 * @param {Rows} rows
 * @returns {string[]}
 */
export function faultsIn({ themes, cities, networks, memberships, series, conferences, declarations, days, meetings }) {
  const known = {
    theme: slugs(themes),
    city: slugs(cities),
    network: slugs(networks),
    series: slugs(series),
    conference: slugs(conferences),
  }
  const lacking = (/** @type {keyof typeof known} */ noun, /** @type {string[]} */ named = []) =>
    named.filter((slug) => !known[noun].has(slug)).map((slug) => `there is no ${noun} ${slug}`)

  return [
    ...themes.flatMap((row) => told(`theme ${row.slug}`, recordFaults(row))),
    ...cities.flatMap((row) =>
      told(`city ${row.slug}`, [...recordFaults(row), ...countryFaults(row), ...lacking('theme', row.themes)]),
    ),
    ...networks.flatMap((row) =>
      told(`network ${row.slug}`, [
        ...recordFaults(row),
        ...lacking('theme', row.themes),
        ...lacking('city', row.secretariatCity && [row.secretariatCity]),
      ]),
    ),
    ...memberships.flatMap((row) =>
      told(nameOf(row), [...stepFaults(row), ...lacking('city', [row.city]), ...lacking('network', [row.network])]),
    ),
    ...series.flatMap((row) =>
      told(`series ${row.slug}`, [...recordFaults(row), ...lacking('network', [row.network])]),
    ),
    ...conferences.flatMap((row) =>
      told(`conference ${row.slug}`, [
        ...recordFaults(row),
        ...lacking('network', [row.network]),
        ...lacking('series', row.series && [row.series]),
        ...lacking('city', row.host && [row.host]),
      ]),
    ),
    ...declarations.flatMap((row) =>
      told(`declaration ${row.slug}`, [
        ...recordFaults(row),
        ...textFaults(row),
        ...lacking('network', [row.issuer]),
        ...lacking('conference', row.conference && [row.conference]),
      ]),
    ),
    ...days.flatMap((row) =>
      told(`day ${nameOfDay(row)}`, [...textsFaults(row), ...lacking('network', [row.network])]),
    ),
    ...meetings.flatMap((row) =>
      told(`meeting ${row.slug}`, [
        ...recordFaults(row),
        ...lacking('network', [row.network]),
        ...lacking('city', row.host && [row.host]),
      ]),
    ),
    ...[themes, cities, networks, series, conferences, declarations, meetings].flatMap((list) => [
      ...repeated(list.map(({ slug }) => slug)),
      ...parentFaults(list),
    ]),
    ...repeated(memberships.map(nameOf)),
    ...repeated(days.map(nameOfDay)),
  ]
}

/** @param {{city: string, network: string}} membership */
export function nameOf({ city, network }) {
  return `${city} in ${network}`
}

/** @param {DayRow} day */
export function nameOfDay({ code, year, network }) {
  return `${code} ${year} of ${network}`
}

/** @param {Row} row */
function recordFaults(row) {
  return [...(SLUG.test(row.slug) ? [] : ['this is no slug']), ...textsFaults(row)]
}

/** @param {{sourceLanguage: string, [field: string]: any}} row */
function textsFaults(row) {
  const poor = TEXTS.filter((text) => row[text] && !row[text][row.sourceLanguage])
  return poor.map((text) => `${text} lacks the source language ${row.sourceLanguage}`)
}

/** @param {Row} city */
function countryFaults({ slug, country }) {
  return slug.endsWith(`-${country?.toLowerCase()}`) ? [] : [`the slug does not end in the country ${country}`]
}

/** @param {MembershipRow} membership */
function stepFaults({ state, steps }) {
  const shown = state !== 'ADMITTED' || steps?.some(({ kind }) => kind === 'ADMISSION')
  return shown ? [] : ['admitted without the step that shows it']
}

/** @param {Row} declaration */
function textFaults({ state, blocks = [], sourceLanguage }) {
  const poor = blocks.some((/** @type {{texts: Record<string, string>}} */ { texts }) => !texts[sourceLanguage])
  return [
    ...(state === 'OPEN' && blocks.length === 0 ? ['open without the text that cities sign'] : []),
    ...(poor ? [`a block lacks the source language ${sourceLanguage}`] : []),
  ]
}

/**
 * A file reads from the whole to its parts: whoever adds a district sees its city above.
 * @param {Row[]} rows
 */
function parentFaults(rows) {
  const above = new Set()
  return rows.flatMap(({ slug, parent }) => {
    above.add(slug)
    return parent && (parent === slug || !above.has(parent))
      ? [`${slug}: its parent ${parent} does not stand above it`]
      : []
  })
}

/** @param {Row[]} rows */
function slugs(rows) {
  return new Set(rows.map(({ slug }) => slug))
}

/**
 * @param {string} row
 * @param {string[]} faults
 */
function told(row, faults) {
  return faults.map((fault) => `${row}: ${fault}`)
}

/** @param {string[]} names */
function repeated(names) {
  const twice = names.filter((name, index) => names.indexOf(name) !== index)
  return [...new Set(twice)].map((name) => `${name}: stands there more than once`)
}
