import { Group, Radio, Stack, Text } from '@mantine/core'
import { useSuspenseQueries } from '@tanstack/react-query'
import { type Control, useController } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { NetworkNode } from '@/features/network/public/networkTree'
import { useNetworks } from '@/features/network/public/useNetworks'
import { applicationsQuery, cityMembershipsQuery } from '../api'
import type { Answers } from '../form/application'

interface NetworkChoiceProps {
  city: string
  control: Control<Answers>
  label: string
}

/** The networks that a city may apply to; where it already is a member or has applied, that is said instead. */
export function NetworkChoice({ city, control, label }: NetworkChoiceProps) {
  const { t } = useTranslation('membership')
  const { tree, fullName } = useNetworks()
  const taken = useOpenMemberships(city)
  const { field, fieldState } = useController({
    control,
    name: 'network',
    rules: { validate: (slug) => (slug && !taken.has(slug)) || t('apply.network.missing') },
  })
  const branch = ({ network: { slug }, children }: NetworkNode, depth = 0) => (
    <Stack key={slug} gap="xs" pl={depth > 0 ? 28 : 0}>
      <Radio
        value={slug}
        size="md"
        disabled={taken.has(slug)}
        label={fullName(slug)}
        description={taken.has(slug) ? t('apply.network.taken') : undefined}
      />
      {children.map((child) => branch(child, depth + 1))}
    </Stack>
  )
  return (
    <Radio.Group {...field} label={label} error={fieldState.error?.message}>
      <Text size="sm" c="dimmed">
        {t('apply.network.hint')}
      </Text>
      <Group mt="sm">
        <Stack gap="md">{tree.map((node) => branch(node))}</Stack>
      </Group>
    </Radio.Group>
  )
}

function useOpenMemberships(city: string) {
  const [members, submitted, drafts] = useSuspenseQueries({
    queries: [cityMembershipsQuery(city), applicationsQuery('SUBMITTED', city), applicationsQuery('DRAFT', city)],
  })
  const open = members.data.filter(({ state }) => state !== 'WITHDRAWN')
  return new Set([...open, ...submitted.data, ...drafts.data].map(({ network }) => network.slug))
}
