import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { loadCatalogue, loadWords } from '@/app/messages/catalogues'
import type { WhenAnswer } from '@/lib/dates/whenAnswer'
import { learn, speak } from '@/lib/i18n/i18n'
import { languages } from '@/lib/i18n/languages'
import { expectAccessible } from '@/test/accessible'
import { render } from '@/test/render'
import { WhenField } from './WhenField'

interface FormProps {
  initial?: WhenAnswer
  isSouthern?: boolean
  isInCalendars?: boolean
  onAnswer?: (answer: WhenAnswer | undefined) => void
}

function Form({ initial, onAnswer, ...props }: FormProps) {
  const [value, setValue] = useState(initial)
  return (
    <>
      <WhenField
        label="When"
        value={value}
        onChange={(answer) => {
          setValue(answer)
          onAnswer?.(answer)
        }}
        {...props}
      />
      <button type="button" onClick={() => setValue({ edtf: '2031-05' })}>
        Another draft
      </button>
    </>
  )
}

const field = () => screen.getByRole('textbox', { name: 'When' })
const status = () => screen.getByRole('status')

describe('WhenField', () => {
  it('takes a season, says so, and what calendars show', async () => {
    const onAnswer = vi.fn()
    render(<Form onAnswer={onAnswer} isSouthern={false} />)
    await userEvent.type(field(), 'autumn 2025')
    expect(onAnswer).toHaveBeenLastCalledWith({ edtf: '2025-23', asWritten: 'autumn 2025' })
    expect(status()).toHaveTextContent('Understood as: autumn 2025, to the season.')
    expect(status()).toHaveTextContent('Seasons are those of the northern hemisphere, where the place is.')
    expect(status()).toHaveTextContent('Calendars show: 1 September – 30 November 2025, marked as not fixed.')
  })

  it('says whose seasons they are', () => {
    render(<Form initial={{ edtf: '2025-23' }} isSouthern />)
    expect(status()).toHaveTextContent('Seasons are those of the southern hemisphere')
    expect(status()).toHaveTextContent('Calendars show: 1 March – 31 May 2025')
  })

  it('says that the seasons are those of the north while there is no place', () => {
    render(<Form initial={{ edtf: '2025-23' }} />)
    expect(status()).toHaveTextContent('No place is chosen yet, so seasons are those of the northern hemisphere.')
  })

  it('keeps no wording of days that are certain, since it says no more', async () => {
    const onAnswer = vi.fn()
    render(<Form onAnswer={onAnswer} />)
    await userEvent.type(field(), '12–13 November 2025')
    expect(onAnswer).toHaveBeenLastCalledWith({ edtf: '2025-11-12/2025-11-13' })
    expect(status()).toHaveTextContent('Understood as: 12–13 November 2025, to the day.')
    expect(status()).toHaveTextContent('Calendars show: 12–13 November 2025.')
    await userEvent.clear(field())
    expect(onAnswer).toHaveBeenLastCalledWith(undefined)
    expect(status()).toBeEmptyDOMElement()
  })

  it('asks which day figures mean', async () => {
    const onAnswer = vi.fn()
    render(<Form onAnswer={onAnswer} />)
    await userEvent.type(field(), '05/06/2025')
    expect(onAnswer).toHaveBeenLastCalledWith({ asWritten: '05/06/2025' })
    expect(status()).toHaveTextContent('“05/06/2025” could be two different dates.')
    const choices = within(screen.getByRole('group', { name: 'When: which date do you mean?' }))
    await userEvent.click(choices.getByRole('button', { name: '5 June 2025' }))
    expect(onAnswer).toHaveBeenLastCalledWith({ edtf: '2025-06-05' })
    expect(field()).toHaveValue('5 June 2025')
  })

  it('asks for the year, which may be unknown', async () => {
    const onAnswer = vi.fn()
    render(<Form onAnswer={onAnswer} />)
    await userEvent.type(field(), '26 Sept')
    expect(status()).toHaveTextContent('Which year? Write it after “26 Sept”.')
    await userEvent.click(screen.getByRole('button', { name: 'The year is not known' }))
    expect(onAnswer).toHaveBeenLastCalledWith({ edtf: 'XXXX-09-26', asWritten: '26 Sept' })
    expect(status()).toHaveTextContent('Understood as: 26 September, year not stated, without a year.')
    expect(status()).toHaveTextContent('Calendars do not show it, because it has no year.')
    await userEvent.type(field(), ' 2026')
    expect(onAnswer).toHaveBeenLastCalledWith({ edtf: '2026-09-26' })
  })

  it('says what it does not understand', async () => {
    const onAnswer = vi.fn()
    render(<Form onAnswer={onAnswer} />)
    await userEvent.type(field(), 'someday')
    expect(onAnswer).toHaveBeenLastCalledWith({ asWritten: 'someday' })
    expect(status()).toHaveTextContent('We do not understand “someday” as a date.')
    await userEvent.clear(field())
    await userEvent.type(field(), '14/11/25')
    expect(status()).toHaveTextContent('Write the year with four digits.')
  })

  it('takes days that are picked, one or several', async () => {
    const onAnswer = vi.fn()
    render(<Form onAnswer={onAnswer} />)
    await userEvent.click(screen.getByText('Pick the days instead'))
    await userEvent.type(screen.getByLabelText('First day'), '2025-11-12')
    expect(onAnswer).toHaveBeenLastCalledWith({ edtf: '2025-11-12' })
    expect(field()).toHaveValue('12 November 2025')
    await userEvent.type(screen.getByLabelText('Last day'), '2025-11-13')
    expect(onAnswer).toHaveBeenLastCalledWith({ edtf: '2025-11-12/2025-11-13' })
    expect(field()).toHaveValue('12–13 November 2025')
    onAnswer.mockClear()
    await userEvent.clear(screen.getByLabelText('Last day'))
    await userEvent.type(screen.getByLabelText('Last day'), '2025-11-11')
    expect(screen.getByText('The last day cannot be before the first day.')).toBeInTheDocument()
    expect(onAnswer).not.toHaveBeenCalledWith(expect.objectContaining({ edtf: '2025-11-12/2025-11-11' }))
  })

  it('shows a date in the words of its source, and another draft in its own', async () => {
    render(<Form initial={{ edtf: '2025-23', asWritten: 'Otoño de 2025' }} />)
    expect(field()).toHaveValue('Otoño de 2025')
    await userEvent.click(screen.getByRole('button', { name: 'Another draft' }))
    expect(field()).toHaveValue('May 2031')
  })

  it('says nothing of calendars where none will show it', () => {
    render(<Form initial={{ edtf: '1994' }} isInCalendars={false} />)
    expect(status()).toHaveTextContent('Understood as: 1994, to the year.')
    expect(status()).not.toHaveTextContent('Calendars')
  })

  it.each(languages)('can be used by everybody, in %s', async (language) => {
    await speak(language, loadCatalogue)
    await learn(language, 'when-field', loadWords)
    const { container } = render(<Form />)
    const input = screen.getByRole('textbox', { name: 'When' })
    await expectAccessible(container)
    for (const text of ['05/06/2025', '26 sept.', 'xyz', '2025-23']) {
      await userEvent.clear(input)
      await userEvent.type(input, text)
      await expectAccessible(container)
    }
    cleanup()
    await speak('en', loadCatalogue)
    await learn('en', 'when-field', loadWords)
  })
})
