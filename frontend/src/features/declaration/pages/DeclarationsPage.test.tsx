import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { me, openApp, page, playApi } from '@/test/app'
import { declarationItem, network } from '@/test/records'

const api = playApi()

describe('DeclarationsPage', () => {
  const asked: string[] = []

  beforeEach(() => {
    asked.length = 0
    api.get('/me', me())
    api.get('/networks', page(network('iaec'), network('gnlc')))
    api.get('/declarations', (query) => {
      asked.push(`${query.get('kind')} ${query.get('year')} ${query.get('network')} ${query.get('state')}`)
      if (query.get('year')) return page()
      return page(
        declarationItem('libraries', { signatures: 3 }),
        declarationItem('charter', { year: 1990, kind: 'CHARTER', state: 'CLOSED', hasText: false }),
      )
    })
  })

  it('lists what was declared, and says where there is no text', async () => {
    openApp('/en/declarations')
    expect(await screen.findByText('2 declarations')).toHaveAttribute('role', 'status')
    expect(screen.getAllByRole('link', { name: 'Declaration of libraries' })).toHaveLength(2)
    expect(screen.getByText('3 cities have signed')).toBeInTheDocument()
    expect(screen.getByText('Text not available here')).toBeInTheDocument()
  })

  it('answers to the address, and the address to the filters', async () => {
    const { router } = openApp('/en/declarations?network=iaec&state=CLOSED&kind=nonsense')
    await screen.findByText('2 declarations found')
    expect(asked).toEqual(['null null iaec CLOSED'])
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'Charter')
    await waitFor(() => expect(router.state.location.search).toMatchObject({ kind: 'CHARTER', network: 'iaec' }))
  })

  it('says what to loosen where nothing fits', async () => {
    openApp('/en/declarations')
    await userEvent.type(await screen.findByRole('textbox', { name: 'Year' }), '1999')
    expect(await screen.findByText('No declarations found')).toHaveAttribute('role', 'status')
    await userEvent.click(await screen.findByRole('button', { name: 'Without 1999' }))
    expect(await screen.findByText('2 declarations')).toBeInTheDocument()
  })
})
