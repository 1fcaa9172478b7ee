import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { render } from '@/test/render'
import { Task, TaskList } from './Task'

const tasks = (count: number) =>
  Array.from({ length: count }, (_, index) => `Do ${index + 1}`).map((name) => (
    <Task key={name} title={name} why="" action={<button type="button">{name}</button>} />
  ))

it('shows some of many tasks and all to whoever asks, beginning with the first that was not shown', async () => {
  render(<TaskList>{tasks(24)}</TaskList>)
  expect(screen.getByRole('list')).toHaveAttribute('data-capped')
  await userEvent.click(screen.getByRole('button', { name: 'Show all 24' }))
  expect(screen.getByRole('list')).not.toHaveAttribute('data-capped')
  await expect.poll(() => document.activeElement?.textContent).toBe('Do 21')
})

it('hides no single one', () => {
  render(<TaskList>{tasks(21)}</TaskList>)
  expect(screen.getByRole('list')).not.toHaveAttribute('data-capped')
})
