import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { render } from '@/test/render'
import { Rich } from './Rich'

it('puts each mark where the sentence has it', () => {
  render(
    <Rich text="Most are in <b>Spain</b> (68) and <a>Italy</a>." marks={{ a: <i title="a" />, b: <i title="b" /> }} />,
  )
  expect(document.body).toHaveTextContent('Most are in Spain (68) and Italy.')
  expect(screen.getByTitle('b')).toHaveTextContent('Spain')
  expect(screen.getByTitle('a')).toHaveTextContent('Italy')
})
