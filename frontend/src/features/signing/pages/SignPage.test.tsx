import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Adherence, DeclarationText } from '@/api/generated'
import { me, openApp, page, playApi } from '@/test/app'
import { adherence, city, declaration, network, version } from '@/test/records'

const api = playApi()
const address = '/en/declarations/libraries/sign?city=espoo-fi'

describe('SignPage', () => {
  let draft: Adherence | undefined
  let signed: Adherence | undefined
  let text: DeclarationText

  beforeEach(() => {
    draft = undefined
    signed = undefined
    text = {
      declaration: 'libraries',
      version: 1,
      language: 'en',
      title: 'Declaration of libraries',
      blocks: [{ id: 'who', kind: 'CLOSING', text: 'Espoo will join in.' }],
      text: 'Espoo will join in.',
      sha256: 'a'.repeat(64),
      openFields: [],
    }
    api.get('/me', me({ role: 'DEPUTY', city: 'espoo-fi' }))
    api.get('/networks', page(network('iaec')))
    api.get('/cities/espoo-fi', city('espoo-fi', { languages: ['es'] }))
    api.get('/cities/espoo-fi/actions', { items: [], today: '2026-11-20' })
    api.get('/declarations/libraries', () =>
      declaration('libraries', {
        version: version({
          translations: ['en', 'es', 'fr'].map((language, index) => ({
            language,
            status: (['ORIGINAL', 'REVIEWED', 'DRAFT'] as const)[index] ?? 'DRAFT',
            missing: [],
            outdated: [],
          })),
        }),
      }),
    )
    api.get('/adherences', (query) => {
      const found = query.get('state') === 'DRAFT' ? draft : signed
      return page(...(found ? [found] : []))
    })
    api.get('/adherences/:id', () => draft ?? signed ?? null)
    api.get('/adherences/:id/actions', page())
    api.get('/adherences/:id/text', () => text)
  })

  function begun(changes: Partial<Adherence> = {}) {
    draft = adherence('libraries', 'espoo-fi', changes)
  }

  function savesDrafts() {
    return api.on('patch', '/adherences/:id', ({ body }) => {
      draft = { ...(draft as Adherence), ...body }
      return { status: 200, body: draft }
    })
  }

  /** Refuses the signature, and lets happen what somebody else did in the same second. */
  function refusesToSign(status: number, meanwhile: () => void) {
    api.on('post', '/adherences/:id/transitions', () => {
      meanwhile()
      return { status, body: { status, code: status === 412 ? 'changed-meanwhile' : 'conflict' } }
    })
  }

  async function sign() {
    await userEvent.click(await screen.findByRole('checkbox'))
    await userEvent.click(screen.getByRole('button', { name: 'Sign for Espoo' }))
  }

  it('goes from the language to the signature, one question at a time, saved on the way', async () => {
    const created = api.on('post', '/declarations/libraries/adherences', ({ body }) => {
      begun({ language: body.language })
      return { status: 201, body: draft }
    })
    const saved = savesDrafts()
    const moved = api.on('post', '/adherences/:id/transitions', () => {
      signed = {
        ...(draft as Adherence),
        state: 'SIGNED',
        signedOn: '2026-11-20',
        code: '7KQ3M-0W9XZ-4T8B',
        title: 'Declaration of libraries',
      }
      draft = undefined
      return { status: 200, body: signed }
    })
    openApp(address)
    expect(await screen.findByRole('radio', { name: 'Spanish' })).toBeChecked()
    expect(screen.queryByRole('radio', { name: 'French' })).not.toBeInTheDocument()
    await userEvent.click(screen.getByRole('radio', { name: 'English' }))
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }))
    expect(created[0]?.body).toEqual({ city: 'espoo-fi', language: 'en' })

    expect(await screen.findByText('Espoo will join in.')).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'We have read it: continue' }))
    await userEvent.click(await screen.findByRole('button', { name: 'Continue' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('Enter the name of the person who signs')
    await userEvent.type(screen.getByRole('textbox', { name: 'Name of the signatory' }), 'Aino Example')
    await userEvent.type(screen.getByRole('textbox', { name: 'Office of the signatory' }), 'Mayor')
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }))
    expect(await screen.findByText(/^Saved on /)).toHaveAttribute('role', 'status')

    await userEvent.type(await screen.findByLabelText('Number or title of the resolution'), '2026/117')
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }))
    expect((await screen.findAllByText(/Enter the date too/))[0]).toBeInTheDocument()
    await userEvent.type(screen.getByLabelText('Day of the council’s resolution'), '2026-03-12')
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }))
    await screen.findByRole('heading', { level: 1, name: 'When does it take effect for Espoo?' })
    await userEvent.click(await screen.findByRole('button', { name: 'Continue' }))
    expect(Object.assign({}, ...saved.map(({ body }) => body))).toEqual({
      signatoryName: 'Aino Example',
      signatoryTitle: 'Mayor',
      resolutionReference: '2026/117',
      resolutionDate: '2026-03-12',
    })

    expect(await screen.findByText('Aino Example, Mayor')).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Sign for Espoo' }))
    expect(moved).toHaveLength(0)
    expect(screen.getByRole('checkbox')).toHaveFocus()
    expect(screen.getByRole('checkbox')).toHaveAccessibleDescription('Tick this box before you sign')
    await userEvent.click(screen.getByRole('checkbox'))
    await userEvent.click(screen.getByRole('button', { name: 'Sign for Espoo' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Espoo has signed' })).toBeInTheDocument()
    expect(screen.getByText('“Declaration of libraries”, signed by Aino Example, Mayor.')).toBeInTheDocument()
    expect(moved[0]?.body).toEqual({ to: 'SIGNED', textSha256: 'a'.repeat(64) })
    expect(screen.getByRole('link', { name: 'PDF' })).toHaveAttribute(
      'href',
      '/api/v1/adherences/libraries-of-espoo-fi/document.pdf',
    )
    expect(screen.getByRole('link', { name: '7KQ3M-0W9XZ-4T8B' })).toHaveAttribute(
      'href',
      '/en/verify/7KQ3M-0W9XZ-4T8B',
    )
  })

  it('shows the text anew and asks again where it changed meanwhile', async () => {
    begun({ signatoryName: 'Aino Example', signatoryTitle: 'Mayor' })
    let refusals = 1
    const moved = api.on('post', '/adherences/:id/transitions', () => {
      if (refusals-- > 0) {
        text = { ...text, blocks: [{ id: 'who', kind: 'CLOSING', text: 'Espoo joins in.' }], sha256: 'b'.repeat(64) }
        return { status: 409, body: { status: 409, code: 'conflict' } }
      }
      signed = { ...(draft as Adherence), state: 'SIGNED' }
      draft = undefined
      return { status: 200, body: signed }
    })
    openApp(`${address}&step=check`)
    await userEvent.click(await screen.findByRole('checkbox'))
    await userEvent.click(screen.getByRole('button', { name: 'Sign for Espoo' }))
    const warning = await screen.findByRole('alert')
    expect(warning).toHaveTextContent('The text has changed since you read it')
    expect(warning).toHaveFocus()
    expect(await screen.findByText('Espoo joins in.')).toBeInTheDocument()
    expect(screen.getByRole('checkbox')).not.toBeChecked()
    await userEvent.click(screen.getByRole('checkbox'))
    await userEvent.click(screen.getByRole('button', { name: 'Sign for Espoo' }))
    await waitFor(() => expect(moved.map(({ body }) => body.textSha256[0])).toEqual(['a', 'b']))
  })

  it('shows the answers anew and asks again where a deputy changed one meanwhile', async () => {
    begun({ signatoryName: 'Aino Example', signatoryTitle: 'Mayor' })
    refusesToSign(412, () => begun({ signatoryName: 'Aino Example', signatoryTitle: 'Deputy mayor' }))
    openApp(`${address}&step=check`)
    await sign()
    expect(await screen.findByRole('alert')).toHaveTextContent('Someone else changed an answer')
    expect(await screen.findByText('Aino Example, Deputy mayor')).toBeInTheDocument()
    expect(screen.getByRole('checkbox')).not.toBeChecked()
  })

  it('says so where a deputy signed in the same second', async () => {
    begun({ signatoryName: 'Aino Example', signatoryTitle: 'Mayor' })
    refusesToSign(412, () => {
      signed = { ...(draft as Adherence), state: 'SIGNED', signedOn: '2026-11-20' }
      draft = undefined
    })
    openApp(`${address}&step=check`)
    await sign()
    expect(await screen.findByRole('heading', { level: 1, name: 'Espoo has signed this already' })).toBeInTheDocument()
    expect(screen.getByText(/^Signed on 20 November 2026 by Aino Example, Mayor/)).toBeInTheDocument()
  })

  it('keeps what was prepared in view where the network closed it meanwhile', async () => {
    begun({ signatoryName: 'Aino Example', signatoryTitle: 'Mayor' })
    refusesToSign(409, () => api.get('/declarations/libraries', declaration('libraries', { state: 'CLOSED' })))
    openApp(`${address}&step=check`)
    await sign()
    expect(
      await screen.findByRole('heading', { level: 1, name: 'This declaration cannot be signed' }),
    ).toBeInTheDocument()
    expect(screen.getByText(/^The network closed it for signature after Espoo started/)).toBeInTheDocument()
    expect(screen.getByText('Aino Example, Mayor')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Discard this draft' })).toBeInTheDocument()
  })

  it('leads back to the answer that the server misses', async () => {
    begun({ signatoryName: 'Aino Example', signatoryTitle: 'Mayor' })
    api.on('post', '/adherences/:id/transitions', () => ({
      status: 422,
      body: {
        status: 422,
        violations: [{ pointer: '#/signatoryTitle', code: 'required', message: 'Is needed to sign.' }],
      },
    }))
    openApp(`${address}&step=check`)
    await sign()
    const office = await screen.findByRole('textbox', { name: 'Office of the signatory' })
    expect(office).toHaveAccessibleDescription(/Is needed to sign\./)
  })

  it('takes the day it is from the service, which knows where the city lies', async () => {
    begun({ signatoryName: 'Aino Example', signatoryTitle: 'Mayor', resolutionReference: '2026/117' })
    savesDrafts()
    api.get('/cities/espoo-fi/actions', { items: [], today: '2126-11-21' })
    openApp(`${address}&step=resolution`)
    const day = await screen.findByLabelText('Day of the council’s resolution')
    await waitFor(() => expect(day).toHaveAttribute('max', '2126-11-21'))
    await userEvent.type(day, '2126-11-22')
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }))
    await waitFor(() => expect(day).toHaveAccessibleDescription(/The date is in the future/))
    await userEvent.clear(day)
    await userEvent.type(day, '2126-11-21')
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }))
    await screen.findByRole('heading', { level: 1, name: 'When does it take effect for Espoo?' })
    await userEvent.click(await screen.findByRole('button', { name: 'Continue' }))
    expect(await screen.findByText('the day of signing, today 21 November 2126')).toBeInTheDocument()
  })

  it('goes on with the draft that a deputy began in the same second', async () => {
    api.on('post', '/declarations/libraries/adherences', () => {
      begun({ signatoryName: 'Begun elsewhere' })
      return { status: 409, body: { status: 409, code: 'conflict' } }
    })
    openApp(address)
    await userEvent.click(await screen.findByRole('button', { name: 'Continue' }))
    expect(await screen.findByText(/^Saved on /)).toBeInTheDocument()
  })

  it('leads to the question of another answer that no longer fits', async () => {
    begun({
      signatoryName: 'Aino Example',
      signatoryTitle: 'Mayor',
      resolutionReference: '1',
      effectiveOn: '2026-01-01',
    })
    api.on('patch', '/adherences/:id', () => ({
      status: 400,
      body: {
        status: 400,
        violations: [{ pointer: '#/effectiveOn', code: 'before-resolution', message: 'Too early.' }],
      },
    }))
    openApp(`${address}&step=resolution`)
    await userEvent.type(await screen.findByLabelText('Day of the council’s resolution'), '2026-03-12')
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }))
    await waitFor(() => expect(screen.getByLabelText('In effect from')).toHaveAccessibleDescription(/Too early\./))
  })

  it('interrupts nobody who still types', async () => {
    begun({ signatoryName: 'Aino Example', signatoryTitle: 'Mayor' })
    const saved = api.on('patch', '/adherences/:id', () => ({
      status: 400,
      body: { status: 400, violations: [{ pointer: '#/resolutionDate', code: 'in-the-future', message: 'Too late.' }] },
    }))
    openApp(`${address}&step=resolution`)
    await userEvent.type(await screen.findByLabelText('Day of the council’s resolution'), '2026-03-12')
    const reference = screen.getByLabelText('Number or title of the resolution')
    await userEvent.click(reference)
    await waitFor(() => expect(saved).toHaveLength(1))
    expect(await screen.findByText(/^Kept on this device only/)).toBeInTheDocument()
    expect(screen.queryByRole('alert', { name: '' })).toBeEmptyDOMElement()
    expect(reference).toHaveFocus()
  })

  it('goes on with what a deputy began, and brings together what both wrote', async () => {
    begun({ signatoryName: 'Begun elsewhere' })
    api.on('patch', '/adherences/:id', () => {
      begun({ signatoryName: 'Theirs' })
      return { status: 412, body: { status: 412, code: 'changed-meanwhile' } }
    })
    openApp(`${address}&step=signatory`)
    const name = await screen.findByRole('textbox', { name: 'Name of the signatory' })
    expect(name).toHaveValue('Begun elsewhere')
    await userEvent.clear(name)
    await userEvent.type(name, 'Mine')
    await userEvent.type(screen.getByRole('textbox', { name: 'Office of the signatory' }), 'Mayor')
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }))
    await userEvent.click(await screen.findByRole('radio', { name: 'Their version: Theirs' }))
    await userEvent.click(screen.getByRole('button', { name: 'Keep these choices' }))
    expect(screen.getByRole('textbox', { name: 'Name of the signatory' })).toHaveValue('Theirs')
  })

  it('leads nobody to the check without a signatory, and puts what the server finds onto the field', async () => {
    begun({ signatoryName: 'Aino Example', signatoryTitle: 'Mayor', resolutionReference: '2026/117' })
    api.on('patch', '/adherences/:id', () => ({
      status: 400,
      body: {
        status: 400,
        violations: [{ pointer: '#/resolutionDate', code: 'in-the-future', message: 'It lies in the future.' }],
      },
    }))
    openApp(`${address}&step=resolution`)
    const day = await screen.findByLabelText('Day of the council’s resolution')
    await userEvent.type(day, '2026-03-12')
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }))
    await waitFor(() => expect(day).toHaveAccessibleDescription(/It lies in the future\./))
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Has the council of Espoo passed a resolution?')
  })

  it('says before it is sent why a file would not be taken', async () => {
    begun({ signatoryName: 'Aino Example', signatoryTitle: 'Mayor' })
    openApp(`${address}&step=resolution`)
    const group = await screen.findByRole('group', { name: 'Copy of the resolution' })
    const input = within(group).getByLabelText(/Choose a file/)
    await userEvent.upload(input, new File(['x'], 'resolution.exe'), { applyAccept: false })
    expect(await within(group).findByRole('alert')).toHaveTextContent('You cannot use this type of file')
  })

  it('does not sign twice', async () => {
    signed = adherence('libraries', 'espoo-fi', { state: 'SIGNED', signedOn: '2026-11-20' })
    openApp(address)
    expect(await screen.findByRole('heading', { name: 'Espoo has signed this already' })).toBeInTheDocument()
  })

  it('does not sign what is closed', async () => {
    api.get('/declarations/libraries', declaration('libraries', { state: 'CLOSED' }))
    openApp(address)
    expect(await screen.findByRole('heading', { name: 'This declaration cannot be signed' })).toBeInTheDocument()
  })

  it('does not ask for which city where there is only one', async () => {
    openApp('/en/declarations/libraries/sign')
    expect(await screen.findByRole('heading', { name: 'Which language does Espoo sign in?' })).toBeInTheDocument()
  })

  it('asks for which city where there are several', async () => {
    api.get('/me', me({ role: 'DEPUTY', city: 'espoo-fi' }, { role: 'DEPUTY', city: 'torino-it' }))
    openApp('/en/declarations/libraries/sign')
    expect(await screen.findByRole('heading', { name: 'Which city are you signing for?' })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'torino-it' })).toBeInTheDocument()
  })

  it('does not sign for a city that one does not act for', async () => {
    api.get('/me', me({ role: 'SECRETARIAT', network: 'iaec' }))
    openApp(address)
    expect(await screen.findByRole('heading', { name: 'You do not act for this city' })).toBeInTheDocument()
  })
})
