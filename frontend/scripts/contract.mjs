/**
 * The contract holds together: the bundle is the one its pieces give, Redocly finds nothing to say (a warning counts),
 * and every example fits its schema.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const pieces = '../backend/src/main/openapi/openapi.yaml'
const bundle = '../openapi.yaml'
const folder = mkdtempSync(join(tmpdir(), 'paideia-contract-'))

function redocly(...args) {
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }
  return spawnSync('redocly', args, { encoding: 'utf8', env, maxBuffer: 64 * 1024 * 1024 })
}

function fail(message) {
  console.error(message)
  process.exitCode = 1
}

try {
  const fresh = join(folder, 'openapi.yaml')
  const bundled = redocly('bundle', pieces, '--output', fresh)
  if (bundled.status !== 0) {
    fail(bundled.stdout + bundled.stderr)
  } else if (readFileSync(fresh, 'utf8') !== readFileSync(bundle, 'utf8')) {
    fail('openapi.yaml is not what its pieces give: run `npm run bundle` and commit it.')
  }
  const linted = redocly('lint', bundle, '--config', 'redocly.yaml', '--format', 'json', '--max-problems', '1000')
  const start = linted.stdout.indexOf('{')
  if (start < 0) {
    fail(linted.stdout + linted.stderr)
  } else {
    const { totals, problems } = JSON.parse(linted.stdout.slice(start))
    for (const { severity, ruleId, message, location } of problems) {
      fail(`${severity} ${ruleId}: ${message.trim()}\n  at ${location?.[0]?.pointer ?? '?'}`)
    }
    console.log(`contract: ${totals.errors} errors, ${totals.warnings} warnings`)
    if (linted.status !== 0 && problems.length === 0) fail(linted.stderr)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
