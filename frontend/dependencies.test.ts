import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>
/** What stands in the first column of the table: a scope may be named once for several. */
const named = readFileSync('DEPENDENCIES.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .flatMap((line) => (line.split('|')[1] ?? '').split(',').map((name) => name.trim()))

describe('The dependencies', () => {
  it.each(Object.keys({ ...dependencies, ...devDependencies }))('have a reason: %s', (name) => {
    const [scope, short] = name.split('/')
    expect(named.some((one) => one === name || one === `${scope}/*` || one === short)).toBe(true)
  })

  it('are locked without the address of any registry', () => {
    expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"')
  })
})
