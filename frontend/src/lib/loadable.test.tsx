import { render, screen } from '@testing-library/react'
import { Suspense } from 'react'
import { expect, test } from 'vitest'
import { loadable } from './loadable'

function Hello({ name }: { name: string }) {
  return <p>Hello {name}</p>
}

const loadHello = async () => Hello

test('a part that was made ready stands there with the rest of the page', async () => {
  const Greeting = loadable(loadHello)
  await Greeting.ready()
  render(<Greeting name="Espoo" />)
  expect(screen.getByText('Hello Espoo')).toBeVisible()
})

test('a part that was not made ready comes as soon as its script is there', async () => {
  const Greeting = loadable(loadHello)
  render(
    <Suspense fallback="Loading">
      <Greeting name="Espoo" />
    </Suspense>,
  )
  expect(screen.getByText('Loading')).toBeVisible()
  expect(await screen.findByText('Hello Espoo')).toBeVisible()
})
