import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Declaration, DeclarationVersion } from '@/api/generated'
import { me, openApp, page, playApi } from '@/test/app'
import { block, city, declaration, network, version } from '@/test/records'

const api = playApi()
const address = '/en/declarations/libraries/write'

describe('WritePage', () => {
  let record: Declaration
  let text: DeclarationVersion

  beforeEach(() => {
    text = version({ state: 'DRAFT', publishedAt: undefined })
    record = declaration('libraries', { state: 'DRAFT' })
    api.get('/me', me({ role: 'SECRETARIAT', network: 'iaec' }))
    api.get('/networks', page(network('iaec')))
    api.get('/declarations/libraries', () => ({ ...record, version: text }))
    api.get('/declarations/libraries/versions', () => page({ ...text, languages: ['en'] }))
    api.get('/declarations/libraries/actions', () =>
      page({ action: 'updateDeclaration' }, { action: 'transitionDeclaration', to: 'OPEN' }),
    )
    api.get('/cities/espoo-fi', city('espoo-fi'))
    api.get('/adherences', page())
    api.get('/conferences', page())
  })

  function answersWithText(status = 200) {
    return () => ({ status, body: text })
  }

  it('writes a block, and shows at once how it reads for a city', async () => {
    const written = api.on('patch', '/declarations/libraries/blocks/:id', answersWithText())
    openApp(`${address}?city=espoo-fi`)
    const closing = await screen.findByRole('textbox', { name: 'Block 3: closing in English' })
    const block = closing.closest('li') as HTMLElement
    expect(await within(block).findByText('Espoo')).toBeInTheDocument()
    await userEvent.clear(closing)
    await userEvent.click(within(block).getByRole('button', { name: 'City' }))
    await userEvent.type(closing, ' teaches.')
    expect(within(block).getByRole('group', { name: 'How it will look' })).toHaveTextContent('Espoo teaches.')
    await userEvent.click(within(block).getByRole('button', { name: 'Save this block' }))
    await waitFor(() =>
      expect(written[0]).toMatchObject({
        params: { id: 'who' },
        body: { texts: { en: '{{city.name}} teaches.' } },
        ifMatch: '"1-a"',
      }),
    )
  })

  it('puts the fault of a text onto its field', async () => {
    api.on('patch', '/declarations/libraries/blocks/:id', () => ({
      status: 400,
      body: {
        status: 400,
        violations: [{ pointer: '#/texts/en', code: 'unknown-field', message: 'There is no {{x}}' }],
      },
    }))
    openApp(address)
    const clause = await screen.findByRole('textbox', { name: 'Clause 1 in English' })
    await userEvent.type(clause, ' {{{{x}}')
    await userEvent.click(screen.getByRole('button', { name: 'Save this block' }))
    await waitFor(() => expect(clause).toHaveAccessibleDescription('There is no {{x}}'))
    expect(clause).toHaveFocus()
  })

  it('adds, moves and deletes blocks', async () => {
    const added = api.on('post', '/declarations/libraries/blocks', answersWithText(201))
    const moved = api.on('patch', '/declarations/libraries/blocks/:id', answersWithText())
    const removed = api.on('delete', '/declarations/libraries/blocks/:id', answersWithText())
    openApp(address)
    await userEvent.type(await screen.findByRole('textbox', { name: 'Text of the new block' }), 'We open schools.')
    await userEvent.click(screen.getByRole('button', { name: 'Add the block' }))
    await waitFor(() =>
      expect(added[0]?.body).toEqual({ kind: 'CLAUSE', position: 3, texts: { en: 'We open schools.' } }),
    )

    const down = screen.getByRole('button', { name: 'Move down: Clause 1' })
    down.focus()
    await userEvent.keyboard('{Enter}')
    expect(await screen.findByText('Clause 1 is now in position 3 of 3.')).toBeInTheDocument()
    expect(moved[0]).toMatchObject({ params: { id: 'libraries' }, body: { position: 3 } })
    expect(down).toHaveFocus()

    await userEvent.click(screen.getByRole('button', { name: 'Delete: Clause 1' }))
    const dialog = await screen.findByRole('dialog', { name: 'Delete “Clause 1”?' })
    await userEvent.click(within(dialog).getByRole('button', { name: 'Delete' }))
    await waitFor(() => expect(removed[0]?.params).toMatchObject({ id: 'libraries' }))
  })

  it('writes a translation beside the original, and says when it can be signed', async () => {
    text = version({
      blocks: [block('libraries', 'CLAUSE', { en: 'We open libraries.', es: 'Abrimos bibliotecas.' }, 1)],
      translations: [
        { language: 'en', status: 'ORIGINAL', missing: [], outdated: [] },
        { language: 'es', status: 'OUTDATED', missing: [], outdated: ['libraries'] },
      ],
    })
    const written = api.on('patch', '/declarations/libraries/blocks/:id', () => {
      text = {
        ...text,
        translations: text.translations.map((one) => ({ ...one, outdated: [] })),
      }
      return { status: 200, body: text }
    })
    const said = api.on('post', '/declarations/libraries/translations/:language/transitions', answersWithText())
    openApp(`${address}?language=es`)
    expect(await screen.findByText(/has changed since it was translated into Spanish/)).toBeInTheDocument()
    const spanish = await screen.findByRole('textbox', { name: 'Clause 1 in Spanish' })
    await userEvent.type(spanish, ' Siempre.')
    await userEvent.click(screen.getByRole('button', { name: 'Save this block' }))
    await waitFor(() => expect(written[0]?.body).toEqual({ texts: { es: 'Abrimos bibliotecas. Siempre.' } }))
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Mark as reviewed' })).not.toHaveAttribute('data-disabled'),
    )
    await userEvent.click(screen.getByRole('button', { name: 'Mark as reviewed' }))
    await waitFor(() => expect(said[0]).toMatchObject({ params: { language: 'es' }, body: { to: 'REVIEWED' } }))
  })

  it('goes on where somebody wrote on another block, and shows theirs where it was the same', async () => {
    let refusals = 1
    const written = api.on('patch', '/declarations/libraries/blocks/:id', ({ body }) => {
      if (refusals-- > 0) return { status: 412, body: { status: 412, code: 'changed-meanwhile' } }
      text = version({ state: 'DRAFT', blocks: [block('libraries', 'CLAUSE', body.texts, 1)] })
      return { status: 200, body: text }
    })
    openApp(address)
    const clause = await screen.findByRole('textbox', { name: 'Clause 1 in English' })
    await userEvent.type(clause, ' Mine.')
    await userEvent.click(screen.getByRole('button', { name: 'Save this block' }))
    await waitFor(() => expect(written).toHaveLength(2))
    expect(await screen.findByText('Clause 1 is saved.')).toBeInTheDocument()

    api.on('patch', '/declarations/libraries/blocks/:id', () => {
      text = version({ state: 'DRAFT', blocks: [block('libraries', 'CLAUSE', { en: 'Theirs.' }, 1)] })
      return { status: 412, body: { status: 412, code: 'changed-meanwhile' } }
    })
    await userEvent.type(clause, ' Again.')
    await userEvent.click(screen.getByRole('button', { name: 'Save this block' }))
    await userEvent.click(await screen.findByRole('radio', { name: 'Their version: Theirs.' }))
    await userEvent.click(screen.getByRole('button', { name: 'Keep these choices' }))
    expect(clause).toHaveValue('Theirs.')
  })

  it('leaves what a city signed as it is, and begins a new version', async () => {
    text = version({ frozenAt: '2026-11-20T09:00:00Z' })
    const begun = api.on('post', '/declarations/libraries/versions', answersWithText(201))
    openApp(address)
    expect(await screen.findByText('A city has signed version 1')).toBeInTheDocument()
    expect(await screen.findByText('We open libraries.')).toBeInTheDocument()
    expect(screen.queryByRole('textbox', { name: 'Clause 1 in English' })).not.toBeInTheDocument()
    expect(screen.getByRole('textbox', { name: 'Title in English' })).toHaveAttribute('readonly')
    expect(screen.queryByRole('button', { name: 'Delete: Clause 1' })).not.toBeInTheDocument()
    await userEvent.type(screen.getByRole('textbox', { name: /^What the new version changes/ }), 'A year.')
    await userEvent.click(screen.getByRole('button', { name: 'Start a new version' }))
    await waitFor(() => expect(begun[0]?.body).toEqual({ note: 'A year.' }))
  })

  it('publishes after the whole was read once more', async () => {
    const opened = api.on('post', '/declarations/libraries/transitions', () => {
      record = { ...record, state: 'OPEN' }
      return { status: 200, body: record }
    })
    openApp(address)
    await userEvent.click(await screen.findByRole('link', { name: 'Check and publish' }))
    expect(await screen.findByText('cities can sign it in: English;')).toBeInTheDocument()
    expect(screen.getByText('We open libraries.')).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Publish' }))
    expect(await screen.findByText('Open for signature')).toBeInTheDocument()
    expect(opened[0]).toMatchObject({ body: { to: 'OPEN' }, ifMatch: '"1-a"' })
  })

  it('is not for those who do not run the network', async () => {
    api.get('/declarations/libraries/actions', page())
    openApp(address)
    expect(
      await screen.findByRole('heading', { name: 'You cannot write declarations for this network' }),
    ).toBeInTheDocument()
  })
})
