import { Button, Code, CopyButton, Group, List, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { announce } from '@/lib/announcements'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { EndButton } from '@/ui/EndButton'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { Section } from '@/ui/Section'
import { calendarAddressesQuery, useMakeCalendarAddress, useRevokeCalendarAddress } from '../calendarApi'

/** The deadlines of a city in one's own calendar, under a secret address that can be revoked. */
export function DeadlineCalendar({ city, name }: { city: string; name: string }) {
  const { t } = useTranslation('commitment')
  const format = useFormat()
  const { data: addresses = [] } = useQuery(calendarAddressesQuery(city))
  const { mutate, data: made, isPending, error } = useMakeCalendarAddress(city)
  const { mutateAsync: revoke } = useRevokeCalendarAddress(city)
  return (
    <Section title={t('calendar.title')} isPrinted={false}>
      <Text maw="68ch">{t('calendar.explain')}</Text>
      {error && <ProblemAlert error={error} />}
      {made ? (
        <Made address={made} />
      ) : (
        <div>
          <Button variant="default" loading={isPending} onClick={() => mutate(t('calendar.label', { city: name }))}>
            {t('calendar.make')}
          </Button>
        </div>
      )}
      {addresses.length > 0 && (
        <Stack gap="xs">
          <Text fw={600}>{t('calendar.yours', { count: addresses.length })}</Text>
          <List listStyleType="none" spacing="sm">
            {addresses.map(({ id, label, createdAt, lastUsedOn }) => (
              <List.Item key={id}>
                <Group gap="sm">
                  <Text>
                    {label} ·{' '}
                    {lastUsedOn
                      ? t('calendar.used', { date: format.day(lastUsedOn) })
                      : t('calendar.unused', { date: format.date(createdAt) })}
                  </Text>
                  <EndButton
                    size="sm"
                    label={t('calendar.revoke')}
                    fullLabel={t('calendar.revokeOf', { label, date: format.date(createdAt) })}
                    question={t('calendar.revokeQuestion', { label })}
                    consequence={t('calendar.revokeThen')}
                    onConfirm={async () => {
                      await revoke(id)
                      announce(t('calendar.revoked'))
                    }}
                  />
                </Group>
              </List.Item>
            ))}
          </List>
        </Stack>
      )}
    </Section>
  )
}

/** Told once: whoever has the address reads the deadlines. */
function Made({ address }: { address: string }) {
  const { t } = useTranslation('commitment')
  const lang = useLanguage()
  const whole = `${address}?lang=${lang}`
  return (
    <Stack gap="sm" maw={640} role="status">
      <Text fw={600}>{t('calendar.once')}</Text>
      <Code style={{ overflowWrap: 'anywhere' }}>{whole}</Code>
      <Group gap="sm">
        <CopyButton value={whole}>
          {({ copied, copy }) => <Button onClick={copy}>{t(copied ? 'calendar.copied' : 'calendar.copy')}</Button>}
        </CopyButton>
        <Button component="a" href={whole.replace(/^https?:/, 'webcal:')} variant="default">
          {t('calendar.device')}
        </Button>
      </Group>
    </Stack>
  )
}
