import { Radio, Stack, Text } from '@mantine/core'
import { type Control, useController } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { NetworkNode } from '@/features/network/public/networkTree'
import { useNetworks } from '@/features/network/public/useNetworks'
import { useOpenMemberships } from './useOpenMemberships'

interface NetworkChoiceProps {
  city: string
  control: Control<{ network: string }>
  label: string
}

/** The networks that a city may apply to; where it is a member, has applied or has begun to, that is said. */
export function NetworkChoice({ city, control, label }: NetworkChoiceProps) {
  const { t } = useTranslation(['membership', 'apply'])
  const { tree, fullName } = useNetworks()
  const { taken, begun } = useOpenMemberships(city)
  const { field, fieldState } = useController({
    control,
    name: 'network',
    rules: { validate: (slug) => (slug && !taken.has(slug)) || t('apply:network.missing') },
  })
  const branch = ({ network: { slug }, children }: NetworkNode, depth = 0) => (
    <Stack key={slug} gap="xs" pl={depth > 0 ? 28 : 0}>
      <Radio
        value={slug}
        size="md"
        disabled={taken.has(slug)}
        label={fullName(slug)}
        description={
          taken.has(slug) ? t('apply:network.taken') : begun.has(slug) ? t('apply:network.begun') : undefined
        }
      />
      {children.map((child) => branch(child, depth + 1))}
    </Stack>
  )
  return (
    <Radio.Group {...field} label={label} error={fieldState.error?.message}>
      <Text size="sm" c="dimmed">
        {t('apply:network.hint')}
      </Text>
      <Stack gap="md" mt="sm">
        {tree.map((node) => branch(node))}
      </Stack>
    </Radio.Group>
  )
}
