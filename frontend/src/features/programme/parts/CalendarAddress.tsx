import { Button, Group, Text, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { announce } from '@/lib/announcements'
import { useFormat } from '@/lib/i18n/useFormat'
import { EndButton } from '@/ui/EndButton'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { Section } from '@/ui/Section'
import { type Door, useMakeCalendar, useRevokeCalendar } from '../mine'

/** The secret address under which a calendar program reads what was chosen. It is shown this once, and can be revoked. */
export function CalendarAddress({ door, since }: { door: Door; since: string | undefined }) {
  const { t } = useTranslation('programme')
  const format = useFormat()
  const making = useMakeCalendar(door)
  const revoking = useRevokeCalendar(door)

  async function revoke() {
    await revoking.mutateAsync(undefined)
    making.reset()
    announce(t('calendar.revoked'))
  }

  return (
    <Section title={t('calendar.title')} isPrinted={false}>
      <Text>{since ? t('calendar.since', { at: format.instant(since) }) : t('calendar.lead')}</Text>
      {making.error && <ProblemAlert error={making.error} />}
      {making.data && (
        <TextInput
          readOnly
          label={t('calendar.address')}
          description={t('calendar.once')}
          value={making.data}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      )}
      <Group gap="sm">
        {since ? (
          <>
            <EndButton
              label={t('calendar.replace')}
              question={t('calendar.replaceQuestion')}
              consequence={t('calendar.replaceThen')}
              onConfirm={() => making.mutateAsync(undefined)}
            />
            <EndButton
              color="red"
              variant="subtle"
              label={t('calendar.revoke')}
              question={t('calendar.revokeQuestion')}
              consequence={t('calendar.replaceThen')}
              onConfirm={revoke}
            />
          </>
        ) : (
          <Button variant="default" loading={making.isPending} onClick={() => making.mutate(undefined)}>
            {t('calendar.make')}
          </Button>
        )}
      </Group>
    </Section>
  )
}
