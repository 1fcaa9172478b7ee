#!/usr/bin/env node
/**
 * Sends the seeds through the API, as a client of its own. See README.md beside this file.
 *
 *   node seeds/load.mjs            load
 *   node seeds/load.mjs --check    only look whether the files fit together
 */
import { parseArgs } from 'node:util'
import { Api } from './loader/api.mjs'
import { demonstrate } from './loader/demonstration.mjs'
import { loadAll } from './loader/loading.mjs'
import { Stopped } from './loader/problem.mjs'
import { faultsIn, KINDS, readRows } from './loader/rows.mjs'
import { tokens } from './loader/token.mjs'

const DATA = new URL('./data/', import.meta.url)
const NEEDED = ['PAIDEIA_API', 'PAIDEIA_TOKEN_URL', 'PAIDEIA_CLIENT_ID', 'PAIDEIA_CLIENT_SECRET']
const USAGE = `Usage: node seeds/load.mjs [--check]
  --check  only look whether the files fit together; needs no service
Environment for a load: ${NEEDED.join(', ')};
with PAIDEIA_DEMONSTRATION=true a network and two cities that are invented come along`

/** What the shell is told: a load that left rows out is no success, and a wrong call is another thing again. */
const DONE = 0
const FAILED = 1
const MISUSED = 2

process.exitCode = await main(process.argv.slice(2))

/** @param {string[]} words */
async function main(words) {
  let options
  try {
    options = parseArgs({ args: words, options: { check: { type: 'boolean' }, help: { type: 'boolean' } } }).values
  } catch (error) {
    console.error(`${/** @type {Error} */ (error).message}\n${USAGE}`)
    return MISUSED
  }
  if (options.help) {
    console.log(USAGE)
    return DONE
  }
  try {
    const rows = await readRows(DATA)
    const faults = faultsIn(rows)
    for (const fault of faults) console.error(fault)
    if (faults.length > 0) return FAILED
    if (options.check) {
      console.log(`${KINDS.map((kind) => `${rows[kind].length} ${kind}`).join(', ')}: they fit together.`)
      return DONE
    }
    return await load(rows)
  } catch (error) {
    // A broken file or a missing service is told in a sentence; a mistake in here deserves its stack.
    console.error(error instanceof Stopped ? error.message : error)
    return FAILED
  }
}

/** @param {import('./loader/rows.mjs').Rows} rows */
async function load(rows) {
  const missing = NEEDED.filter((name) => !process.env[name])
  if (missing.length > 0) {
    console.error(`Not set: ${missing.join(', ')}\n${USAGE}`)
    return MISUSED
  }
  const [base, tokenUrl, clientId, clientSecret] = NEEDED.map((name) => String(process.env[name]))
  const api = new Api(base, tokens({ tokenUrl, clientId, clientSecret }))

  let begun = Date.now()
  const counts = await loadAll(api, rows, {
    onFailure: (kind, row, problem) => console.error(`${kind} ${row}: ${problem.message}`),
    onDone(kind, count) {
      console.log(summary(kind, count, Date.now() - begun))
      begun = Date.now()
    },
  })
  if (process.env.PAIDEIA_DEMONSTRATION === 'true') {
    await demonstrate(api)
    console.log('The demonstration network, which is invented, is there.')
  }
  const failed = Object.values(counts).reduce((sum, count) => sum + count.failed, 0)
  if (failed === 0) return DONE
  console.error(`${failed} rows were refused; they are named above.`)
  return FAILED
}

/**
 * @param {string} kind
 * @param {import('./loader/loading.mjs').Count} count
 * @param {number} milliseconds
 */
function summary(kind, { created, changed, unchanged, kept, failed }, milliseconds) {
  const numbers = [
    `${created} created`,
    `${changed} changed`,
    `${unchanged} unchanged`,
    `${kept} kept${kept > 0 ? ' (edited by a person)' : ''}`,
    ...(failed > 0 ? [`${failed} failed`] : []),
  ]
  return `${kind.padEnd(11)} ${numbers.join(', ')}; ${(milliseconds / 1000).toFixed(1)} s`
}
