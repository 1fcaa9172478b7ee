import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { apart, operationsOf } from './build/operations.ts'

const sdk = readFileSync('src/api/generated/sdk.gen.ts', 'utf8')
const texts = operationsOf(sdk)

it('finds every operation of the generated client', () => {
  const all = [...sdk.matchAll(/^export const (\w+)/gm)].map(([, name]) => name)
  expect([...texts.keys()].sort()).toEqual(all.sort())
  for (const [name, text] of texts) expect(text, name).toMatch(/client\)\.(sse\.)?(get|post|put|patch|delete)</)
})

it('imports what a module names from where it stands, and leaves its rows in place', () => {
  const code = "import {\n  type City,\n  listCities,\n  getCity,\n} from '@/api/generated'\nconst x = 1\n"
  const written = apart(code, texts)
  expect(written).toContain('?operation=listCities')
  expect(written).toContain('?operation=getCity')
  expect(written).not.toContain('@/api/generated')
  expect(written.split('\n').indexOf('const x = 1')).toBe(code.split('\n').indexOf('const x = 1'))
})
