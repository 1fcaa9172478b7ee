import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { readWhen } from '@/lib/dates/readWhen'
import { printWhen } from '@/lib/dates/when'
import { answerOf, type WhenAnswer } from '@/lib/dates/whenAnswer'
import { type Language, localeOf } from '@/lib/i18n/languages'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { Disclosure } from './Disclosure'
import { WhenDays } from './WhenDays'
import { WhenUnderstood } from './WhenUnderstood'

interface WhenFieldProps {
  label: string
  description?: string
  /** Nothing where the date is not known; what was typed and not understood is wording without a date. */
  value: WhenAnswer | undefined
  onChange: (value: WhenAnswer | undefined) => void
  error?: string
  name?: string
  /** Whether the place lies in the south, where the seasons are others; left out while there is no place. */
  isSouthern?: boolean
  /** What no calendar needs to be told of, such as when a network was founded, says nothing of calendars. */
  isInCalendars?: boolean
}

/**
 * A date as precisely as it is known: typed in plain words, or picked as days. It says at once how it is understood and
 * what calendars will show; what could be two days is asked, and no year is made up. A form asks `isWhenRead` before it
 * goes on.
 */
export function WhenField(props: WhenFieldProps) {
  const { label, description, value, onChange, error, name, isSouthern, isInCalendars = true } = props
  const { t } = useTranslation(['ui', 'when-field'])
  const language = useLanguage()
  const id = useId()
  const [typed, setTyped] = useState({ text: wordsOf(value, language, t), value })
  // Another value from outside, such as a draft that was found, is shown in its own words.
  const text = isSame(typed.value, value) ? typed.text : wordsOf(value, language, t)
  const reading = readWhen(text, language)

  function take(words: string, answer = answerOf(words, language)) {
    setTyped({ text: words, value: answer })
    onChange(answer)
  }

  function choose(edtf: string) {
    take(printWhen(edtf, localeOf(language), t), { edtf })
  }

  return (
    <Stack gap={6}>
      <TextInput
        id={id}
        name={name}
        label={label}
        description={[description, t('when-field:hint')].filter(Boolean).join(' ')}
        value={text}
        maxLength={200}
        autoComplete="off"
        error={error}
        onChange={(event) => take(event.currentTarget.value)}
      />
      <Stack gap={6} role="status">
        {value?.edtf ? (
          <WhenUnderstood edtf={value.edtf} isSouthern={isSouthern} isInCalendars={isInCalendars} />
        ) : (
          reading.kind !== 'empty' &&
          reading.kind !== 'date' && <Text size="sm">{t(`when-field:${reading.kind}`, { text: text.trim() })}</Text>
        )}
      </Stack>
      {!value?.edtf && reading.kind === 'ambiguous' && (
        <Group role="group" aria-label={t('when-field:choices', { label })} gap="xs">
          {reading.choices.map((edtf) => (
            <Button key={edtf} variant="default" onClick={() => choose(edtf)}>
              {printWhen(edtf, localeOf(language), t)}
            </Button>
          ))}
        </Group>
      )}
      {!value?.edtf && reading.kind === 'yearMissing' && reading.yearless && (
        <Group>
          <Button variant="default" onClick={() => take(text, { edtf: reading.yearless, asWritten: text.trim() })}>
            {t('when-field:yearless')}
          </Button>
        </Group>
      )}
      <Disclosure summary={t('when-field:pick')}>
        <WhenDays label={label} edtf={value?.edtf} onPick={choose} />
      </Disclosure>
    </Stack>
  )
}

function wordsOf(
  value: WhenAnswer | undefined,
  language: Language,
  t: ReturnType<typeof useTranslation<['ui', 'when-field']>>['t'],
) {
  return value?.asWritten ?? (value?.edtf ? printWhen(value.edtf, localeOf(language), t) : '')
}

function isSame(a: WhenAnswer | undefined, b: WhenAnswer | undefined) {
  return a?.edtf === b?.edtf && a?.asWritten === b?.asWritten
}
