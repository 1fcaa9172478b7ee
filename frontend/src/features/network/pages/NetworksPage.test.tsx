import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { expectAccessible } from '@/test/accessible'
import { me, openApp, page, playApi } from '@/test/app'
import { network } from '@/test/records'

const api = playApi()

it('shows every network under the one that it is part of, however deep', async () => {
  api.get('/me', me())
  api.get(
    '/networks',
    page(
      network('one', { members: 3 }),
      network('two', { parent: 'one', kind: 'TERRITORIAL', members: 2 }),
      network('three', { parent: 'two', kind: 'THEMATIC', members: 1 }),
      network('four', { parent: 'three', kind: 'THEMATIC', members: 0 }),
    ),
  )
  openApp('/en/networks')
  expect(await screen.findByRole('heading', { level: 1, name: '4 networks bring cities together' })).toBeInTheDocument()
  const main = within(screen.getByRole('main'))
  for (const name of ['ONE', 'TWO', 'THREE', 'FOUR']) expect(main.getByRole('link', { name })).toBeInTheDocument()
  const two = main.getByRole('link', { name: 'TWO' }).closest('li')
  expect(within(two as HTMLElement).getByRole('link', { name: 'FOUR' })).toBeInTheDocument()
  await expectAccessible(document.body)
})
