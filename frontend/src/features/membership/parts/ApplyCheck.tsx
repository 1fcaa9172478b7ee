import { Button, Group, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useNetworks } from '@/features/network/public/useNetworks'
import { useFormat } from '@/lib/i18n/useFormat'
import { Answer, AnswerList } from '@/ui/AnswerList'
import { ProblemAlert } from '@/ui/ProblemAlert'
import type { Answers, Step } from '../form/application'

interface ApplyCheckProps {
  city: string
  network: string
  answers: Answers
  isSending: boolean
  error: unknown
  onChange: (step: Step) => void
  onSend: () => void
}

/** Everything that will be sent, each answer with a way back to its question. */
export function ApplyCheck({ city, network, answers, isSending, error, onChange, onSend }: ApplyCheckProps) {
  const { t } = useTranslation(['membership', 'apply'])
  const { fullName } = useNetworks()
  const format = useFormat()
  return (
    <Stack gap="lg">
      {Boolean(error) && <ProblemAlert error={error} />}
      <AnswerList>
        <Answer question={t('apply:city')}>{city}</Answer>
        <Answer question={t('apply:network.label')} onChange={() => onChange('network')}>
          {fullName(network)}
        </Answer>
        <Answer question={t('apply:motivation.label')} onChange={() => onChange('motivation')}>
          <span style={{ whiteSpace: 'pre-line' }}>{answers.motivation}</span>
        </Answer>
        <Answer question={t('apply:resolution.label')} onChange={() => onChange('resolution')}>
          {answers.resolvedOn ? format.day(answers.resolvedOn) : t('apply:resolution.none')}
        </Answer>
      </AnswerList>
      <Text>{t('apply:check.consent')}</Text>
      <Group>
        <Button loading={isSending} onClick={onSend}>
          {t('apply:check.send')}
        </Button>
      </Group>
    </Stack>
  )
}
