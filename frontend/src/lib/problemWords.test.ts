import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { ApiError } from '@/api/problem'
import { loadCatalogue, loadWords } from '@/app/messages/catalogues'
import { i18n, learn, speak } from './i18n/i18n'
import { languages } from './i18n/languages'
import { problemWords, violationWords } from './problemWords'

const { Problem, Violation } = parse(readFileSync('../openapi.yaml', 'utf8')).components.schemas
const held = new ApiError({
  status: 409,
  code: 'conflict',
  reason: 'mandate-held',
  detail: 'You have that mandate already.',
})

describe('problemWords', () => {
  afterEach(() => speak('en', loadCatalogue))

  it('gives what the server said to those who read English', () => {
    expect(problemWords(held)).toBe('You have that mandate already.')
  })

  it.each([
    ['es', 'Este mandato ya existe. No tiene que hacer nada más.', 'Este dato es obligatorio', 'Esto no es válido'],
    [
      'fr',
      'Ce mandat existe déjà. Vous n’avez rien d’autre à faire.',
      'Cette information est obligatoire',
      'Ce n’est pas valide',
    ],
  ] as const)('says it in the words of %s alone', async (language, words, required, invalid) => {
    await speak(language, loadCatalogue)
    await learn(language, 'refusals', loadWords)
    expect(problemWords(held)).toBe(words)
    expect(violationWords({ code: 'required', message: 'Is needed.' })).toBe(required)
    expect(violationWords({ code: 'unheard-of', message: 'Odd.' })).toBe(invalid)
  })

  it.each([
    ['es', 'Es demasiado largo: como máximo, 20.000'],
    ['fr', 'C’est trop long\u00a0: 20\u202f000 au plus'],
  ] as const)('says in %s how long it may be', async (language, words) => {
    await speak(language, loadCatalogue)
    await learn(language, 'refusals', loadWords)
    expect(violationWords({ code: 'too-long', message: 'May have at most 20000 characters.', limit: 20_000 })).toBe(
      words,
    )
  })

  it('has words for whatever the server may say one day', async () => {
    await speak('es', loadCatalogue)
    const unheard = { code: 'unheard-of', detail: 'Odd.' }
    expect(problemWords(new ApiError({ ...unheard, status: 409, reason: 'odd' }))).toMatch(/^No hemos podido hacerlo/)
    expect(problemWords(new ApiError({ ...unheard, status: 503 }))).toMatch(/^Algo ha fallado por nuestra parte/)
  })

  it.each(languages)('has words of %s for every code and reason of the contract', async (language) => {
    await speak(language, loadCatalogue)
    await learn(language, 'refusals', loadWords)
    const listed = [
      ...codes(Problem, 'code').map((code) => `code.${code}`),
      ...codes(Problem, 'reason').map((reason) => `reason.${reason}`),
      ...codes(Violation, 'code').map((code) => `violation.${code}`),
    ]
    expect(listed.filter((key) => !i18n.exists(`refusals:${key}`))).toEqual([])
    expect(listed).toEqual(expect.arrayContaining(['code.conflict', 'reason.slug-taken', 'violation.required']))
  })

  it('says that there was no answer', () => {
    expect(problemWords(new ApiError({ status: 0 }))).toContain('connection')
  })
})

function codes(schema: { properties: Record<string, { 'x-extensible-enum'?: string[] }> }, property: string): string[] {
  return schema.properties[property]?.['x-extensible-enum'] ?? []
}
