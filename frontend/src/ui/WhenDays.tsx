import { Group, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { short } from './short'

interface WhenDaysProps {
  /** Of the field whose days they are. */
  label: string
  edtf: string | undefined
  onPick: (edtf: string) => void
}

const days = /^(\d{4}-\d\d-\d\d)(?:\/(\d{4}-\d\d-\d\d))?$/

/** The first and the last day, picked with the browser's own calendar. */
export function WhenDays({ label, edtf = '', onPick }: WhenDaysProps) {
  const { t } = useTranslation(['ui', 'when-field'])
  const [, from = '', to = ''] = days.exec(edtf) ?? []
  const [picked, setPicked] = useState({ from, to, edtf })
  // What was typed meanwhile counts.
  const shown = picked.edtf === edtf ? picked : { from, to, edtf }
  const isTurned = shown.from !== '' && shown.to !== '' && shown.to < shown.from

  function pick(changed: { from?: string; to?: string }) {
    const next = { ...shown, ...changed }
    const isComplete = next.from !== '' && (next.to === '' || next.to >= next.from)
    const answer = next.to && next.to !== next.from ? `${next.from}/${next.to}` : next.from
    setPicked({ ...next, edtf: isComplete ? answer : edtf })
    if (isComplete) onPick(answer)
  }

  return (
    <Group role="group" aria-label={t('when-field:days', { label })} align="flex-start" gap="md" mt="xs">
      <TextInput
        type="date"
        label={t('when-field:first')}
        {...short}
        value={shown.from}
        onChange={(event) => pick({ from: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        label={t('when-field:last')}
        {...short}
        value={shown.to}
        min={shown.from || undefined}
        error={isTurned ? t('when-field:turned') : undefined}
        onChange={(event) => pick({ to: event.currentTarget.value })}
      />
      <Text size="sm" c="dimmed" w="100%">
        {t('when-field:lastHint')}
      </Text>
    </Group>
  )
}
