import { Box, Group, Text } from '@mantine/core'
import { IconCircleCheck, IconCircleX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/lib/i18n/useFormat'
import { useReasonWords } from '../public/useReasonWords'

interface StandingMarkProps {
  withdrawnOn?: string
  withdrawalReason?: string
  withdrawalNote?: string
}

/** Whether a signature stands, as a word with a shape; what was withdrawn says when and why. */
export function StandingMark({ withdrawnOn, withdrawalReason, withdrawalNote }: StandingMarkProps) {
  const { t } = useTranslation('adherence')
  const format = useFormat()
  const reason = useReasonWords()
  const Icon = withdrawnOn ? IconCircleX : IconCircleCheck
  return (
    <div>
      <Group gap="xs" wrap="nowrap" c={withdrawnOn ? 'var(--mantine-color-error)' : 'ink'}>
        <Icon aria-hidden size={28} stroke={1.6} style={{ flex: 'none' }} />
        <Text fw={600} size="lg">
          {withdrawnOn ? t('verify.withdrawn', { date: format.day(withdrawnOn) }) : t('verify.stands')}
        </Text>
      </Group>
      <Box ms={38}>
        {withdrawalReason && <Text>{t('verify.reason', { reason: reason(withdrawalReason) })}</Text>}
        {withdrawalNote && <Text style={{ whiteSpace: 'pre-line' }}>{withdrawalNote}</Text>}
      </Box>
    </div>
  )
}
