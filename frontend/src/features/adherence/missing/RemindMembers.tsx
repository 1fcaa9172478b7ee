import { Button, Stack, Text, Textarea } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '@/lib/announcements'
import { today } from '@/lib/dates/today'
import { useFormat } from '@/lib/i18n/useFormat'
import { ConfirmDialog } from '@/ui/ConfirmDialog'
import { Section } from '@/ui/Section'
import { remindersQuery, useRemind } from './api'

interface RemindMembersProps {
  declaration: string
  /** How many have not signed. */
  count: number
}

/** Reminds the members that have not signed, unless that was done a short while ago; asked once more before it goes out. */
export function RemindMembers({ declaration, count }: RemindMembersProps) {
  const { t } = useTranslation('missing')
  const format = useFormat()
  const [last] = useSuspenseQuery(remindersQuery(declaration)).data
  const [note, setNote] = useState('')
  const [isAsking, setAsking] = useState(false)
  const { mutate, isPending, error, reset } = useRemind(declaration)
  const isTooSoon = last !== undefined && last.nextFrom > today()

  function ask(isAsked: boolean) {
    reset()
    setAsking(isAsked)
  }

  function send() {
    mutate(note, {
      onSuccess: (cities) => {
        setAsking(false)
        setNote('')
        announce(t('reminder.done', { count: cities }))
      },
    })
  }

  return (
    <Section title={t('reminder.title')}>
      {last && (
        <Text>
          {t('reminder.last', { count: last.cities, date: format.day(last.sentOn) })}
          {isTooSoon && ` ${t('reminder.next', { date: format.day(last.nextFrom) })}`}
        </Text>
      )}
      {!isTooSoon && (
        <Stack gap="sm" align="flex-start" maw="68ch">
          <Text>{t('reminder.lead')}</Text>
          <Textarea
            w="100%"
            label={t('reminder.note')}
            description={t('reminder.noteHint')}
            maxLength={2000}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          <Button onClick={() => ask(true)}>{t('reminder.send')}</Button>
        </Stack>
      )}
      <ConfirmDialog
        isOpen={isAsking}
        title={t('reminder.question', { count })}
        confirm={t('reminder.send')}
        isPending={isPending}
        isHarmless
        error={error}
        onConfirm={send}
        onCancel={() => ask(false)}
      >
        {t('reminder.then')}
      </ConfirmDialog>
    </Section>
  )
}
