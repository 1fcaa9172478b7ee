import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Declaration } from '@/api/generated'
import { me, openApp, page, playApi } from '@/test/app'
import { block, declaration, network, version } from '@/test/records'

const api = playApi()
const address = '/en/declarations/libraries'

describe('DeclarationPage', () => {
  let record: Declaration

  beforeEach(() => {
    record = declaration('libraries')
    api.get('/me', me())
    api.get('/networks', page(network('iaec')))
    api.get('/declarations/libraries', () => record)
    api.get('/declarations/libraries/actions', page())
    api.get('/declarations/libraries/clause-outcomes', page())
    api.get('/declarations/libraries/versions', page())
    api.get('/adherences', page())
  })

  it('is a document whose clauses have addresses, and whose open places say what will stand there', async () => {
    openApp(address)
    const paper = await screen.findByRole('article', { name: 'Declaration of libraries' })
    expect(screen.getByRole('heading', { level: 1, name: 'Declaration of libraries' })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Clause 1' })).toHaveAttribute('href', `${address}#clause-1`)
    expect(await screen.findByText('[name of the city]')).toBeInTheDocument()
    expect(paper).toHaveTextContent('Cities teach.')
  })

  it('is read in any of its languages, and says where it is not in the reader’s', async () => {
    record = declaration('libraries', {
      titles: { es: 'Declaración', ca: 'Declaració' },
      sourceLanguage: 'ca',
      version: version({
        sourceLanguage: 'ca',
        blocks: [block('a', 'CLAUSE', { ca: 'Obrim biblioteques.', es: 'Abrimos bibliotecas.' }, 1)],
        translations: [
          { language: 'ca', status: 'ORIGINAL', missing: [], outdated: [] },
          { language: 'es', status: 'OUTDATED', missing: [], outdated: ['a'] },
        ],
      }),
    })
    openApp(address)
    expect(
      await screen.findByText('This text is not available in English; it is shown in Catalan.'),
    ).toBeInTheDocument()
    await userEvent.click(screen.getByRole('link', { name: 'Spanish' }))
    expect(await screen.findByText('Abrimos bibliotecas.')).toBeInTheDocument()
    expect(screen.getByRole('article')).toHaveAttribute('lang', 'es')
    expect(screen.getByText(/The original has changed since/)).toBeInTheDocument()
  })

  it('says where there is no text', async () => {
    record = declaration('libraries', { state: 'CLOSED', hasText: false, version: undefined })
    openApp(address)
    expect(await screen.findByText(/We do not have the text of this document/)).toBeInTheDocument()
  })

  it('shows an older version with the way to the present one', async () => {
    const old = version({ isCurrent: false, blocks: [block('a', 'CLAUSE', { en: 'We had libraries.' }, 1)] })
    record = declaration('libraries', { version: version({ number: 2 }) })
    api.get('/declarations/libraries/versions/1', old)
    openApp(`${address}?version=1`)
    expect(await screen.findByText('We had libraries.')).toBeInTheDocument()
    await userEvent.click(screen.getByRole('link', { name: 'Read the current version' }))
    expect(await screen.findByText('We open libraries.')).toBeInTheDocument()
  })
})
