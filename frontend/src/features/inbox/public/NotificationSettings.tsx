import { Radio, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { LetterFrequency } from '@/api/generated'
import { announce } from '@/lib/announcements'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { Section } from '@/ui/Section'
import { settingsQuery, useChooseLetters } from '../api'

const frequencies = ['AT_ONCE', 'DAILY', 'WEEKLY', 'NEVER'] as const

/** How often the signed-in person is written to; a choice counts at once. */
export function NotificationSettings() {
  const { t } = useTranslation('inbox')
  const { data: settings, error, refetch } = useQuery(settingsQuery)
  const { mutate, variables, isPending, error: refusal } = useChooseLetters()
  if (error) return <ProblemAlert error={error} onRetry={() => void refetch()} />
  if (!settings) return null

  function choose(letters: string) {
    mutate(letters as LetterFrequency, { onSuccess: () => announce(t('letters.saved')) })
  }

  return (
    <Section title={t('letters.title')}>
      {refusal && <ProblemAlert error={refusal} />}
      <Radio.Group
        label={t('letters.question')}
        description={settings.email ? t('letters.to', { email: settings.email }) : undefined}
        value={isPending ? variables : settings.letters}
        onChange={choose}
      >
        <Stack gap="xs" mt="xs">
          {frequencies.map((frequency) => (
            <Radio key={frequency} size="md" value={frequency} label={t(`letters.${frequency}`)} />
          ))}
        </Stack>
      </Radio.Group>
      {!settings.email && <Text c="dimmed">{t('letters.noEmail')}</Text>}
    </Section>
  )
}
