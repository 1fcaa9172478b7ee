import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { ApiError } from '@/api/problem'
import { loadCatalogue } from '@/app/messages/catalogues'
import { speak } from './i18n/i18n'
import { problemWords, violationWords } from './problemWords'

const forbidden = new ApiError({ status: 403, code: 'forbidden', detail: 'You have no mandate for espoo-fi.' })

describe('problemWords', () => {
  afterEach(() => speak('en', loadCatalogue))

  it('gives what the server said to those who read English', () => {
    expect(problemWords(forbidden)).toEqual({ words: 'You have no mandate for espoo-fi.' })
  })

  it('says it in the words of others, with the detail beside', async () => {
    await speak('fr', loadCatalogue)
    expect(problemWords(forbidden)).toEqual({
      words: 'Vous n’avez pas le droit de faire cela.',
      detail: 'You have no mandate for espoo-fi.',
    })
    expect(violationWords({ code: 'required', message: 'Is needed.' })).toBe('Cette indication est nécessaire')
    expect(violationWords({ code: 'unheard-of', message: 'Odd.' })).toBe('Odd.')
  })

  it('has words for every code of the contract', async () => {
    const contract = parse(readFileSync('../openapi.yaml', 'utf8'))
    const codes: string[] = contract.components.schemas.Violation.properties.code['x-extensible-enum']
    for (const language of ['es', 'fr'] as const) {
      await speak(language, loadCatalogue)
      expect(codes.filter((code) => violationWords({ code, message: '' }) === '')).toEqual([])
    }
    expect(codes).toContain('required')
  })

  it('says that there was no answer', () => {
    expect(problemWords(new ApiError({ status: 0 })).words).toContain('connection')
  })
})
