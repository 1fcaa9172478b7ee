import { Radio, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { type Control, useController } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { NetworkNode } from '@/features/network/public/networkTree'
import { useNetworks } from '@/features/network/public/useNetworks'
import { useFormat } from '@/lib/i18n/useFormat'
import { SearchField } from '@/ui/SearchField'
import { isCalled, isOpenTo, offered, takes } from '../form/offered'
import { useOpenMemberships } from './useOpenMemberships'

/** As many as are seen at a glance; more are searched. */
const few = 8

interface NetworkChoiceProps {
  city: { slug: string; country: string }
  control: Control<{ network: string }>
  label: string
}

/** The networks that can take a city; where it is a member or has applied, that is said, and it is not asked for again. */
export function NetworkChoice({ city, control, label }: NetworkChoiceProps) {
  const { t } = useTranslation(['membership', 'apply'])
  const format = useFormat()
  const { networks, tree, fullName } = useNetworks()
  const { admitted, taken, begun } = useOpenMemberships(city.slug)
  const [words, setWords] = useState('')
  const { field, fieldState } = useController({
    control,
    name: 'network',
    rules: { validate: (slug) => (slug && !taken.has(slug)) || t('apply:network.missing') },
  })
  const open = networks.filter(
    (network) => !taken.has(network.slug) && takes(network, city.country) && isOpenTo(network, admitted),
  )
  const found = new Set(open.filter((network) => network.slug === field.value || isCalled(network, words)))
  const branch = ({ network: { slug }, children }: NetworkNode, depth = 0) => (
    <Stack key={slug} gap="xs" pl={depth > 0 ? 28 : 0}>
      <Radio
        value={slug}
        size="md"
        label={fullName(slug)}
        description={begun.has(slug) ? t('apply:network.begun') : undefined}
      />
      {children.map((child) => branch(child, depth + 1))}
    </Stack>
  )
  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed">
        {t('apply:network.hint')}
      </Text>
      {taken.size > 0 && (
        <Text>{t('apply:network.taken', { networks: format.list([...taken].map(fullName)), count: taken.size })}</Text>
      )}
      {open.length > few && (
        <SearchField label={t('apply:network.search')} value={words} onChange={(typed) => setWords(typed ?? '')} />
      )}
      <Radio.Group {...field} label={label} error={fieldState.error?.message}>
        <Stack gap="md" mt="sm">
          {offered(tree, (network) => found.has(network)).map((node) => branch(node))}
        </Stack>
      </Radio.Group>
      {words && found.size === 0 && <Text role="status">{t('apply:network.nothing')}</Text>}
    </Stack>
  )
}
