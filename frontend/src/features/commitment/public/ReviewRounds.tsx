import { List, Stack, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/lib/i18n/useFormat'
import { Section } from '@/ui/Section'

interface Round {
  round: number
  /** Absent while the reviewer has not answered. */
  reviewedAt?: string
  words?: string
  comments: { pointer: string; text: string }[]
}

interface ReviewRoundsProps<Told extends Round> {
  title: string
  rounds: Told[]
  /** How the round ended, in words. */
  outcome: (round: Told) => string
  /** The part that a comment is about, by its name; nothing where it is about no single part. */
  partName: (pointer: string) => string | undefined
}

/** What the reviewer said, round by round; nothing before the first answer. */
export function ReviewRounds<Told extends Round>({ title, rounds, outcome, partName }: ReviewRoundsProps<Told>) {
  const { t: ofUi } = useTranslation('ui')
  const format = useFormat()
  const answered = rounds.filter(({ reviewedAt }) => reviewedAt)
  if (answered.length === 0) return null
  return (
    <Section title={title}>
      <Stack gap="md">
        {answered.map((round) => (
          <Stack key={round.round} gap={4}>
            <Title order={3}>{outcome(round)}</Title>
            <Text size="sm" c="dimmed">
              {format.date(round.reviewedAt ?? '')}
            </Text>
            {round.words && <Text style={{ whiteSpace: 'pre-line' }}>{round.words}</Text>}
            <List spacing={2}>
              {round.comments.map(({ pointer, text }) => {
                const name = partName(pointer)
                return (
                  <List.Item key={`${pointer} ${text}`}>
                    {name && (
                      <>
                        <b>{name}</b>
                        {ofUi('colon')}
                      </>
                    )}
                    {text}
                  </List.Item>
                )
              })}
            </List>
          </Stack>
        ))}
      </Stack>
    </Section>
  )
}
